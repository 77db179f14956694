// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/json.h"
#include "core/aws/shape/openenum.h"
#include "core/aws/shape/timestamp.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <simdjson.h>
#include <span>

namespace aws {

namespace detail {
/// The short texts that an answer repeats (providers, dates, states): each is made into a QString once and
/// shared.
class RecentTexts
{
public:
    QString text(std::string_view utf8);

private:
    static constexpr std::size_t longest = 24;
    struct Entry {
        std::array<char, longest> bytes{};
        std::size_t size = 0; ///< 0 while nothing is kept here.
        QString text;
    };
    std::array<Entry, 64> m_entries;
};
} // namespace detail

namespace detail {
using JsonValue = simdjson::ondemand::value;

bool readValue(JsonValue &json, QString &out, JsonReading &reading);
bool readValue(JsonValue &json, bool &out, JsonReading &reading);
bool readValue(JsonValue &json, int &out, JsonReading &reading);
bool readValue(JsonValue &json, qint64 &out, JsonReading &reading);
bool readValue(JsonValue &json, double &out, JsonReading &reading);
bool readValue(JsonValue &json, QDateTime &out, JsonReading &reading);
bool readValue(JsonValue &json, QByteArray &out, JsonReading &reading);
bool mistyped(JsonValue &json, const char *expected, JsonReading &reading);
template<typename Known>
bool readValue(JsonValue &json, Open<Known> &out, JsonReading &reading)
{
    QString wire;
    if (!readValue(json, wire, reading))
        return false;
    out = Open<Known>::fromWire(wire);
    return true;
}

template<Shape T>
bool readValue(JsonValue &json, T &out, JsonReading &reading);

/// A member of a shape whose type is known to the function alone, so that the code around it is compiled
/// once.
struct MemberReader {
    std::string_view name;
    std::uint64_t
        head; ///< The name's first eight bytes, and its last: most names are compared by these alone.
    std::uint64_t tail;
    bool (*read)(JsonValue &json, void *shape, JsonReading &reading);
    int since; ///< The API version that knows it; 0: all do.
    int requiredBefore; ///< The first API version that does not require it; 0: none does.
};
bool readShape(JsonValue &json, void *shape, std::span<const MemberReader> members, JsonReading &reading);
/// Calls \a readElement for every element of a JSON list; it appends to \a list.
bool readElements(JsonValue &json, void *list, bool (*readElement)(JsonValue &, void *list, JsonReading &),
                  JsonReading &reading);
/// Calls \a readEntry for every member of a JSON object; it inserts into \a map.
bool readEntries(JsonValue &json, void *map,
                 bool (*readEntry)(const QString &key, JsonValue &, void *map, JsonReading &),
                 JsonReading &reading);

template<typename T>
bool readValue(JsonValue &json, QList<T> &out, JsonReading &reading)
{
    out.clear();
    return readElements(
        json, &out,
        [](JsonValue &element, void *list, JsonReading &at) {
            auto &elements = *static_cast<QList<T> *>(list);
            elements.resize(elements.size() + 1); // Half the code of emplaceBack(), and no slower.
            return readValue(element, elements.last(), at);
        },
        reading);
}

template<typename T>
bool readValue(JsonValue &json, QMap<QString, T> &out, JsonReading &reading)
{
    out.clear();
    return readEntries(
        json, &out,
        [](const QString &key, JsonValue &value, void *map, JsonReading &at) {
            return readValue(value, (*static_cast<QMap<QString, T> *>(map))[key], at);
        },
        reading);
}

template<Shape T, typename Member>
bool readMember(JsonValue &json, void *shape, JsonReading &reading)
{
    auto &field = static_cast<T *>(shape)->*Member::pointer;
    if constexpr (MemberTraits<MemberType<Member, T>>::optional)
        return readValue(json, field.emplace(), reading);
    else
        return readValue(json, field, reading);
}

/// Eight bytes as a number that can be compared at once; missing ones are zero.
constexpr std::uint64_t eightBytes(std::string_view bytes)
{
    std::array<char, 8> first{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), first.size()), first.begin());
    return std::bit_cast<std::uint64_t>(first);
}
constexpr std::uint64_t lastEightBytes(std::string_view bytes)
{
    return eightBytes(bytes.size() > 8 ? bytes.substr(bytes.size() - 8) : bytes);
}

template<Shape T>
constexpr auto memberReaders = []<typename... Member>(boost::mp11::mp_list<Member...>) {
    return std::array<MemberReader, sizeof...(Member)>{
        MemberReader{.name = Wire<Member>::name,
                     .head = eightBytes(Wire<Member>::name),
                     .tail = lastEightBytes(Wire<Member>::name),
                     .read = &readMember<T, Member>,
                     .since = MemberTraits<MemberType<Member, T>>::since,
                     .requiredBefore = MemberTraits<MemberType<Member, T>>::optional
                         ? MemberTraits<MemberType<Member, T>>::requiredBefore
                         : std::numeric_limits<int>::max()}...};
}(boost::mp11::mp_rename<MembersOf<T>, boost::mp11::mp_list>());

template<Shape T>
bool readValue(JsonValue &json, T &out, JsonReading &reading)
{
    return readShape(json, &out, memberReaders<T>, reading);
}

template<Shape T>
bool readRoot(JsonValue &root, void *shape, JsonReading &reading)
{
    return readValue(root, *static_cast<T *>(shape), reading);
}

/// Parses \a json and hands its root to \a read; a document that is not one whole JSON value is a problem.
bool readDocument(const QByteArray &json, void *shape, bool (*read)(JsonValue &, void *shape, JsonReading &),
                  JsonReading &reading);
} // namespace detail

template<Shape T>
bool fromJson(const QByteArray &json, T &out, JsonReading &reading)
{
    return detail::readDocument(json, &out, &detail::readRoot<T>, reading);
}

} // namespace aws
