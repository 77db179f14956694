// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filter.h"

#include <QDeadlineTimer>
#include <QPointer>

namespace ui {

class TableModelBase;

/// What the rows of a table are searched in: the texts of their cells, folded, kept once they were needed.
/// Numbers are apart, since to put them in the locale's form takes longest and few words can be in one.
class SearchTexts
{
public:
    /// Starts afresh with \a columns of \a table.
    void reset(TableModelBase *table, const QList<int> &columns);
    void insert(int first, int count);
    void remove(int first, int count);
    void forget(int first, int last);
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }

    /// The rows of \a rows that \a filter accepts, in the same order.
    [[nodiscard]] QList<int> accepted(const QList<int> &rows, const Filter &filter);
    [[nodiscard]] bool isAccepted(int row, const Filter &filter);

    /// Makes texts that nobody asked for yet, until \a deadline; says whether some are left.
    bool readAhead(QDeadlineTimer deadline);

private:
    struct Texts {
        QByteArray words; ///< Null until it is needed.
        QByteArray numbers; ///< The same.
    };

    [[nodiscard]] const QByteArray &words(int row);
    void appendOtherSpelling(int row, int column, const QString &shown);
    [[nodiscard]] const QByteArray &numbers(int row);

    QPointer<TableModelBase> m_table;
    QList<int> m_columns;
    QList<Texts> m_rows;
    QByteArray m_scratch; // Grown once, it gives each row one allocation of the right size.
    int m_readUntil = 0;
};

} // namespace ui
