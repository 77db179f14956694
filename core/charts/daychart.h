// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/parts.h"

#include <QDate>
#include <optional>

namespace charts {

struct Day {
    QDate date;
    std::optional<qint64> inbox;
    std::optional<qint64> spam;

    [[nodiscard]] bool hasData() const { return inbox && spam; }
    [[nodiscard]] qint64 volume() const { return inbox.value_or(0) + spam.value_or(0); }
    [[nodiscard]] std::optional<double> inboxRate() const;
};

/// Something that happened on a day: a change of one's own, or a note that somebody wrote.
struct Mark {
    QDate day;
    QString text;
    bool isNote = false;
};

enum class Series { Rate, Inbox, Spam };

/// How mail landed, day by day: the inbox rate as a line, under it inbox and spam as stacked bars, on one
/// axis of days. A day without data is a gap, not a zero.
struct DayChart {
    QList<Day> days; ///< Every day in order; one that the service does not know has no numbers.
    QList<Mark> marks;
    QList<Series> hidden;

    [[nodiscard]] bool shows(Series series) const { return !hidden.contains(series); }
    [[nodiscard]] bool showsVolume() const { return shows(Series::Inbox) || shows(Series::Spam); }
    /// What the chart shows of a day's volume.
    [[nodiscard]] qint64 shownVolume(const Day &day) const;
};

/// Where everything is; follows from the size, the font and the days.
struct DayLayout {
    QList<LegendEntry> legend; ///< The first three are the series.
    QRectF readOut; ///< Where the numbers of a day stand.
    QRectF rate;
    QRectF volume;
    QList<double> volumeTicks;
    double lowestRate = 0; ///< The rate's axis ends at 100 %, and begins here.
    double slot = 0; ///< Width of a day.

    /// What has the days along its bottom.
    [[nodiscard]] const QRectF &lower() const { return volume.isEmpty() ? rate : volume; }
    [[nodiscard]] const QRectF &upper() const { return rate.isEmpty() ? volume : rate; }
    [[nodiscard]] double centre(int index) const { return lower().left() + slot * (index + 0.5); }
    /// The day at \a x, -1 when there is none.
    [[nodiscard]] int indexAt(double x, int days) const;
    [[nodiscard]] double volumeY(double value) const
    {
        return volume.bottom() - value / volumeTicks.last() * volume.height();
    }
    [[nodiscard]] double rateY(double percent) const
    {
        return rate.bottom() - (percent - lowestRate) / (100 - lowestRate) * rate.height();
    }
};

[[nodiscard]] DayLayout layout(const DayChart &chart, const QSizeF &size, const QFont &font,
                               const Colours &colours);
void paint(QPainter &painter, const DayChart &chart, const DayLayout &layout, const Colours &colours);
/// Points out the day of \a index, with its numbers in the line of the legend, where they hide nothing.
void paintPointer(QPainter &painter, const DayChart &chart, const DayLayout &layout, int index,
                  const Colours &colours);

/// "Tue 12 May 2026: 5,704 inbox, 2,239 spam, inbox rate 71.8 %", and what happened.
[[nodiscard]] QString describe(const DayChart &chart, const Day &day);
/// For who does not see it: how many days, and the worst of them.
[[nodiscard]] QString describe(const DayChart &chart);

} // namespace charts
