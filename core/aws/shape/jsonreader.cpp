// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/jsonreader.h"

#include "core/aws/tr.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace aws {

namespace {
QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
} // namespace

QString JsonReading::describe() const
{
    QString where;
    for (const QString &step : path) {
        if (!where.isEmpty() && !step.startsWith(u'['))
            where += u'.';
        where += step;
    }
    return where.isEmpty() ? tr("The document %1.").arg(problem) : where + u' ' + problem + u'.';
}

namespace detail {

namespace json = simdjson::ondemand;

QString RecentTexts::text(std::string_view utf8)
{
    if (utf8.empty() || utf8.size() > longest)
        return fromView(utf8);
    // A hash of a few bytes is enough: what collides is made anew.
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(utf8[at]); };
    const std::size_t hash =
        utf8.size() + byte(0) * 7U + byte(utf8.size() / 2) * 5U + byte(utf8.size() - 1) * 3U;
    Entry &entry = m_entries[hash % m_entries.size()];
    if (std::string_view(entry.bytes.data(), entry.size) != utf8) {
        std::ranges::copy(utf8, entry.bytes.begin());
        entry.size = utf8.size();
        entry.text = fromView(utf8);
    }
    return entry.text;
}

bool mistyped(JsonValue &value, const char *expected, JsonReading &reading)
{
    json::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return reading.fail(tr("is not valid JSON"));
    const char *found = "null";
    switch (type) {
    case json::json_type::array:
        found = QT_TRANSLATE_NOOP("aws::Json", "a list");
        break;
    case json::json_type::object:
        found = QT_TRANSLATE_NOOP("aws::Json", "an object");
        break;
    case json::json_type::number:
        found = QT_TRANSLATE_NOOP("aws::Json", "a number");
        break;
    case json::json_type::string:
        found = QT_TRANSLATE_NOOP("aws::Json", "text");
        break;
    case json::json_type::boolean:
        found = QT_TRANSLATE_NOOP("aws::Json", "true or false");
        break;
    case json::json_type::null:
        break;
    }
    return reading.fail(tr("has the wrong type: expected %1, found %2").arg(tr(expected), tr(found)));
}

namespace {
bool missing(std::string_view member, JsonReading &reading)
{
    reading.fail(tr("is required and missing"));
    return reading.failIn(fromView(member));
}

bool unknownMember(std::string_view member, std::span<const MemberReader> members, JsonReading &reading)
{
    QStringList known;
    for (const MemberReader &one : members)
        known.append(fromView(one.name));
    reading.fail(known.isEmpty()
                     ? tr("is not a known member; none is allowed here")
                     : tr("is not a known member; known are %1").arg(known.join(QStringLiteral(", "))));
    return reading.failIn(fromView(member));
}

bool isNull(JsonValue &json)
{
    bool null = false;
    return json.is_null().get(null) == simdjson::SUCCESS && null;
}

std::uint64_t eightBytesAt(const char *bytes)
{
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    return eight;
}

/// The member that a key, as it stands in the document, names. Services write members in the same order again
/// and again, so the one after the last is looked at first. Documents are padded: a few bytes too many may be
/// read.
const MemberReader *named(const char *key, std::span<const MemberReader> members, std::size_t &next)
{
    constexpr std::size_t eight = sizeof(std::uint64_t);
    const std::uint64_t head = eightBytesAt(key);
    for (std::size_t tried = 0; tried < members.size(); ++tried) {
        if (next >= members.size())
            next = 0;
        const MemberReader &member = members[next++];
        const std::size_t size = member.name.size();
        if (key[size] != '"')
            continue;
        const bool same = size < eight
            ? std::memcmp(key, member.name.data(), size) == 0
            : head == member.head && eightBytesAt(key + size - eight) == member.tail
                && (size <= 2 * eight || std::memcmp(key, member.name.data(), size) == 0);
        if (same)
            return &member;
    }
    return nullptr;
}
} // namespace

bool readShape(JsonValue &json, void *shape, std::span<const MemberReader> members, JsonReading &reading)
{
    json::object object;
    if (json.get_object().get(object) != simdjson::SUCCESS)
        return mistyped(json, QT_TRANSLATE_NOOP("aws::Json", "an object"), reading);
    quint64 seen = 0; // One bit a member.
    Q_ASSERT(members.size() <= 64);
    std::size_t next = 0;
    for (auto field : object) {
        if (field.error() != simdjson::SUCCESS)
            return reading.fail(tr("is not valid JSON"));
        const MemberReader *member = named(field.value_unsafe().key().raw(), members, next);
        if (!member) {
            std::string_view key;
            if (field.unescaped_key().get(key) != simdjson::SUCCESS)
                return reading.fail(tr("is not valid JSON"));
            const auto found = std::ranges::find(members, key, &MemberReader::name);
            if (found == members.end()) {
                if (reading.strict)
                    return unknownMember(key, members, reading);
                continue;
            }
            member = &*found;
        }
        seen |= quint64(1) << (member - members.data());
        JsonValue &value = field.value_unsafe().value();
        if (!reading.strict && isNull(value))
            continue;
        if (reading.strict && reading.apiVersion < member->since)
            reading.notSent.append(fromView(member->name));
        if (!member->read(value, shape, reading))
            return reading.failIn(fromView(member->name));
    }
    if (reading.strict) {
        for (const MemberReader &member : members) {
            if (!(seen >> (&member - members.data()) & 1) && reading.apiVersion < member.requiredBefore)
                return missing(member.name, reading);
        }
    }
    return true;
}

