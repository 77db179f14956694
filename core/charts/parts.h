// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/colours.h"

#include <QDate>
#include <QList>
#include <QPen>
#include <QRectF>
#include <QString>
#include <optional>

class QFont;
class QPainter;

/// \file
/// What the charts have in common: lines of the grid, a legend, a hatched ground, labels of days.
namespace charts {

enum class Sign { Square, Line, DashedLine, Diamond, Flag };

struct LegendEntry {
    QString title;
    Sign sign = Sign::Square;
    QColor colour;
    bool isOn = true; ///< One that is switched off is crossed out.
    QRectF place;
};

/// Gives the entries their places, from left to right.
[[nodiscard]] QList<LegendEntry> placed(QList<LegendEntry> entries, const QPointF &topLeft,
                                        const QFont &font);
void paintLegend(QPainter &painter, const QList<LegendEntry> &entries, const Colours &colours);
/// A small sign with its middle at \a middle.
void paintSign(QPainter &painter, Sign sign, const QPointF &middle, const QColor &colour);

/// On a whole pixel, so that a hairline is sharp.
[[nodiscard]] double sharp(double position);
[[nodiscard]] QString percentText(double value, int decimals = 0);
[[nodiscard]] double lineHeight(const QFont &font);

/// A line across \a area, with its label before it.
void paintGridLine(QPainter &painter, const QRectF &area, double y, const QString &label,
                   const Colours &colours);
/// Days along the bottom of \a area, of \a slot each: as many as there is room for, whole weeks apart; of
/// many days the months.
void paintDayLabels(QPainter &painter, const QRectF &area, QDate first, int count, double slot,
                    const Colours &colours);
/// A line that is interrupted where a value is missing; a value on its own is a dot.
void paintLine(QPainter &painter, const QList<std::optional<QPointF>> &points, const QPen &pen);
/// Slanted lines, which are drawn one by one: SVG files have no brushes of patterns.
void paintHatching(QPainter &painter, const QRectF &area, const QColor &colour);
/// Says in the middle of \a area why nothing is to be seen in it.
void paintRemark(QPainter &painter, const QRectF &area, const QString &remark, const Colours &colours);
void paintNoData(QPainter &painter, const QRectF &area, const Colours &colours);

} // namespace charts
