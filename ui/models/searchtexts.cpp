// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchtexts.h"

#include "ui/models/tablemodel.h"

#include <algorithm>

namespace ui {

namespace {
constexpr char cellEnd = '\n'; // No word crosses it.

bool isNumber(const reports::CellValue &value)
{
    return std::holds_alternative<qint64>(value) || std::holds_alternative<double>(value);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 128; });
}
} // namespace

void SearchTexts::reset(TableModelBase *table, const QList<int> &columns)
{
    m_table = table;
    m_columns = columns;
    m_rows = QList<Texts>(table ? table->rowCount() : 0);
    m_readUntil = 0;
}

void SearchTexts::insert(int first, int count)
{
    m_rows.insert(first, count, Texts());
    m_readUntil = std::min(m_readUntil, first);
}

void SearchTexts::remove(int first, int count)
{
    m_rows.remove(first, count);
    m_readUntil = std::min(m_readUntil, first);
}

void SearchTexts::forget(int first, int last)
{
    std::fill(m_rows.begin() + first, m_rows.begin() + last + 1, Texts());
    m_readUntil = std::min(m_readUntil, first);
}

QList<int> SearchTexts::accepted(const QList<int> &rows, const Filter &filter)
{
    if (filter.isEmpty())
        return rows;
    // In the table's order first: a sorted order jumps about in memory.
    QList<int> ordered = rows;
    std::sort(ordered.begin(), ordered.end());
    std::vector<bool> accepted(static_cast<std::size_t>(size()), false);
    for (const int row : std::as_const(ordered))
        accepted[static_cast<std::size_t>(row)] = isAccepted(row, filter);
    QList<int> result;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(result),
                 [&accepted](int row) { return accepted[static_cast<std::size_t>(row)]; });
    return result;
}

bool SearchTexts::isAccepted(int row, const Filter &filter)
{
    return filter.accepts([this, row]() -> const QByteArray & { return words(row); },
                          [this, row]() -> const QByteArray & { return numbers(row); });
}

bool SearchTexts::readAhead(QDeadlineTimer deadline)
{
    while (m_readUntil < size() && !deadline.hasExpired()) {
        static_cast<void>(words(m_readUntil));
        static_cast<void>(numbers(m_readUntil++));
    }
    return m_readUntil < size();
}

const QByteArray &SearchTexts::words(int row)
{
    QByteArray &texts = m_rows[row].words;
    if (!texts.isNull())
        return texts;
    m_scratch.resize(0);
    for (const int column : m_columns) {
        const reports::CellValue value = m_table->shownAt(row, column);
        if (const auto *text = std::get_if<QString>(&value)) {
            appendFolded(m_scratch, *text);
            if (!isAscii(*text))
                appendOtherSpelling(row, column, *text);
        } else if (!isNumber(value) && !reports::isNothing(value))
            appendFolded(m_scratch, m_table->textAt(row, column));
        m_scratch += cellEnd;
    }
    texts = QByteArray(m_scratch.constData(), m_scratch.size());
    return texts;
}

/// An international name is found by how it is shown and by how DNS has it.
void SearchTexts::appendOtherSpelling(int row, int column, const QString &shown)
{
    const reports::CellValue value = m_table->valueAt(row, column);
    if (const auto *text = std::get_if<QString>(&value); text && *text != shown) {
        m_scratch += cellEnd;
        appendFolded(m_scratch, *text);
    }
}

const QByteArray &SearchTexts::numbers(int row)
{
    QByteArray &texts = m_rows[row].numbers;
    if (!texts.isNull())
        return texts;
    m_scratch.resize(0);
    for (const int column : m_columns) {
        if (!isNumber(m_table->shownAt(row, column)))
            continue;
        appendFolded(m_scratch, m_table->textAt(row, column));
        m_scratch += cellEnd;
    }
    texts = QByteArray(m_scratch.constData(), m_scratch.size());
    return texts;
}

} // namespace ui