bool readElements(JsonValue &json, void *list, bool (*readElement)(JsonValue &, void *list, JsonReading &),
                  JsonReading &reading)
{
    json::array array;
    if (json.get_array().get(array) != simdjson::SUCCESS)
        return mistyped(json, QT_TRANSLATE_NOOP("aws::Json", "a list"), reading);
    int index = 0;
    for (auto element : array) {
        JsonValue value;
        if (std::move(element).get(value) != simdjson::SUCCESS)
            return reading.fail(tr("is not valid JSON"));
        if (!readElement(value, list, reading))
            return reading.failIn(QStringLiteral("[%1]").arg(index));
        ++index;
    }
    return true;
}

bool readEntries(JsonValue &json, void *map,
                 bool (*readEntry)(const QString &key, JsonValue &, void *map, JsonReading &),
                 JsonReading &reading)
{
    json::object object;
    if (json.get_object().get(object) != simdjson::SUCCESS)
        return mistyped(json, QT_TRANSLATE_NOOP("aws::Json", "an object"), reading);
    for (auto field : object) {
        std::string_view key;
        if (field.error() != simdjson::SUCCESS || field.unescaped_key().get(key) != simdjson::SUCCESS)
            return reading.fail(tr("is not valid JSON"));
        const QString name = fromView(key);
        if (!readEntry(name, field.value_unsafe().value(), map, reading))
            return reading.failIn(name);
    }
    return true;
}

bool readValue(JsonValue &value, QString &out, JsonReading &reading)
{
    json::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS || type != json::json_type::string)
        return mistyped(value, QT_TRANSLATE_NOOP("aws::Json", "text"), reading);
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS)
        return reading.fail(tr("is text that is not valid Unicode"));
    out = reading.recentTexts ? reading.recentTexts->text(text) : fromView(text);
    return true;
}

bool readValue(JsonValue &value, bool &out, JsonReading &reading)
{
    return value.get_bool().get(out) == simdjson::SUCCESS
        || mistyped(value, QT_TRANSLATE_NOOP("aws::Json", "true or false"), reading);
}

bool readValue(JsonValue &value, qint64 &out, JsonReading &reading)
{
    if (int64_t number = 0; value.get_int64().get(number) == simdjson::SUCCESS) {
        out = number;
        return true;
    }
    double number = 0;
    // Services in other languages write whole numbers with a fraction (3.0); a person's 3.5 is a mistake.
    if (value.get_double().get(number) == simdjson::SUCCESS && std::trunc(number) == number
        && std::abs(number) < 9.0e15) {
        out = static_cast<qint64>(number);
        return true;
    }
    return mistyped(value, QT_TRANSLATE_NOOP("aws::Json", "a whole number"), reading);
}

bool readValue(JsonValue &value, int &out, JsonReading &reading)
{
    qint64 number = 0;
    if (!readValue(value, number, reading))
        return false;
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return reading.fail(tr("is a number out of range"));
    out = static_cast<int>(number);
    return true;
}

bool readValue(JsonValue &value, double &out, JsonReading &reading)
{
    return value.get_double().get(out) == simdjson::SUCCESS
        || mistyped(value, QT_TRANSLATE_NOOP("aws::Json", "a number"), reading);
}

bool readValue(JsonValue &value, QDateTime &out, JsonReading &reading)
{
    std::optional<QDateTime> time;
    if (double seconds = 0; value.get_double().get(seconds) == simdjson::SUCCESS) {
        time = fromEpoch(seconds);
    } else {
        QString text;
        if (!readValue(value, text, reading))
            return mistyped(value, QT_TRANSLATE_NOOP("aws::Json", "a date"), reading);
        time = fromIso8601(text);
    }
    if (!time)
        return reading.fail(
            tr("is not a date: write it like 2026-11-01T00:00:00Z, or in seconds since 1970"));
    out = *time;
    return true;
}

bool readValue(JsonValue &value, QByteArray &out, JsonReading &reading)
{
    QString text;
    if (!readValue(value, text, reading))
        return false;
    auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return reading.fail(tr("is not base64"));
    out = std::move(*decoded);
    return true;
}

bool readDocument(const QByteArray &json, void *shape, bool (*read)(JsonValue &, void *shape, JsonReading &),
                  JsonReading &reading)
{
    const QByteArray &text = json.trimmed().isEmpty() ? QByteArrayLiteral("{}") : json;
    const simdjson::padded_string padded(text.constData(), static_cast<std::size_t>(text.size()));
    if (reading.strict) {
        // On Demand looks only at what is asked for; a person's input is checked whole.
        simdjson::dom::parser whole;
        if (const auto error = whole.parse(padded).error(); error != simdjson::SUCCESS)
            return reading.fail(
                tr("is not valid JSON (%1)").arg(QString::fromLatin1(simdjson::error_message(error))));
    }
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    JsonValue root;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS
        || document.get_value().get(root) != simdjson::SUCCESS)
        return reading.fail(tr("is not valid JSON"));
    RecentTexts recentTexts;
    reading.recentTexts = &recentTexts;
    const bool good = read(root, shape, reading);
    reading.recentTexts = nullptr;
    if (!good)
        return false;
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return reading.fail(tr("is not one JSON value: something follows it"));
    return true;
}

} // namespace detail
} // namespace aws
