// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/openenum.h"
#include "core/aws/shape/shape.h"
#include "core/aws/shape/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace aws {

struct JsonWriting {
    bool isoTimestamps = false; ///< Epoch seconds on the wire, ISO 8601 for people.
    int apiVersion = 2; ///< Members of later versions are left out.
};

template<typename T>
QJsonValue toJson(const T &value, const JsonWriting &writing)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, double>
                  || std::is_same_v<T, int> || std::is_same_v<T, qint64>) {
        return QJsonValue(value);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return writing.isoTimestamps ? QJsonValue(toIso8601(value)) : QJsonValue(toEpoch(value));
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return QString::fromLatin1(value.toBase64());
    } else if constexpr (IsOpenEnum<T>::value) {
        return value.wire();
    } else if constexpr (IsList<T>::value) {
        QJsonArray array;
        for (const auto &element : value)
            array.append(toJson(element, writing));
        return array;
    } else if constexpr (IsMap<T>::value) {
        QJsonObject object;
        for (auto it = value.cbegin(); it != value.cend(); ++it)
            object.insert(it.key(), toJson(it.value(), writing));
        return object;
    } else {
        static_assert(Shape<T>, "no JSON form for this type");
        QJsonObject object;
        forEachMember<T>([&](auto member) { writeMember<T, decltype(member)>(object, value, writing); });
        return object;
    }
}

template<typename T, typename Member>
void writeMember(QJsonObject &object, const T &value, const JsonWriting &writing)
{
    using Traits = MemberTraits<MemberType<Member, T>>;
    const auto &field = value.*Member::pointer;
    if constexpr (Traits::optional) {
        if (field.has_value() && writing.apiVersion >= Traits::since)
            object.insert(Wire<Member>::text(), toJson<typename Traits::Value>(*field, writing));
    } else {
        object.insert(Wire<Member>::text(), toJson(field, writing));
    }
}

} // namespace aws
