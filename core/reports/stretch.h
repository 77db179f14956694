// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/reports/statistics.h"

#include <QMap>

namespace reports {

/// Statistics over a range of days, as far as they are there: what is remembered, what the service told just
/// now, and what is still missing. A value, so that a reading that was cut short can go on from it.
class Stretch
{
public:
    Stretch() = default;
    explicit Stretch(const DayRange &range)
        : m_range(range)
    {
    }

    [[nodiscard]] const DayRange &range() const { return m_range; }

    /// What was told of a day at \a told, earlier than this reading; nothing when the service had nothing.
    /// \a forgotten: asked once more since, the service had it no longer.
    void remember(QDate date, const std::optional<email::DailyVolume> &volume, const QDateTime &told,
                  bool forgotten = false);
    /// The read rate is told of days together only.
    void rememberReadRate(const DayRange &days, double rate);

    /// What is to be asked for, in windows of at most 30 days, no day twice: every day that nobody has told
    /// of, or told of before its counts were in. A window that would be short takes known days along, which
    /// costs no call more.
    [[nodiscard]] QList<DayRange> open() const;
    /// The service's answer about a window. A day of which it tells nothing stays what was remembered.
    void take(const DayRange &window, const StatisticsReport &answer, const QDateTime &told);
    void fail(const aws::Error &error) { m_error = error; }

    /// Everything that is there, put together; the overall figures are computed from the days.
    [[nodiscard]] StatisticsReport report() const;
    /// Of how many days the read rate speaks.
    [[nodiscard]] qint64 readRateDays() const;
    /// Days that nobody has told of: neither numbers nor that there are none.
    [[nodiscard]] qint64 missingDays() const;
    [[nodiscard]] bool isWhole() const { return missingDays() == 0; }
    /// What went wrong last; take() does not make it undone, another reading does.
    [[nodiscard]] const std::optional<aws::Error> &error() const { return m_error; }
    void forgetError() { m_error.reset(); }

    /// Days with numbers that were not told in this reading but are remembered, and when that was.
    [[nodiscard]] qint64 rememberedDays() const;
    [[nodiscard]] std::optional<QDateTime> rememberedAt(QDate date) const;
    /// Of these, those that the service has no longer.
    [[nodiscard]] qint64 forgottenDays() const;
    [[nodiscard]] bool isForgotten(QDate date) const { return m_days.value(date).forgotten; }

    /// The service's own overall volume, when one answer was enough for the whole range and the sum of its
    /// days is another.
    [[nodiscard]] std::optional<email::OverallVolume> contradiction() const;

private:
    struct Day {
        std::optional<email::DailyVolume> volume;
        QDateTime told;
        bool remembered = false; ///< Told before this reading.
        bool forgotten = false; ///< The service has it no longer.
        bool asked = false; ///< In this reading.
    };
    struct ReadRate {
        DayRange days;
        double rate = 0;
        bool remembered = false;
    };

    [[nodiscard]] bool isOpen(QDate date) const;
    [[nodiscard]] QList<ReadRate> readRates() const;

    DayRange m_range;
    QMap<QDate, Day> m_days;
    QList<StatisticsReport> m_answers;
    QList<ReadRate> m_rates;
    std::optional<StatisticsReport> m_wholeAnswer;
    std::optional<aws::Error> m_error;
};

/// Counts of a day come in for as long as this after it is over.
inline constexpr int settlingDays = 2;

} // namespace reports
