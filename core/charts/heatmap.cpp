// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/heatmap.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <cmath>

namespace charts {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("charts", text); }

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

void paintScale(QPainter &painter, double width, const Colours &colours, const QString &title)
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
    painter.setPen(title.isEmpty() ? colours.muted : colours.text);
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(title.isEmpty() ? tr("Inbox rate; hatched is a day without data") : title,
                           Qt::ElideRight, x - gap));
}

/// Smaller where the rows are lower than a line, so that names do not stand in each other.
QFont fitting(QFont font, double height)
{
    constexpr double smallest = 6;
    const double line = QFontMetricsF(font).height();
    if (height >= line)
        return font;
    const double part = height / line;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(smallest, font.pointSizeF() * part));
    else
        font.setPixelSize(std::max(static_cast<int>(smallest), static_cast<int>(font.pixelSize() * part)));
    return font;
}

void paintRow(QPainter &painter, const HeatMap &map, const QRectF &area, int index, const Colours &colours)
{
    const HeatMap::Row &row = map.rows.at(index);
    const QRectF first = map.cell(area, 0, index);
    painter.save();
    painter.setPen(colours.text);
    painter.setFont(fitting(painter.font(), first.height()));
    const QRectF names(0, first.top(), area.left() - gap, first.height());
    painter.drawText(names, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(row.provider, Qt::ElideRight, names.width()));
    painter.restore();
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

QRectF HeatMap::cells(const QSizeF &size, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    double names = 0;
    for (const Row &row : rows)
        names = std::max(names, metrics.horizontalAdvance(row.provider));
    const double left = std::ceil(std::min(names, size.width() / 3)) + gap + 2;
    const double top = std::ceil(metrics.height()) + gap;
    const double bottom = std::ceil(metrics.height()) + 6;
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

void paint(QPainter &painter, const HeatMap &map, const QSizeF &size, const Colours &colours,
           const QString &title)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintScale(painter, size.width(), colours, title);
    const QRectF area = map.cells(size, painter.font());
    if (map.days() == 0) {
        paintNoData(painter, QRectF({0, 0}, size), colours);
        return;
    }
    for (int row = 0; row < map.rows.size(); ++row)
        paintRow(painter, map, area, row, colours);
    paintDayLabels(painter, area, map.firstDay, map.days(), area.width() / map.days(), colours);
}

} // namespace charts
