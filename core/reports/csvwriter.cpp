// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/csvwriter.h"

#include "core/aws/shape/timestamp.h"
#include "core/reports/fileerror.h"

#include <QFileDevice>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstring>

namespace reports {

namespace {
/// What an ASCII character means to a cell.
enum Meaning : unsigned char { Plain, NeedsQuotes };

constexpr std::array<unsigned char, 128> meanings = [] {
    std::array<unsigned char, 128> table{};
    for (const char c : {',', '"', '\r', '\n'})
        table[static_cast<unsigned char>(c)] = NeedsQuotes;
    return table;
}();

bool startsFormula(char16_t first)
{
    return first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t'
        || first == u'\r' || first == u'\0';
}

/// Whether every character of \a text is ASCII that needs no quotes; copied to \a out as far as it is.
bool copyPlain(const char16_t *text, std::size_t size, char *out)
{
    for (std::size_t i = 0; i < size; ++i) {
        const char16_t c = text[i];
        if (c >= 128 || meanings[c] != Plain)
            return false;
        out[i] = static_cast<char>(c);
    }
    return true;
}

/// Copies \a text in quotes to \a out, which has room for twice as much; the end, or null when not all is
/// ASCII.
char *copyQuoted(QStringView text, char *out)
{
    *out++ = '"';
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (c >= 128)
            return nullptr;
        *out = static_cast<char>(c);
        out += c == '"' ? 2 : 1;
        out[-1] = static_cast<char>(c);
    }
    *out++ = '"';
    return out;
}

char *twoDigits(char *out, unsigned value)
{
    out[0] = static_cast<char>('0' + value / 10);
    out[1] = static_cast<char>('0' + value % 10);
    return out + 2;
}

/// \a scaled ten-thousandths, without zeros at the end.
char *fewDecimals(char *out, qint64 scaled)
{
    if (scaled < 0)
        *out++ = '-';
    const quint64 all = static_cast<quint64>(std::abs(scaled));
    out = std::to_chars(out, out + 20, all / 10'000).ptr;
    auto fraction = static_cast<unsigned>(all % 10'000);
    if (fraction == 0)
        return out;
    *out++ = '.';
    for (unsigned digit = 1000; fraction > 0; digit /= 10) {
        *out++ = static_cast<char>('0' + fraction / digit);
        fraction %= digit;
    }
    return out;
}

char *isoDate(char *out, const std::chrono::year_month_day &date)
{
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    out = twoDigits(twoDigits(out, year / 100), year % 100);
    *out++ = '-';
    out = twoDigits(out, static_cast<unsigned>(date.month()));
    *out++ = '-';
    return twoDigits(out, static_cast<unsigned>(date.day()));
}

// The years that have four digits; all that an ISO 8601 reader understands without an agreement.
constexpr qint64 firstDay = -719528; // 0000-01-01, counted from 1970-01-01
constexpr qint64 lastDay = 2932896; // 9999-12-31
constexpr qint64 millisecondsADay = 86400000;

constexpr std::size_t longestNumber = 32;
constexpr double decimalScale = 10'000;
constexpr double largestScaled = 1e15;
} // namespace

CsvWriter::CsvWriter(QIODevice &device, const QString &name)
    : m_device(device)
    , m_name(name)
    , m_buffer(std::make_unique_for_overwrite<std::array<char, capacity>>())
{
}

void CsvWriter::cell(const CellValue &value)
{
    if (m_cells++ > 0) {
        *room(1) = ',';
        ++m_used;
        m_rowIsEmpty = false;
    }
    switch (value.index()) {
    case 0:
        return;
    case 1:
        text(*std::get_if<QString>(&value));
        break;
    case 2: {
        char *out = room(24);
        advance(std::to_chars(out, out + 24, *std::get_if<qint64>(&value)).ptr);
        break;
    }
    case 3:
        number(*std::get_if<double>(&value));
        break;
    case 4:
        *std::get_if<bool>(&value) ? bytes("true", 4) : bytes("false", 5);
        break;
    case 5:
        moment(*std::get_if<QDateTime>(&value));
        break;
    default:
        day(*std::get_if<QDate>(&value));
    }
}

void CsvWriter::endRow()
{
    // A line with nothing on it would be read as no row at all.
    if (m_rowIsEmpty && m_cells == 1)
        bytes("\"\"", 2);
    bytes("\r\n", 2);
    m_cells = 0;
    m_rowIsEmpty = true;
}

aws::Result<void> CsvWriter::finish()
{
    flush();
    if (!m_failed) {
        auto *file = qobject_cast<QFileDevice *>(&m_device);
        errno = 0;
        if (file && !file->flush()) {
            m_failed = true;
            m_systemError = errno;
        }
    }
    if (m_failed)
        return tl::unexpected(fileError(m_name, m_systemError, m_device.errorString()));
    return {};
}

void CsvWriter::text(QStringView text)
{
    if (text.isEmpty())
        return;
    const auto size = static_cast<std::size_t>(text.size());
    if (startsFormula(text.front().unicode()) || size > capacity / 8) {
        quoted(text);
        return;
    }
    // The common case is decided while copying; what it has copied is thrown away otherwise.
    char *out = room(2 * size + 2);
    if (copyPlain(text.utf16(), size, out))
        advance(out + size);
    else if (char *const end = copyQuoted(text, out))
        advance(end);
    else
        quoted(text);
}

void CsvWriter::quoted(QStringView text)
{
    const bool guard = startsFormula(text.front().unicode());
    bool quotes = false;
    for (const QChar c : text)
        quotes = quotes || (c.unicode() < 128 && meanings[c.unicode()] == NeedsQuotes);
    if (quotes)
        bytes("\"", 1);
    if (guard)
        bytes("'", 1);
    const QByteArray encoded = text.toUtf8();
    const char *from = encoded.constData();
    const char *const end = from + encoded.size();
    while (from != end) {
        const void *found = quotes ? std::memchr(from, '"', static_cast<std::size_t>(end - from)) : nullptr;
        const char *const until = found ? static_cast<const char *>(found) + 1 : end;
        bytes(from, static_cast<std::size_t>(until - from));
        if (found)
            bytes("\"", 1);
        from = until;
    }
    if (quotes)
        bytes("\"", 1);
}

void CsvWriter::number(double number)
{
    if (!std::isfinite(number))
        return;
    char *out = room(longestNumber);
    // Rates and counts have few decimals. Up to 15 digits, a number has one shortest form, and this is it; it
    // is found several times as fast.
    const double scaled = std::round(number * decimalScale);
    if (std::abs(scaled) < largestScaled && scaled / decimalScale == number)
        advance(fewDecimals(out, static_cast<qint64>(scaled)));
    else
        advance(std::to_chars(out, out + longestNumber, number).ptr);
}

void CsvWriter::moment(const QDateTime &moment)
{
    if (!moment.isValid())
        return;
    using namespace std::chrono;
    const qint64 sinceEpoch = moment.toMSecsSinceEpoch();
    if (sinceEpoch < firstDay * millisecondsADay || sinceEpoch >= (lastDay + 1) * millisecondsADay) {
        text(aws::toIso8601(moment));
        return;
    }
    const sys_time<milliseconds> time{milliseconds(sinceEpoch)};
    const sys_days midnight = floor<days>(time);
    const year_month_day date(midnight);
    const hh_mm_ss clock(time - midnight);
    char *out = isoDate(room(32), date);
    *out++ = 'T';
    out = twoDigits(out, static_cast<unsigned>(clock.hours().count()));
    *out++ = ':';
    out = twoDigits(out, static_cast<unsigned>(clock.minutes().count()));
    *out++ = ':';
    out = twoDigits(out, static_cast<unsigned>(clock.seconds().count()));
    if (const auto milli = static_cast<unsigned>(clock.subseconds().count()); milli > 0) {
        *out++ = '.';
        *out++ = static_cast<char>('0' + milli / 100);
        out = twoDigits(out, milli % 100);
    }
    *out++ = 'Z';
    advance(out);
}

void CsvWriter::day(QDate day)
{
    if (!day.isValid())
        return;
    using namespace std::chrono;
    constexpr qint64 julianDayOfEpoch = 2440588;
    const qint64 sinceEpoch = day.toJulianDay() - julianDayOfEpoch;
    if (sinceEpoch < firstDay || sinceEpoch > lastDay) {
        text(day.toString(Qt::ISODate));
        return;
    }
    const year_month_day date{sys_days{days{sinceEpoch}}};
    advance(isoDate(room(16), date));
}

void CsvWriter::bytes(const char *data, std::size_t size)
{
    while (size > 0) {
        const std::size_t piece = std::min(size, capacity / 2);
        std::memcpy(room(piece), data, piece);
        advance(m_buffer->data() + m_used + piece);
        data += piece;
        size -= piece;
    }
}

void CsvWriter::advance(const char *end)
{
    m_used = static_cast<std::size_t>(end - m_buffer->data());
    m_rowIsEmpty = false;
}

char *CsvWriter::room(std::size_t size)
{
    if (capacity - m_used < size)
        flush();
    return m_buffer->data() + m_used;
}

void CsvWriter::flush()
{
    const char *from = m_buffer->data();
    auto left = static_cast<qint64>(m_used);
    m_used = 0;
    while (left > 0 && !m_failed) {
        errno = 0;
        const qint64 written = m_device.write(from, left);
        if (written <= 0) {
            m_failed = true;
            m_systemError = errno;
        } else {
            from += written;
            left -= written;
        }
    }
}

} // namespace reports
