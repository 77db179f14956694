// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/heatmap.h"

#include "core/aws/tr.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <cmath>

namespace charts {

namespace {
// Most rates lie above; the colours are for them.
constexpr double lowestRate = 50;
constexpr double gap = 8;
constexpr int scaleSteps = 60;

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto mix = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QColor colourOf(double rate, const Colours &colours)
{
    const double part = std::clamp((rate - lowestRate) / (100 - lowestRate), 0.0, 1.0);
    // Orange to the ground to blue: lightness alone tells a colour-blind eye the extremes from the middle.
    return part < 0.7 ? mixed(colours.spam, colours.ground, part / 0.7)
                      : mixed(colours.ground, colours.inbox, (part - 0.7) / 0.3);
}

double headHeight(const QFontMetricsF &metrics) { return std::ceil(metrics.height()) + gap; }
double footHeight(const QFontMetricsF &metrics) { return std::ceil(metrics.height()) + 6; }
/// Of a row: no lower than its provider's name.
double leastRowHeight(const QFontMetricsF &metrics) { return std::ceil(metrics.height()) + 1; }

void paintScale(QPainter &painter, double width, const Colours &colours, const QString &pointed)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF line(0, 0, width - 2, metrics.height());
    painter.setPen(colours.muted);
    const QString high = percentText(100);
    const QString low = tr("%1 or less").arg(percentText(lowestRate));
    double x = line.right() - metrics.horizontalAdvance(high);
    painter.drawText(QRectF(x, 0, line.width(), line.height()), Qt::AlignLeft | Qt::AlignVCenter, high);
    x -= scaleSteps + gap;
    for (int i = 0; i < scaleSteps; ++i)
        painter.fillRect(QRectF(x + i, 3, 1, line.height() - 6),
                         colourOf(lowestRate + (100 - lowestRate) * i / (scaleSteps - 1), colours));
    x -= metrics.horizontalAdvance(low) + gap;
    painter.drawText(QRectF(x, 0, line.width(), line.height()), Qt::AlignLeft | Qt::AlignVCenter, low);
    painter.setPen(pointed.isEmpty() ? colours.muted : colours.text);
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(pointed.isEmpty() ? tr("Inbox rate; hatched is a day without data") : pointed,
                           Qt::ElideRight, x - gap));
}

/// What the colours mean above the rows, which days there are below them.
void paintEdges(QPainter &painter, const HeatMap &map, const QRectF &area, double width, double top,
                double bottom, const QString &pointed, const Colours &colours)
{
    painter.save();
    painter.translate(0, top);
    paintScale(painter, width, colours, pointed);
    painter.restore();
    QRectF inSight = area;
    inSight.setBottom(bottom - footHeight(QFontMetricsF(painter.font())));
    paintDayLabels(painter, inSight, map.firstDay, map.days(), area.width() / map.days(), colours);
}

void paintRow(QPainter &painter, const HeatMap &map, const QRectF &area, int index, const Colours &colours)
{
    const HeatMap::Row &row = map.rows.at(index);
    const QRectF first = map.cell(area, 0, index);
    const QRectF names(0, first.top(), area.left() - gap, first.height());
    painter.setPen(colours.text);
    painter.drawText(names, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(row.provider, Qt::ElideRight, names.width()));
    const double hair = first.width() > 4 ? 1 : 0; // A year has no room for lines between days.
    const int days = map.days();
    for (int day = 0; day < days; ++day) {
        QRectF cell = map.cell(area, day, index).adjusted(0, 0, -hair, -1);
        if (const auto rate = row.inboxRates.at(day)) {
            painter.fillRect(cell, colourOf(*rate, colours));
            continue;
        }
        // Days without data that follow each other are hatched as one.
        while (day + 1 < days && !row.inboxRates.at(day + 1))
            cell.setRight(map.cell(area, ++day, index).right() - hair);
        paintHatching(painter, cell, colours.grid);
    }
}
} // namespace

double HeatMap::leastHeight(const QFont &font) const
{
    const QFontMetricsF metrics(font);
    return headHeight(metrics) + leastRowHeight(metrics) * static_cast<double>(rows.size())
        + footHeight(metrics);
}

QRectF HeatMap::cells(const QSizeF &size, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    double names = 0;
    for (const Row &row : rows)
        names = std::max(names, metrics.horizontalAdvance(row.provider));
    const double left = std::ceil(std::min(names, size.width() / 3)) + gap + 2;
    const double top = headHeight(metrics);
    const double bottom = footHeight(metrics);
    return {left, top, std::max(1.0, size.width() - left - 2), std::max(1.0, size.height() - top - bottom)};
}

QRectF HeatMap::cell(const QRectF &cells, int day, int row) const
{
    const double width = cells.width() / days();
    const double height = cells.height() / static_cast<double>(rows.size());
    // Edges on whole pixels: neighbours neither overlap nor leave a line between them.
    const double left = std::round(cells.left() + day * width);
    const double top = std::round(cells.top() + row * height);
    return {left, top, std::max(1.0, std::round(cells.left() + (day + 1) * width) - left),
            std::round(cells.top() + (row + 1) * height) - top};
}

QPoint HeatMap::at(const QRectF &cells, const QPointF &position) const
{
    if (days() == 0 || !cells.contains(position))
        return {-1, -1};
    const QPointF inside = position - cells.topLeft();
    const auto count = static_cast<int>(rows.size());
    return {std::min(days() - 1, static_cast<int>(inside.x() * days() / cells.width())),
            std::min(count - 1, static_cast<int>(inside.y() * count / cells.height()))};
}

QString HeatMap::describe(QPoint cell) const
{
    if (cell.y() < 0 || cell.y() >= rows.size() || cell.x() < 0 || cell.x() >= days())
        return {};
    const Row &row = rows.at(cell.y());
    const auto rate = row.inboxRates.at(cell.x());
    return tr("%1, %2: %3")
        .arg(row.provider, QLocale().toString(firstDay.addDays(cell.x()), QLocale::ShortFormat),
             rate ? tr("%1 in the inbox").arg(percentText(*rate, 1)) : tr("no data"));
}

void paint(QPainter &painter, const HeatMap &map, const QSizeF &size, const Colours &colours)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (map.days() == 0) {
        paintScale(painter, size.width(), colours, {});
        paintNoData(painter, QRectF({0, 0}, size), colours);
        return;
    }
    const QRectF area = map.cells(size, painter.font());
    for (int row = 0; row < map.rows.size(); ++row)
        paintRow(painter, map, area, row, colours);
    paintEdges(painter, map, area, size.width(), 0, size.height(), {}, colours);
}

void paintInSight(QPainter &painter, const HeatMap &map, const QSizeF &size, double top, double bottom,
                  QPoint cell, const Colours &colours)
{
    const QString pointed = map.describe(cell);
    const bool whole = top <= 0 && bottom >= size.height();
    if (map.days() == 0 || (whole && pointed.isEmpty()))
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QFontMetricsF metrics(painter.font());
    const QRectF area = map.cells(size, painter.font());
    if (!pointed.isEmpty()) {
        painter.setPen(QPen(colours.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(map.cell(area, cell.x(), cell.y()));
    }
    painter.fillRect(QRectF(0, top, size.width(), headHeight(metrics) - 1), colours.ground);
    painter.fillRect(QRectF(0, bottom - footHeight(metrics), size.width(), footHeight(metrics)),
                     colours.ground);
    paintEdges(painter, map, area, size.width(), top, bottom, pointed, colours);
}

bool isCovered(double y, double top, double bottom, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return y < top + headHeight(metrics) || y >= bottom - footHeight(metrics);
}

} // namespace charts
