// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/aws/shape/openenum.h"
#include "core/aws/shape/shape.h"
#include "core/aws/shape/timestamp.h"

#include <QStringList>
#include <array>
#include <bitset>
#include <simdjson.h>

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

/// How a JSON document is read, and what was found wrong with it.
struct JsonReading {
    bool strict =
        false; ///< A person's input: unknown and missing members are refused. Answers are read leniently.
    int apiVersion = 2;
    QString problem; ///< One sentence, empty while all is well.
    QStringList path; ///< Where the problem is, innermost first while unwinding.
    QStringList notSent; ///< Members given that this API version does not know.
    detail::RecentTexts *recentTexts = nullptr; ///< Set while a document is read.

    bool fail(const QString &what)
    {
        problem = what;
        return false;
    }
    bool failIn(const QString &where)
    {
        path.prepend(where);
        return false;
    }
    [[nodiscard]] QString describe() const;
};

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
bool missing(std::string_view member, JsonReading &reading);
bool unknownMember(std::string_view member, const QStringList &known, JsonReading &reading);
inline bool isNull(JsonValue &json)
{
    bool null = false;
    return json.is_null().get(null) == simdjson::SUCCESS && null;
}

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

template<typename T>
bool readValue(JsonValue &json, QList<T> &out, JsonReading &reading)
{
    simdjson::ondemand::array array;
    if (json.get_array().get(array) != simdjson::SUCCESS)
        return mistyped(json, QT_TRANSLATE_NOOP("aws::Json", "a list"), reading);
    out.clear();
    for (auto element : array) {
        JsonValue value;
        if (std::move(element).get(value) != simdjson::SUCCESS)
            return reading.fail(QStringLiteral("is not valid JSON"));
        const auto index = out.size();
        if (!readValue(value, out.emplaceBack(), reading))
            return reading.failIn(QStringLiteral("[%1]").arg(index));
    }
    return true;
}

/// Calls \a read(key, value) for every member of a JSON object.
template<typename Read>
bool readObject(JsonValue &json, JsonReading &reading, Read &&read)
{
    simdjson::ondemand::object object;
    if (json.get_object().get(object) != simdjson::SUCCESS)
        return mistyped(json, QT_TRANSLATE_NOOP("aws::Json", "an object"), reading);
    for (auto field : object) {
        std::string_view key;
        JsonValue value;
        if (field.error() != simdjson::SUCCESS || field.unescaped_key().get(key) != simdjson::SUCCESS)
            return reading.fail(QStringLiteral("is not valid JSON"));
        value = field.value_unsafe().value();
        if (!read(key, value))
            return false;
    }
    return true;
}

template<typename T>
bool readValue(JsonValue &json, QMap<QString, T> &out, JsonReading &reading)
{
    out.clear();
    return readObject(json, reading, [&](std::string_view key, JsonValue &value) {
        const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        return readValue(value, out[name], reading) || reading.failIn(name);
    });
}

template<Shape T>
QStringList memberNames()
{
    QStringList names;
    forEachMember<T>([&](auto member) { names.append(Wire<decltype(member)>::text()); });
    return names;
}

template<Shape T, typename Member>
bool readMember(JsonValue &json, T &out, JsonReading &reading)
{
    auto &field = out.*Member::pointer;
    using Traits = MemberTraits<MemberType<Member, T>>;
    if (!reading.strict && isNull(json))
        return true;
    if constexpr (Traits::since > 0) {
        if (reading.strict && reading.apiVersion < Traits::since)
            reading.notSent.append(Wire<Member>::text());
    }
    if constexpr (Traits::optional)
        return readValue(json, field.emplace(), reading) || reading.failIn(Wire<Member>::text());
    else
        return readValue(json, field, reading) || reading.failIn(Wire<Member>::text());
}

/// Whether the bytes of a key, as they stand in the document, are the name of \a Member. Documents are
/// padded, so a few bytes too many may be looked at.
template<typename Member>
bool isNamed(const char *key)
{
    constexpr std::string_view name = Wire<Member>::name;
    static_assert(name.size() < simdjson::SIMDJSON_PADDING);
    return key[name.size()] == '"' && std::memcmp(key, name.data(), name.size()) == 0;
}

/// The index of the first member of \a T that \a isMember accepts; their number if there is none.
template<Shape T, typename IsMember>
std::size_t memberIndex(const IsMember &isMember)
{
    return []<typename... Member>(const IsMember &is, boost::mp11::mp_list<Member...>) {
        std::size_t index = 0;
        static_cast<void>(((is(Member()) || (++index, false)) || ...));
        return index;
    }(isMember, boost::mp11::mp_rename<MembersOf<T>, boost::mp11::mp_list>());
}

/// Whether \a Member has to be given to API version \a apiVersion.
template<Shape T, typename Member>
bool isRequired(int apiVersion)
{
    using Traits = MemberTraits<MemberType<Member, T>>;
    return !Traits::optional || apiVersion < Traits::requiredBefore;
}

template<Shape T>
bool readValue(JsonValue &json, T &out, JsonReading &reading)
{
    constexpr std::size_t count = boost::mp11::mp_size<MembersOf<T>>::value;
    simdjson::ondemand::object object;
    if (json.get_object().get(object) != simdjson::SUCCESS)
        return mistyped(json, QT_TRANSLATE_NOOP("aws::Json", "an object"), reading);
    std::bitset<count + 1> seen;
    for (auto field : object) {
        if (field.error() != simdjson::SUCCESS)
            return reading.fail(QStringLiteral("is not valid JSON"));
        const char *raw = field.value_unsafe().key().raw();
        std::size_t index = memberIndex<T>([raw](auto member) { return isNamed<decltype(member)>(raw); });
        if (index == count) {
            std::string_view key;
            if (field.unescaped_key().get(key) != simdjson::SUCCESS)
                return reading.fail(QStringLiteral("is not valid JSON"));
            index = memberIndex<T>([key](auto member) { return key == Wire<decltype(member)>::name; });
            if (index == count && reading.strict)
                return unknownMember(key, memberNames<T>(), reading);
        }
        if (index == count)
            continue;
        seen.set(index);
        if constexpr (count > 0) {
            const bool good = boost::mp11::mp_with_index<count>(index, [&](auto at) {
                return readMember<T, boost::mp11::mp_at<MembersOf<T>, decltype(at)>>(
                    field.value_unsafe().value(), out, reading);
            });
            if (!good)
                return false;
        }
    }
    if (reading.strict) {
        bool complete = true;
        std::size_t index = 0;
        forEachMember<T>([&](auto member) {
            if (complete && !seen.test(index) && isRequired<T, decltype(member)>(reading.apiVersion))
                complete = missing(Wire<decltype(member)>::name, reading);
            ++index;
        });
        return complete;
    }
    return true;
}

/// Parses \a json and hands its root to \a read; a document that is not one whole JSON value is a problem.
bool readDocument(const QByteArray &json, JsonReading &reading, const std::function<bool(JsonValue &)> &read);
} // namespace detail

/// Reads \a json into \a out. Absent members stay as they are; an empty document is an empty object.
/// On failure JsonReading::describe() says what is wrong where.
template<Shape T>
bool fromJson(const QByteArray &json, T &out, JsonReading &reading)
{
    return detail::readDocument(
        json, reading, [&](detail::JsonValue &root) { return detail::readValue(root, out, reading); });
}

} // namespace aws
