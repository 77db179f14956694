// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cell.h"

#include <QCollator>
#include <QList>
#include <functional>
#include <vector>

namespace ui {

/// What the rows of a column are sorted by: made once, compared often. In text, case does not count, numbers
/// count as numbers, and the order of letters is the locale's. Numbers, flags and times come before text;
/// nothing comes last, whichever way the rest is sorted.
class SortKeys
{
public:
    using Value = std::function<reports::CellValue(int row)>;

    explicit SortKeys(const QLocale &locale = QLocale());

    void fill(int rows, const Value &value);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }

    enum class Update {
        Same,
        Moved, ///< The rows belong elsewhere now.
        Outdated, ///< The whole column has to be filled anew.
    };
    [[nodiscard]] Update insert(int first, int count, const Value &value);
    void remove(int first, int count);
    [[nodiscard]] Update update(int row, const Value &value);

    /// Whether row \a a comes before row \a b; equal ones keep the order of their rows.
    [[nodiscard]] bool isBefore(int a, int b, Qt::SortOrder order) const;
    void sort(QList<int> &rows, Qt::SortOrder order) const;

private:
    enum class Kind : quint8 { Number, Text, Nothing };
    struct Key {
        quint64 head = 0; ///< A number, or the first eight bytes of a text.
        QByteArray tail; ///< The rest of a text.
        Kind kind = Kind::Nothing;

        bool operator==(const Key &) const = default;
    };
    struct Sorted {
        quint64 head;
        int row;
        Kind kind;
    };

    [[nodiscard]] Key key(const reports::CellValue &value) const;
    [[nodiscard]] bool needsCollator(const reports::CellValue &value) const;
    [[nodiscard]] QCollatorSortKey collated(const reports::CellValue &value) const;
    [[nodiscard]] int compareTails(int a, int b) const;
    [[nodiscard]] bool isBefore(const Sorted &a, const Sorted &b, Qt::SortOrder order) const;
    [[nodiscard]] Sorted sorted(int row) const;

    QCollator m_collator;
    std::vector<Key> m_keys;
    // The collator's keys take five times as long, so only a column with more than ASCII has them.
    std::vector<QCollatorSortKey> m_collated;
    bool m_collates = false;
};

} // namespace ui
