// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/comparisonchart.h"

#include "core/aws/tr.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <cmath>

namespace charts {

namespace {
QString rateOf(const ComparisonChart::Side &side, int index)
{
    if (index >= side.days.size())
        return {};
    const Day &day = side.days.at(index);
    const auto rate = day.inboxRate();
    return tr("%1, %2: %3")
        .arg(side.title, QLocale().toString(day.date, QLocale::ShortFormat),
             rate ? percentText(*rate, 1) : tr("no data"));
}

std::optional<double> lowestOf(const QList<Day> &days)
{
    std::optional<double> lowest;
    for (const Day &day : days) {
        if (const auto rate = day.inboxRate())
            lowest = std::min(lowest.value_or(*rate), *rate);
    }
    return lowest;
}

void paintSide(QPainter &painter, const ComparisonChart::Side &side, const ComparisonLayout &at,
               const QPen &pen)
{
    QList<std::optional<QPointF>> points;
    for (int i = 0; i < side.days.size(); ++i) {
        const auto rate = side.days.at(i).inboxRate();
        points.append(rate ? std::optional(QPointF(at.centre(i), at.rateY(*rate))) : std::nullopt);
    }
    paintLine(painter, points, pen);
}
} // namespace

QString ComparisonChart::describe(int index) const
{
    QStringList texts;
    for (const Side *side : {&one, &other}) {
        if (const QString text = rateOf(*side, index); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(QStringLiteral(" · "));
}

QString ComparisonChart::describe() const
{
    const auto a = lowestOf(one.days);
    const auto b = lowestOf(other.days);
    const auto text = [](const std::optional<double> &rate) {
        return rate ? percentText(*rate, 1) : tr("no data");
    };
    return tr("Lowest inbox rate: %1 %2, %3 %4").arg(one.title, text(a), other.title, text(b));
}

int ComparisonLayout::indexAt(double x, int days) const
{
    if (days == 0 || x < area.left() || x >= area.right())
        return -1;
    return std::min(static_cast<int>((x - area.left()) / slot), days - 1);
}

ComparisonLayout layout(const ComparisonChart &chart, const QSizeF &size, const QFont &font,
                        const Colours &colours)
{
    ComparisonLayout result;
    const QFontMetricsF metrics(font);
    const double left = metrics.horizontalAdvance(QStringLiteral("1000 %")) + 10;
    const double right = size.width() - 8.0;
    result.legend = placed({{chart.one.title, Sign::Line, colours.accent, true, {}},
                            {chart.other.title, Sign::DashedLine, colours.muted, true, {}}},
                           {left, 2}, font);
    // The numbers of two days are long: they have a line of their own.
    result.readOut = QRectF(left, metrics.height() + 10, right - left, metrics.height() + 4);
    const double top = result.readOut.bottom() + 4;
    result.area = QRectF(left, top, right - left, size.height() - metrics.height() - 8 - top);
    const double lowest =
        std::min(lowestOf(chart.one.days).value_or(100), lowestOf(chart.other.days).value_or(100));
    result.lowestRate = std::clamp(std::floor((lowest - 2) / 20) * 20, 0.0, 80.0);
    result.slot = result.area.width() / std::max(1, chart.days());
    return result;
}

void paint(QPainter &painter, const ComparisonChart &chart, const ComparisonLayout &at,
           const Colours &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, at.legend, colours);
    const int step = at.lowestRate >= 60 ? 10 : 20;
    for (int rate = static_cast<int>(at.lowestRate); rate <= 100; rate += step)
        paintGridLine(painter, at.area, at.rateY(rate), percentText(rate), colours);
    paintSide(painter, chart.other, at, QPen(colours.muted, 1.5, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin));
    paintSide(painter, chart.one, at, QPen(colours.accent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (!chart.one.days.isEmpty())
        paintDayLabels(painter, at.area, chart.one.days.first().date, chart.days(), at.slot, colours);
    if (!lowestOf(chart.one.days) && !lowestOf(chart.other.days))
        paintNoData(painter, at.area, colours);
}

void paintPointer(QPainter &painter, const ComparisonChart &chart, const ComparisonLayout &at, int index,
                  const Colours &colours)
{
    const double x = at.centre(index);
    painter.setPen(QPen(colours.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(sharp(x), at.area.top()), QPointF(sharp(x), at.area.bottom()));
    for (const auto &[side, ink] :
         {std::pair(&chart.other, colours.muted), std::pair(&chart.one, colours.accent)}) {
        if (index >= side->days.size() || !side->days.at(index).inboxRate())
            continue;
        painter.setPen(QPen(colours.ground, 2));
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(x, at.rateY(*side->days.at(index).inboxRate())), 4.5, 4.5);
    }
    painter.setPen(colours.text);
    painter.drawText(
        at.readOut, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(chart.describe(index), Qt::ElideRight, at.readOut.width()));
}

} // namespace charts
