// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/daychart.h"

namespace charts {

/// The inbox rates of two stretches of days, laid over each other: two domains over the same days, or a
/// domain over days and over those before. The second line is thin and dashed.
struct ComparisonChart {
    struct Side {
        QString title;
        QList<Day> days;
    };
    Side one;
    Side other;

    [[nodiscard]] int days() const { return static_cast<int>(std::max(one.days.size(), other.days.size())); }
    /// "12 May 2026: 91.3 % · 12 Apr 2026: 93.0 %".
    [[nodiscard]] QString describe(int index) const;
    [[nodiscard]] QString describe() const;
};

struct ComparisonLayout {
    QList<LegendEntry> legend;
    QRectF readOut;
    QRectF area;
    double lowestRate = 0;
    double slot = 0;

    [[nodiscard]] double centre(int index) const { return area.left() + slot * (index + 0.5); }
    [[nodiscard]] double rateY(double percent) const
    {
        return area.bottom() - (percent - lowestRate) / (100 - lowestRate) * area.height();
    }
    [[nodiscard]] int indexAt(double x, int days) const;
};

[[nodiscard]] ComparisonLayout layout(const ComparisonChart &chart, const QSizeF &size, const QFont &font,
                                      const Colours &colours);
void paint(QPainter &painter, const ComparisonChart &chart, const ComparisonLayout &layout,
           const Colours &colours);
void paintPointer(QPainter &painter, const ComparisonChart &chart, const ComparisonLayout &layout, int index,
                  const Colours &colours);

} // namespace charts
