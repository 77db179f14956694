// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/jsonreader.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace aws {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("aws::Json", text); }

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
    Entry &entry = m_entries[std::hash<std::string_view>()(utf8) % m_entries.size()];
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

bool missing(std::string_view member, JsonReading &reading)
{
    reading.fail(tr("is required and missing"));
    return reading.failIn(fromView(member));
}

bool unknownMember(std::string_view member, const QStringList &known, JsonReading &reading)
{
    reading.fail(known.isEmpty()
                     ? tr("is not a known member; none is allowed here")
                     : tr("is not a known member; known are %1").arg(known.join(QStringLiteral(", "))));
    return reading.failIn(fromView(member));
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

bool readDocument(const QByteArray &json, JsonReading &reading, const std::function<bool(JsonValue &)> &read)
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
    const bool good = read(root);
    reading.recentTexts = nullptr;
    if (!good)
        return false;
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return reading.fail(tr("is not one JSON value: something follows it"));
    return true;
}

} // namespace detail
} // namespace aws
