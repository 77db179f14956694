// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/placement.h"

#include <QJsonArray>
#include <QJsonObject>

/// \file
/// What the service refuses in any request: required members that are missing, values that an enum does not
/// know.
namespace sandbox {

namespace detail {
inline QString validationError(const QString &value, const QString &path, const QString &rule)
{
    return QStringLiteral("1 validation error detected: Value %1 at '%2' failed to satisfy constraint: %3")
        .arg(value, path, rule);
}

template<typename Member>
QString pathOf(const QString &within)
{
    const QString name = QString::fromLatin1(Member::name);
    return within.isEmpty() ? name : within + u'.' + name;
}

template<typename T>
QString missingMember(const QJsonValue &json, const QString &path, int apiVersion);

/// The required members of a shape that \a json lacks; those placed elsewhere are \a skip'ped.
template<aws::Shape T, typename Skip>
QString missingIn(const QJsonObject &json, const QString &path, int apiVersion, Skip &&skip)
{
    QString problem;
    aws::forEachMember<T>([&](auto member) {
        using Member = decltype(member);
        using Traits = aws::MemberTraits<aws::MemberType<Member, T>>;
        if (!problem.isEmpty() || skip(member))
            return;
        const QJsonValue value = json.value(aws::Wire<Member>::text());
        if (value.isUndefined() || value.isNull()) {
            if (!Traits::optional || apiVersion < Traits::requiredBefore)
                problem = validationError(QStringLiteral("null"), pathOf<Member>(path),
                                          QStringLiteral("Member must not be null"));
        } else {
            problem = missingMember<typename Traits::Value>(value, pathOf<Member>(path), apiVersion);
        }
    });
    return problem;
}

template<typename T>
QString missingMember(const QJsonValue &json, const QString &path, int apiVersion)
{
    if constexpr (aws::IsList<T>::value) {
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString problem = missingMember<typename T::value_type>(
                array.at(i), path + QStringLiteral(".%1.member").arg(i + 1), apiVersion);
            if (!problem.isEmpty())
                return problem;
        }
    } else if constexpr (aws::Shape<T>) {
        return missingIn<T>(json.toObject(), path, apiVersion, [](auto) { return false; });
    }
    return {};
}
} // namespace detail

/// A required member of \a R that its body lacks, as the service words it, or nothing.
template<aws::Request R>
QString missingBodyMember(const QJsonObject &body, int apiVersion)
{
    return detail::missingIn<R>(body, {}, apiVersion, [](auto member) {
        return aws::detail::placeOf<decltype(member)>(R::operation) != aws::detail::Place::Body;
    });
}

/// The first value that its enum does not know, as the service words it, or nothing.
template<typename T>
QString unknownValue(const T &value, const QString &path = {})
{
    if constexpr (aws::IsOpenEnum<T>::value) {
        using Known = typename decltype(value.known())::value_type;
        if (!value.wire().isEmpty() && !value.known())
            return detail::validationError(u'\'' + value.wire() + u'\'', path,
                                           QStringLiteral("Member must satisfy enum value set: [%1]")
                                               .arg(aws::wireNames<Known>().join(QStringLiteral(", "))));
    } else if constexpr (aws::IsList<T>::value) {
        for (qsizetype i = 0; i < value.size(); ++i) {
            const QString problem = unknownValue(value.at(i), path + QStringLiteral(".%1.member").arg(i + 1));
            if (!problem.isEmpty())
                return problem;
        }
    } else if constexpr (aws::Shape<T>) {
        QString problem;
        aws::forEachMember<T>([&](auto member) {
            using Member = decltype(member);
            const auto &field = value.*Member::pointer;
            if (!problem.isEmpty())
                return;
            if constexpr (aws::MemberTraits<aws::MemberType<Member, T>>::optional) {
                if (field.has_value())
                    problem = unknownValue(*field, detail::pathOf<Member>(path));
            } else {
                problem = unknownValue(field, detail::pathOf<Member>(path));
            }
        });
        return problem;
    }
    return {};
}

} // namespace sandbox
