// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/tr.h"
#include "core/charts/axis.h"
#include "core/charts/daychart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace charts {

namespace {
constexpr double widestBar = 44;

void paintRate(QPainter &painter, const DayChart &chart, const DayLayout &at, const Colours &colours)
{
    for (const double value : {at.lowestRate, (at.lowestRate + 100) / 2, 100.0})
        paintGridLine(painter, at.rate, at.rateY(value), percentText(value), colours);
    QList<std::optional<QPointF>> points;
    for (int i = 0; i < chart.days.size(); ++i) {
        const auto rate = chart.days.at(i).inboxRate();
        points.append(rate ? std::optional(QPointF(at.centre(i), at.rateY(*rate))) : std::nullopt);
    }
    // Where days stand close nobody sees that a corner is round, and hundreds of them take their time.
    constexpr double close = 4;
    paintLine(
        painter, points,
        QPen(colours.rate, 2, Qt::SolidLine, Qt::RoundCap, at.slot < close ? Qt::BevelJoin : Qt::RoundJoin));
}

void paintVolume(QPainter &painter, const DayChart &chart, const DayLayout &at, const Colours &colours)
{
    for (const double tick : at.volumeTicks)
        paintGridLine(painter, at.volume, at.volumeY(tick), compactNumber(tick), colours);
    const double gap = at.slot > 6 ? std::min(at.slot * 0.25, 8.0) : at.slot > 2.5 ? 1.0 : 0.0;
    const double width = std::min(at.slot - gap, widestBar);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < chart.days.size(); ++i) {
        const Day &day = chart.days.at(i);
        if (!day.hasData())
            continue;
        // Edges on whole pixels, and where there is no gap the edge of one bar is that of the next.
        const double left = std::round(at.centre(i) - width / 2);
        const double right = std::max(left + 1, std::round(at.centre(i) - width / 2 + width));
        const double inbox = chart.shows(Series::Inbox) ? static_cast<double>(*day.inbox) : 0;
        const double base = std::round(at.volumeY(0));
        const double middle = std::round(at.volumeY(inbox));
        const double top = std::round(at.volumeY(static_cast<double>(chart.shownVolume(day))));
        painter.fillRect(QRectF(left, middle, right - left, base - middle), colours.inbox);
        painter.fillRect(QRectF(left, top, right - left, middle - top), colours.spam);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintMarks(QPainter &painter, const DayChart &chart, const DayLayout &at, const Colours &colours)
{
    const double middle = at.lower().top() - (lineHeight(painter.font()) + 12) / 2;
    for (const Mark &mark : chart.marks) {
        const qint64 index = chart.days.first().date.daysTo(mark.day);
        if (index < 0 || index >= chart.days.size())
            continue;
        const double x = at.centre(static_cast<int>(index));
        QColor faint = colours.accent;
        faint.setAlphaF(0.45F);
        painter.setPen(QPen(faint, 1, Qt::DotLine));
        painter.drawLine(QPointF(sharp(x), at.upper().top()), QPointF(sharp(x), at.lower().bottom()));
        paintSign(painter, mark.isNote ? Sign::Flag : Sign::Diamond, {x, middle}, colours.accent);
    }
}
} // namespace

void paint(QPainter &painter, const DayChart &chart, const DayLayout &at, const Colours &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, at.legend, colours);
    if (!at.rate.isEmpty())
        paintRate(painter, chart, at, colours);
    if (!at.volume.isEmpty())
        paintVolume(painter, chart, at, colours);
    if (chart.days.isEmpty())
        return;
    paintMarks(painter, chart, at, colours);
    paintDayLabels(painter, at.lower(), chart.days.first().date, static_cast<int>(chart.days.size()), at.slot,
                   colours);
    if (std::ranges::none_of(chart.days, &Day::hasData))
        paintNoData(painter, at.lower(), colours);
    else if (std::ranges::none_of(chart.days, [](const Day &day) { return day.volume() > 0; }))
        paintRemark(painter, at.lower(), tr("No mail was measured in these days"), colours);
}

void paintPointer(QPainter &painter, const DayChart &chart, const DayLayout &at, int index,
                  const Colours &colours)
{
    const Day &day = chart.days.at(index);
    const double x = at.centre(index);
    painter.setPen(QPen(colours.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(sharp(x), at.upper().top()), QPointF(sharp(x), at.lower().bottom()));
    if (const auto rate = day.inboxRate(); rate && !at.rate.isEmpty()) {
        painter.setPen(QPen(colours.ground, 2));
        painter.setBrush(colours.rate);
        painter.drawEllipse(QPointF(x, at.rateY(*rate)), 4.5, 4.5);
    }
    const QString text = describe(chart, day);
    const QFontMetricsF metrics(painter.font());
    QRectF place = at.readOut;
    place.setLeft(std::max(place.left(), place.right() - std::ceil(metrics.horizontalAdvance(text)) - 12));
    // It covers a word of the legend or leaves it alone, but cuts none in two.
    for (const LegendEntry &entry : at.legend) {
        if (entry.place.left() < place.left() && entry.place.right() > place.left() - 6)
            place.setLeft(entry.place.left() - 2);
    }
    painter.fillRect(place, colours.ground);
    painter.setPen(colours.text);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace charts
