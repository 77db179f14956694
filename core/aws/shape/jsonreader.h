// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/aws/shape/openenum.h"
#include "core/aws/shape/shape.h"
#include "core/aws/shape/timestamp.h"

#include <QStringList>
#include <bitset>
#include <simdjson.h>

namespace aws
{

/// How a JSON document is read, and what was found wrong with it.
struct JsonReading {
    bool strict =
        false; ///< A person's input: unknown and missing members are refused. Answers are read leniently.
    int apiVersion = 2;
    QString problem; ///< One sentence, empty while all is well.
    QStringList path; ///< Where the problem is, innermost first while unwinding.
    QStringList notSent; ///< Members given that this API version does not know.

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

namespace detail
{
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
bool isNull(JsonValue &json);

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
        return mistyped(json, "list", reading);
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
        return mistyped(json, "object", reading);
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

/// Reads one member if \a key names it; \a found tells whether it does.
template<Shape T, typename Member>
bool readMember(std::string_view key, JsonValue &json, T &out, JsonReading &reading, bool &found)
{
    if (key != Wire<Member>::name)
        return true;
    found = true;
    auto &field = out.*Member::pointer;
    using Traits = MemberTraits<MemberType<Member, T>>;
    if (!reading.strict && isNull(json))
        return true;
    if constexpr (Traits::since > 0) {
        if (reading.strict && reading.apiVersion < Traits::since) {
            reading.notSent.append(Wire<Member>::text());
        }
    }
    if constexpr (Traits::optional)
        return readValue(json, field.emplace(), reading) || reading.failIn(Wire<Member>::text());
    else
        return readValue(json, field, reading) || reading.failIn(Wire<Member>::text());
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
    std::bitset<boost::mp11::mp_size<MembersOf<T>>::value + 1> seen;
    const bool read = readObject(json, reading, [&](std::string_view key, JsonValue &value) {
        bool found = false;
        bool good = true;
        std::size_t index = 0;
        forEachMember<T>([&](auto member) {
            if (!found && good) {
                good = readMember<T, decltype(member)>(key, value, out, reading, found);
                if (found)
                    seen.set(index);
            }
            ++index;
        });
        if (!found && reading.strict)
            return unknownMember(key, memberNames<T>(), reading);
        return good;
    });
    if (!read)
        return false;
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
