// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/parts.h"

#include <QDate>

namespace charts {

/// The inbox rate of each mailbox provider on each day: the darker the blue, the more in the inbox; orange is
/// spam. A day without data is hatched.
struct HeatMap {
    struct Row {
        QString provider;
        QList<std::optional<double>> inboxRates; ///< In percent, one for each day.
    };
    QDate firstDay;
    QList<Row> rows;

    [[nodiscard]] int days() const
    {
        return rows.isEmpty() ? 0 : static_cast<int>(rows.first().inboxRates.size());
    }
    /// Lower than this, the names of the providers would stand in each other.
    [[nodiscard]] double leastHeight(const QFont &font) const;
    /// Where the cells are.
    [[nodiscard]] QRectF cells(const QSizeF &size, const QFont &font) const;
    [[nodiscard]] QRectF cell(const QRectF &cells, int day, int row) const;
    /// Day and row at \a position; negative when there is none.
    [[nodiscard]] QPoint at(const QRectF &cells, const QPointF &position) const;
    /// "Gmail, 12 May 2026: 91.3 % in the inbox"; empty where there is no such cell.
    [[nodiscard]] QString describe(QPoint cell) const;
};

void paint(QPainter &painter, const HeatMap &map, const QSizeF &size, const Colours &colours);
/// The part from \a top to \a bottom is in sight: what the colours and the columns mean stands at its edges.
/// \a cell is pointed out, unless it is none; then its numbers stand in place of the words.
void paintInSight(QPainter &painter, const HeatMap &map, const QSizeF &size, double top, double bottom,
                  QPoint cell, const Colours &colours);
/// Whether what stands at the edges of the part in sight covers \a y.
[[nodiscard]] bool isCovered(double y, double top, double bottom, const QFont &font);

} // namespace charts
