// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/csvwriter.h"

#include "core/aws/shape/timestamp.h"
#include "core/reports/fileerror.h"

#include <QFileDevice>
#include <algorithm>
#include <bit>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstring>

namespace reports {

namespace {
template<typename Character> // One, or a block of them, and then as many answers.
auto needsQuotes(Character c)
{
    return (c == ',') | (c == '"') | (c == '\r') | (c == '\n');
}

bool startsFormula(char16_t first)
{
    return first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t'
        || first == u'\r' || first == u'\0';
}

/// What the characters of a text are, eight at a time.
struct Characters {
    using Block [[gnu::vector_size(16)]] = quint16;
    static constexpr std::size_t size = sizeof(Block) / sizeof(quint16);
    using Bytes [[gnu::vector_size(size)]] = quint8;

    Block all{}; ///< Every bit that one of them has.
    Block quotes{}; ///< Not zero where there is one that needs them.

    /// Copies a block as if it were ASCII.
    void copy(const char16_t *text, char *out)
    {
        Block block;
        std::memcpy(&block, text, sizeof block);
        all |= block;
        quotes |= __builtin_convertvector(needsQuotes(block), Block);
        const Bytes bytes = __builtin_convertvector(block, Bytes);
        std::memcpy(out, &bytes, sizeof bytes);
    }
    [[nodiscard]] bool areAscii() const { return (together(all) & 0xff80ff80ff80ff80U) == 0; }
    [[nodiscard]] bool needQuotes() const { return together(quotes) != 0; }

private:
    static quint64 together(const Block &block)
    {
        const auto halves = std::bit_cast<std::array<quint64, 2>>(block);
        return halves[0] | halves[1];
    }
};

/// Copies \a text to \a out as if it were ASCII, and tells what it is. There is room for a block more.
Characters copyPlain(const char16_t *text, std::size_t size, char *out)
{
    Characters characters;
    std::size_t i = 0;
    for (; i + Characters::size <= size; i += Characters::size)
        characters.copy(text + i, out + i);
    if (i < size && i > 0) {
        characters.copy(text + size - Characters::size, out + size - Characters::size); // Some once more.
    } else if (i < size) {
        std::array<char16_t, Characters::size> few{};
        std::copy_n(text, size, few.begin());
        characters.copy(few.data(), out);
    }
    return characters;
}

/// Copies \a text, all of it ASCII, in quotes to \a out, which has room for twice as much. The end.
char *copyQuoted(QStringView text, char *out)
{
    *out++ = '"';
    for (const QChar character : text) {
        const char c = character.toLatin1();
        *out++ = c;
        if (c == '"')
            *out++ = c;
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
    const auto fraction = static_cast<unsigned>(all % 10'000);
    if (fraction == 0)
        return out;
    *out++ = '.';
    out = twoDigits(twoDigits(out, fraction / 100), fraction % 100);
    while (out[-1] == '0')
        --out;
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
    char *out = room(2 * size + 2 + Characters::size);
    const Characters characters = copyPlain(text.utf16(), size, out);
    if (!characters.areAscii())
        quoted(text);
    else
        advance(characters.needQuotes() ? copyQuoted(text, out) : out + size);
}

void CsvWriter::quoted(QStringView text)
{
    const bool guard = startsFormula(text.front().unicode());
    bool quotes = false;
    for (const QChar c : text)
        quotes = quotes || needsQuotes(c.unicode());
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
    const double scaled = number * decimalScale;
    if (std::abs(scaled) < largestScaled) {
        const auto whole = static_cast<qint64>(scaled + std::copysign(0.5, scaled));
        if (static_cast<double>(whole) / decimalScale == number) {
            advance(fewDecimals(out, whole));
            return;
        }
    }
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
