// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/cell.h"
#include "core/reports/severity.h"

#include <QList>
#include <functional>

namespace reports {

/// A column of a table, declared once; the window, the CSV file and the console all show this.
template<class Row>
struct Column {
    QString id; ///< Stable and never translated: settings and scripts name columns by it.
    QString title; ///< With the unit, where there is one.
    std::function<CellValue(const Row &)> value;
    std::function<QString(const Row &)> text; ///< In place of the text that follows from the value.
    std::function<CellValue(const Row &)> sortKey; ///< In place of the value.
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    std::function<Severity(const Row &)> severity; ///< Only a column of states has one.
    int decimals = 2; ///< How many a person reads; a CSV file has all of them.

    [[nodiscard]] QString textOf(const Row &row) const
    {
        return text ? text(row) : displayText(value(row), decimals);
    }
    [[nodiscard]] CellValue sortKeyOf(const Row &row) const { return sortKey ? sortKey(row) : value(row); }
    [[nodiscard]] Severity severityOf(const Row &row) const
    {
        return severity ? severity(row) : Severity::Neutral;
    }
};

template<class Row>
using Columns = QList<Column<Row>>;

inline constexpr Qt::Alignment numberAlignment = Qt::AlignTrailing | Qt::AlignVCenter;

} // namespace reports
