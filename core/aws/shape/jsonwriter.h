// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/json.h"
#include "core/aws/shape/openenum.h"
#include "core/aws/shape/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <array>
#include <span>

namespace aws {

namespace detail {
/// A member of a shape whose type is known to the function alone, so that the code around it is compiled
/// once.
struct MemberWriter {
    std::string_view name;
    QJsonValue (*write)(const void *shape, const JsonWriting &writing); ///< Undefined when it is absent.
    int since; ///< The API version that knows it; 0: all do.
};
QJsonValue writeShape(const void *shape, std::span<const MemberWriter> members, const JsonWriting &writing);

template<Shape T, typename Member>
QJsonValue writeMember(const void *shape, const JsonWriting &writing)
{
    const auto &field = static_cast<const T *>(shape)->*Member::pointer;
    using Traits = MemberTraits<MemberType<Member, T>>;
    if constexpr (Traits::optional)
        return field ? toJson<typename Traits::Value>(*field, writing) : QJsonValue(QJsonValue::Undefined);
    else
        return toJson(field, writing);
}

template<Shape T>
constexpr auto memberWriters = []<typename... Member>(boost::mp11::mp_list<Member...>) {
    return std::array<MemberWriter, sizeof...(Member)>{
        MemberWriter{.name = Wire<Member>::name,
                     .write = &writeMember<T, Member>,
                     .since = MemberTraits<MemberType<Member, T>>::since}...};
}(boost::mp11::mp_rename<MembersOf<T>, boost::mp11::mp_list>());
} // namespace detail

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
        return detail::writeShape(&value, detail::memberWriters<T>, writing);
    }
}

} // namespace aws
