// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/daychart.h"

#include "core/aws/tr.h"
#include "core/charts/axis.h"
#include "core/reports/rate.h"

#include <QFontMetricsF>
#include <QLocale>
#include <cmath>

namespace charts {

namespace {
constexpr double shareOfRate = 0.34;
constexpr double heightOfTick = 42;

QList<LegendEntry> entries(const DayChart &chart, const Colours &colours)
{
    QList<LegendEntry> result{
        {tr("Inbox rate"), Sign::Line, colours.rate, chart.shows(Series::Rate), {}},
        {tr("Inbox"), Sign::Square, colours.inbox, chart.shows(Series::Inbox), {}},
        {tr("Spam"), Sign::Square, colours.spam, chart.shows(Series::Spam), {}},
    };
    const auto any = [&chart](bool notes) {
        return std::ranges::any_of(chart.marks, [&chart, notes](const Mark &mark) {
            return mark.isNote == notes && !chart.days.isEmpty() && mark.day >= chart.days.first().date
                && mark.day <= chart.days.last().date;
        });
    };
    if (any(false))
        result.append({tr("Change"), Sign::Diamond, colours.accent, true, {}});
    if (any(true))
        result.append({tr("Note"), Sign::Flag, colours.accent, true, {}});
    return result;
}
} // namespace

std::optional<double> Day::inboxRate() const { return reports::ratePercent(inbox, spam); }

qint64 DayChart::shownVolume(const Day &day) const
{
    return (shows(Series::Inbox) ? day.inbox.value_or(0) : 0)
        + (shows(Series::Spam) ? day.spam.value_or(0) : 0);
}

int DayLayout::indexAt(double x, int days) const
{
    if (days == 0 || x < lower().left() || x >= lower().right())
        return -1;
    return std::min(static_cast<int>((x - lower().left()) / slot), days - 1);
}

DayLayout layout(const DayChart &chart, const QSizeF &size, const QFont &font, const Colours &colours)
{
    DayLayout result;
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    double highest = 0;
    double lowestRate = 100;
    for (const Day &day : chart.days) {
        highest = std::max(highest, static_cast<double>(chart.shownVolume(day)));
        if (const auto rate = day.inboxRate())
            lowestRate = std::min(lowestRate, *rate);
    }
    const double left = metrics.horizontalAdvance(QStringLiteral("1000 %")) + 10;
    const double right = size.width() - 8.0;
    result.legend = placed(entries(chart, colours), {left, 2}, font);
    result.readOut = QRectF(left, 2, right - left, line + 6);
    const double top = result.readOut.bottom() + 8;
    const double bottom = size.height() - line - 8;
    const double between = line + 12; // The marks stand there.
    const double rateHeight = !chart.shows(Series::Rate) ? 0
        : chart.showsVolume()                            ? std::round((bottom - top) * shareOfRate)
                                                         : bottom - top;
    if (rateHeight > 0)
        result.rate = QRectF(left, top, right - left, rateHeight);
    if (chart.showsVolume()) {
        const double volumeTop = rateHeight > 0 ? result.rate.bottom() + between : top + between / 2;
        result.volume = QRectF(left, volumeTop, right - left, bottom - volumeTop);
    }
    result.volumeTicks = ticksUpTo(std::max(highest, 1.0),
                                   std::max(2, static_cast<int>(result.volume.height() / heightOfTick)));
    // A line that lies between 90 and 100 tells nothing on an axis from 0: it starts at a round number below.
    result.lowestRate = std::clamp(std::floor((lowestRate - 2) / 20) * 20, 0.0, 80.0);
    result.slot = (right - left) / std::max(1, static_cast<int>(chart.days.size()));
    return result;
}

QString describe(const DayChart &chart, const Day &day)
{
    const QLocale locale;
    const QString date = locale.toString(day.date, tr("ddd d MMM yyyy", "day in the chart's read-out"));
    const auto rate = day.inboxRate();
    QString text = day.hasData() ? tr("%1: %2 inbox, %3 spam, inbox rate %4")
                                       .arg(date, locale.toString(*day.inbox), locale.toString(*day.spam),
                                            rate ? percentText(*rate, 1) : tr("unknown"))
                                 : tr("%1: no data").arg(date);
    for (const Mark &mark : chart.marks) {
        if (mark.day == day.date)
            text += QStringLiteral(" · ") + mark.text;
    }
    return text;
}

QString describe(const DayChart &chart)
{
    const auto worst = std::ranges::min_element(chart.days, {},
                                                [](const Day &day) { return day.inboxRate().value_or(101); });
    if (worst == chart.days.cend() || !worst->inboxRate())
        return tr("No data");
    const auto days = static_cast<int>(chart.days.size());
    return tr("%n day(s). The lowest inbox rate: %1", nullptr, days).arg(describe(chart, *worst));
}

} // namespace charts
