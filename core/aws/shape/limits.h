// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/openenum.h"
#include "core/aws/shape/shape.h"

#include <QRegularExpression>
#include <tuple>

/// \file
/// What the service documents about a member's value, written beside its declaration as
/// `static constexpr auto limits = std::tuple{aws::length(&Tag::key, 1, 128), …}` and checked before anything
/// is sent.
namespace aws {

namespace detail {
QString lengthProblem(const QString &text, int least, int most);
QString countProblem(qsizetype count, int least, int most);
QString rangeProblem(double number, double least, double most);
QString patternProblem(const QString &text, const char *pattern, const char *meaning);
} // namespace detail

/// Characters of a text, or elements of a list.
template<typename T, typename M>
struct Length {
    M T::*member;
    int least;
    int most;
    [[nodiscard]] QString problem(const QString &text) const
    {
        return detail::lengthProblem(text, least, most);
    }
    template<typename E>
    [[nodiscard]] QString problem(const QList<E> &list) const
    {
        return detail::countProblem(list.size(), least, most);
    }
};
template<typename T, typename M>
constexpr Length<T, M> length(M T::*member, int least, int most)
{
    return {member, least, most};
}

/// A number between two bounds, both allowed.
template<typename T, typename M>
struct Range {
    M T::*member;
    double least;
    double most;
    [[nodiscard]] QString problem(double number) const { return detail::rangeProblem(number, least, most); }
};
template<typename T, typename M>
constexpr Range<T, M> range(M T::*member, double least, double most)
{
    return {member, least, most};
}

/// A text that matches \a pattern as a whole; \a meaning says so in words ("only letters, digits, _ and -").
template<typename T, typename M>
struct Pattern {
    M T::*member;
    const char *pattern;
    const char *meaning;
    [[nodiscard]] QString problem(const QString &text) const
    {
        return detail::patternProblem(text, pattern, meaning);
    }
};
template<typename T, typename M>
constexpr Pattern<T, M> pattern(M T::*member, const char *pattern, const char *meaning)
{
    return {member, pattern, meaning};
}

/// The first thing wrong with \a value as "Member.Member[2] what", or nothing.
template<typename T>
QString limitProblem(const T &value)
{
    if constexpr (IsList<T>::value) {
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (const QString problem = limitProblem(value.at(i)); !problem.isEmpty())
                return QStringLiteral("[%1]").arg(i)
                    + (problem.startsWith(u' ') ? QString() : QStringLiteral(".")) + problem;
        }
    } else if constexpr (Shape<T>) {
        QString found;
        forEachMember<T>([&](auto member) {
            using Member = decltype(member);
            using Field = MemberType<Member, T>;
            if (!found.isEmpty())
                return;
            const auto check = [&](const auto &field) {
                QString problem;
                if constexpr (requires { T::limits; }) {
                    const auto one = [&](const auto &limit) {
                        if constexpr (std::is_same_v<decltype(limit.member), Field T::*>) {
                            if (problem.isEmpty() && limit.member == Member::pointer)
                                problem = limit.problem(field);
                        }
                    };
                    std::apply([&](const auto &...limit) { (one(limit), ...); }, T::limits);
                }
                if (!problem.isEmpty()) {
                    found = Wire<Member>::text() + u' ' + problem;
                } else if (problem = limitProblem(field); !problem.isEmpty()) {
                    found = Wire<Member>::text()
                        + (problem.startsWith(u'[') ? QString() : QStringLiteral(".")) + problem;
                }
            };
            const auto &field = value.*Member::pointer;
            if constexpr (MemberTraits<Field>::optional) {
                if (field.has_value())
                    check(*field);
            } else {
                check(field);
            }
        });
        if constexpr (requires { value.check(); }) {
            if (found.isEmpty())
                found = value.check();
        }
        return found;
    }
    return {};
}

} // namespace aws
