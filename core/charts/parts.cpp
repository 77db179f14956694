// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/parts.h"

#include "core/aws/tr.h"

#include <QDate>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <cmath>

namespace charts {

namespace {
constexpr double signWidth = 14;
constexpr double afterSign = 5;
constexpr double betweenEntries = 18;
constexpr double betweenHatches = 6;
constexpr int mostDaysByWeek = 120;

/// Every month, or every other one, where it begins.
void paintMonths(QPainter &painter, const QRectF &area, QDate first, int count, double slot,
                 const Colours &colours)
{
    const QFontMetricsF metrics(painter.font());
    const QString format = QStringLiteral("MMM yyyy");
    const double wanted = metrics.horizontalAdvance(QLocale().toString(QDate(2000, 9, 28), format)) + 10;
    const int step = std::max(1, static_cast<int>(std::ceil(wanted / (slot * 28))));
    const QDate last = first.addDays(count - 1);
    for (QDate month(first.year(), first.month(), 1); month <= last; month = month.addMonths(step)) {
        const double x = area.left() + slot * static_cast<double>(first.daysTo(month));
        if (month < first || x + wanted > area.right() + 8)
            continue;
        painter.setPen(colours.grid);
        painter.drawLine(QPointF(sharp(x), area.bottom()), QPointF(sharp(x), area.bottom() + 5));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(x + 3, area.bottom() + 4, wanted, metrics.height()),
                         Qt::AlignLeft | Qt::AlignTop, QLocale().toString(month, format));
    }
}

/// Every day or, where it is narrower, whole weeks apart: the eye compares the same weekdays.
void paintWeeks(QPainter &painter, const QRectF &area, QDate first, int count, double slot)
{
    const QFontMetricsF metrics(painter.font());
    const QLocale locale;
    const QString format = tr("d MMM", "day on an axis");
    const double wanted = metrics.horizontalAdvance(locale.toString(QDate(2000, 9, 28), format)) + 18;
    const int perLabel = std::max(1, static_cast<int>(std::ceil(wanted / slot)));
    const int step = perLabel > 2 ? (perLabel + 6) / 7 * 7 : perLabel;
    for (int i = count - 1; i >= 0; i -= step) {
        const double middle = area.left() + slot * (i + 0.5);
        QRectF label(middle - wanted / 2, area.bottom() + 4, wanted, metrics.height());
        // The label of the last day may not hang over the edge.
        if (label.right() > area.right() + 8)
            label.moveRight(area.right() + 8);
        if (label.left() >= 0)
            painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop,
                             locale.toString(first.addDays(i), format));
    }
}
} // namespace

double sharp(double position) { return std::round(position) + 0.5; }

QString percentText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals) + QStringLiteral(" %");
}

double lineHeight(const QFont &font) { return QFontMetricsF(font).height(); }

QList<LegendEntry> placed(QList<LegendEntry> entries, const QPointF &topLeft, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double x = topLeft.x();
    for (LegendEntry &entry : entries) {
        const double width = signWidth + afterSign + std::ceil(metrics.horizontalAdvance(entry.title)) + 2;
        entry.place = QRectF(x, topLeft.y(), width, metrics.height() + 6);
        x += width + betweenEntries;
    }
    return entries;
}

void paintSign(QPainter &painter, Sign sign, const QPointF &middle, const QColor &colour)
{
    QPen line(colour, 2, Qt::SolidLine, Qt::FlatCap);
    if (sign == Sign::DashedLine)
        line.setDashPattern({5.0 / 3, 1}); // Three whole dashes.
    painter.setPen(sign == Sign::Line || sign == Sign::DashedLine ? line : QPen(Qt::NoPen));
    painter.setBrush(colour);
    const double x = middle.x();
    const double y = middle.y();
    switch (sign) {
    case Sign::Line:
    case Sign::DashedLine:
        painter.drawLine(QPointF(x - 7, y), QPointF(x + 7, y));
        break;
    case Sign::Square:
        painter.drawRoundedRect(QRectF(x - 5.5, y - 5.5, 11, 11), 2, 2);
        break;
    case Sign::Diamond:
        painter.drawPolygon(
            QPolygonF({QPointF(x, y - 5), QPointF(x + 5, y), QPointF(x, y + 5), QPointF(x - 5, y)}));
        break;
    case Sign::Flag:
        painter.drawPolygon(QPolygonF({QPointF(x, y - 6), QPointF(x + 8, y - 3), QPointF(x, y)}));
        painter.fillRect(QRectF(x - 0.75, y - 6, 1.5, 12), colour);
        break;
    }
}

void paintLegend(QPainter &painter, const QList<LegendEntry> &entries, const Colours &colours)
{
    for (const LegendEntry &entry : entries) {
        paintSign(painter, entry.sign, {entry.place.left() + signWidth / 2, entry.place.center().y()},
                  entry.isOn ? entry.colour : colours.grid);
        painter.setPen(entry.isOn ? colours.text : colours.muted);
        const QRectF words = entry.place.adjusted(signWidth + afterSign, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, entry.title);
        if (!entry.isOn) {
            const double y = sharp(words.center().y());
            painter.drawLine(QPointF(words.left(), y), QPointF(words.right() - 2, y));
        }
    }
}

void paintGridLine(QPainter &painter, const QRectF &area, double y, const QString &label,
                   const Colours &colours)
{
    // A row of whole pixels: smoothing a line takes longer than painting the bars of a year.
    const double left = std::round(area.left());
    painter.fillRect(QRectF(left, std::round(y), std::round(area.right()) - left, 1), colours.grid);
    painter.setPen(colours.muted);
    painter.drawText(QRectF(0, y - 20, area.left() - 7, 40), Qt::AlignRight | Qt::AlignVCenter, label);
}

void paintDayLabels(QPainter &painter, const QRectF &area, QDate first, int count, double slot,
                    const Colours &colours)
{
    painter.setPen(colours.muted);
    if (count > mostDaysByWeek)
        paintMonths(painter, area, first, count, slot, colours);
    else
        paintWeeks(painter, area, first, count, slot);
}

void paintLine(QPainter &painter, const QList<std::optional<QPointF>> &points, const QPen &pen)
{
    constexpr double dot = 3;
    QPolygonF line;
    const auto finish = [&] {
        if (line.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(pen.color());
            painter.drawEllipse(line.first(), dot, dot);
        } else if (!line.isEmpty()) {
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(line);
        }
        line.clear();
    };
    for (const std::optional<QPointF> &point : points) {
        if (point)
            line.append(*point);
        else
            finish();
    }
    finish();
}

void paintHatching(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setPen(QPen(colour, 1));
    // Lines x + y = sum, the same ones for all areas, so that neighbours fit together.
    const int first = static_cast<int>(std::ceil((area.left() + area.top()) / betweenHatches));
    for (int hatch = first; hatch * betweenHatches < area.right() + area.bottom(); ++hatch) {
        const double sum = hatch * betweenHatches;
        const double top = std::max(area.top(), sum - area.right());
        const double bottom = std::min(area.bottom(), sum - area.left());
        painter.drawLine(QPointF(sum - top, top), QPointF(sum - bottom, bottom));
    }
}

void paintRemark(QPainter &painter, const QRectF &area, const QString &remark, const Colours &colours)
{
    painter.setPen(colours.muted);
    painter.drawText(area, Qt::AlignCenter, remark);
}

void paintNoData(QPainter &painter, const QRectF &area, const Colours &colours)
{
    paintRemark(painter, area, tr("No data in these days"), colours);
}

} // namespace charts
