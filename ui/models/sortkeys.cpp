// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sortkeys.h"

#include <QVarLengthArray>
#include <algorithm>
#include <bit>
#include <cmath>

namespace ui {

namespace {
/// Without a locale, people still do not expect every capital before every small letter.
QLocale orderOf(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

bool isAscii(const QString &text)
{
    char16_t all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    return all < 128;
}

/// An integer that is ordered as \a number is.
quint64 ordered(double number)
{
    constexpr quint64 sign = quint64(1) << 63U;
    const auto bits = std::bit_cast<quint64>(number + 0.0); // -0 becomes 0
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

std::optional<double> number(const reports::CellValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    if (const auto *decimal = std::get_if<double>(&value); decimal && !std::isnan(*decimal))
        return *decimal;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? 1 : 0;
    if (const auto *moment = std::get_if<QDateTime>(&value); moment && moment->isValid())
        return static_cast<double>(moment->toMSecsSinceEpoch());
    if (const auto *day = std::get_if<QDate>(&value); day && day->isValid())
        return static_cast<double>(day->toJulianDay());
    return std::nullopt;
}

/// An integer that is ordered as eight bytes are.
quint64 eightBytes(QByteArrayView bytes, qsizetype from)
{
    quint64 result = 0;
    for (qsizetype i = from; i < from + 8; ++i)
        result = result << 8U | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U);
    return result;
}

/// Bytes that are ordered as people order \a text, which is ASCII: small letters for capitals, and before the
/// digits of a number how many they are.
class AsciiKey
{
public:
    explicit AsciiKey(const QString &text)
    {
        const char16_t *c = reinterpret_cast<const char16_t *>(text.utf16());
        const char16_t *const end = c + text.size();
        while (c != end) {
            if (!isDigit(*c)) {
                const auto byte = static_cast<char>(*c++);
                m_bytes.push_back(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte);
                continue;
            }
            while (c != end && *c == '0')
                ++c;
            const char16_t *first = c;
            while (c != end && isDigit(*c))
                ++c;
            m_bytes.push_back('0');
            m_bytes.push_back(static_cast<char>(std::min<std::ptrdiff_t>(c - first, 255)));
            for (; first != c; ++first)
                m_bytes.push_back(static_cast<char>(*first));
        }
    }

    [[nodiscard]] quint64 head() const { return eightBytes(m_bytes, 0); }
    [[nodiscard]] QByteArray tail() const
    {
        return m_bytes.size() <= 8 ? QByteArray() : QByteArray(m_bytes.data() + 8, m_bytes.size() - 8);
    }

private:
    static bool isDigit(char16_t c) { return c >= '0' && c <= '9'; }

    QVarLengthArray<char, 256> m_bytes;
};

/// Which of two comes first, as far as kinds and heads tell.
template<class Sorted>
std::optional<bool> headsTell(const Sorted &a, const Sorted &b, bool ascending)
{
    using Kind = decltype(a.kind);
    if (a.kind != b.kind && (a.kind == Kind::Nothing || b.kind == Kind::Nothing))
        return b.kind == Kind::Nothing;
    if (a.kind != b.kind)
        return (a.kind < b.kind) == ascending;
    if (a.head != b.head)
        return (a.head < b.head) == ascending;
    return std::nullopt;
}
} // namespace

SortKeys::SortKeys(const QLocale &locale)
    : m_collator(orderOf(locale))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void SortKeys::clear()
{
    m_keys.clear();
    m_collated.clear();
    m_collates = false;
}

void SortKeys::fill(int rows, const Value &value)
{
    clear();
    if (insert(0, rows, value) != Update::Outdated)
        return;
    m_collates = true;
    static_cast<void>(insert(0, rows, value));
}

SortKeys::Update SortKeys::insert(int first, int count, const Value &value)
{
    std::vector<Key> keys;
    keys.reserve(static_cast<std::size_t>(count));
    std::vector<QCollatorSortKey> collatedKeys;
    for (int row = first; row < first + count; ++row) {
        const reports::CellValue cell = value(row);
        if (needsCollator(cell) && !m_collates)
            return Update::Outdated;
        keys.push_back(key(cell));
        if (m_collates)
            collatedKeys.push_back(collated(cell));
    }
    m_keys.insert(m_keys.begin() + first, std::make_move_iterator(keys.begin()),
                  std::make_move_iterator(keys.end()));
    m_collated.insert(m_collated.begin() + (m_collates ? first : 0), collatedKeys.begin(),
                      collatedKeys.end());
    return Update::Moved;
}

void SortKeys::remove(int first, int count)
{
    m_keys.erase(m_keys.begin() + first, m_keys.begin() + first + count);
    if (m_collates)
        m_collated.erase(m_collated.begin() + first, m_collated.begin() + first + count);
}

SortKeys::Update SortKeys::update(int row, const Value &value)
{
    const auto at = static_cast<std::size_t>(row);
    const reports::CellValue cell = value(row);
    if (needsCollator(cell) && !m_collates)
        return Update::Outdated;
    Key now = key(cell);
    bool same = now == m_keys[at];
    m_keys[at] = std::move(now);
    if (m_collates) {
        const QCollatorSortKey nowCollated = collated(cell);
        same = same && nowCollated.compare(m_collated[at]) == 0;
        m_collated[at] = nowCollated;
    }
    return same ? Update::Same : Update::Moved;
}

bool SortKeys::isBefore(int a, int b, Qt::SortOrder order) const
{
    return isBefore(sorted(a), sorted(b), order);
}

void SortKeys::sort(QList<int> &rows, Qt::SortOrder order) const
{
    std::vector<Sorted> keys;
    keys.reserve(static_cast<std::size_t>(rows.size()));
    for (const int row : std::as_const(rows))
        keys.push_back(sorted(row));
    const auto whole = [this, order](const Sorted &a, const Sorted &b) { return isBefore(a, b, order); };
    const auto heads = [ascending = order == Qt::AscendingOrder](const Sorted &a, const Sorted &b) {
        return headsTell(a, b, ascending).value_or(false);
    };
    // Where many texts begin alike, the next eight bytes become their heads: each tail is looked up once
    // instead of with every comparison.
    constexpr std::ptrdiff_t many = 32;
    constexpr qsizetype deep = 64;
    const auto sortFrom = [&](auto &&self, auto first, auto last, qsizetype depth) -> void {
        if (!std::is_sorted(first, last, heads))
            std::sort(first, last, heads);
        while (first != last) {
            const auto end = std::find_if(first, last, [&](const Sorted &key) { return heads(*first, key); });
            bool more = false;
            if (end - first >= many && depth < deep && first->kind == Kind::Text && !m_collates) {
                for (auto key = first; key != end; ++key) {
                    const QByteArray &tail = m_keys[static_cast<std::size_t>(key->row)].tail;
                    key->head = eightBytes(tail, depth);
                    more = more || tail.size() > depth;
                }
            }
            if (more)
                self(self, first, end, depth + 8);
            else
                std::sort(first, end, whole);
            first = end;
        }
    };
    sortFrom(sortFrom, keys.begin(), keys.end(), 0);
    std::transform(keys.cbegin(), keys.cend(), rows.begin(), [](const Sorted &key) { return key.row; });
}

SortKeys::Key SortKeys::key(const reports::CellValue &value) const
{
    if (const auto found = number(value))
        return {.head = ordered(*found), .tail = {}, .kind = Kind::Number};
    const auto *text = std::get_if<QString>(&value);
    if (!text || text->isEmpty())
        return {};
    if (m_collates)
        return {.head = 0, .tail = {}, .kind = Kind::Text};
    const AsciiKey bytes(*text);
    return {.head = bytes.head(), .tail = bytes.tail(), .kind = Kind::Text};
}

bool SortKeys::needsCollator(const reports::CellValue &value) const
{
    const auto *text = std::get_if<QString>(&value);
    return text && !isAscii(*text);
}

QCollatorSortKey SortKeys::collated(const reports::CellValue &value) const
{
    const auto *text = std::get_if<QString>(&value);
    return m_collator.sortKey(text ? *text : QString());
}

SortKeys::Sorted SortKeys::sorted(int row) const
{
    const Key &key = m_keys[static_cast<std::size_t>(row)];
    return {key.head, row, key.kind};
}

int SortKeys::compareTails(int a, int b) const
{
    const auto first = static_cast<std::size_t>(a);
    const auto second = static_cast<std::size_t>(b);
    return m_collates ? m_collated[first].compare(m_collated[second])
                      : m_keys[first].tail.compare(m_keys[second].tail);
}

bool SortKeys::isBefore(const Sorted &a, const Sorted &b, Qt::SortOrder order) const
{
    const bool ascending = order == Qt::AscendingOrder;
    if (const auto told = headsTell(a, b, ascending))
        return *told;
    const int tails = a.kind == Kind::Text ? compareTails(a.row, b.row) : 0;
    return tails != 0 ? (tails < 0) == ascending : a.row < b.row;
}

} // namespace ui
