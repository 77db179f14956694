// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/deliverability.h"

#include <QDate>
#include <QList>

/// \file
/// Statistics over any range of days, although the service answers for 30 at most.
namespace reports {

/// Days, both ends included.
struct DayRange {
    QDate from;
    QDate to;

    /// What to ask for. The end is the last moment of the last day: within the service's 30 days, and the
    /// same days whether it counts the end in or not.
    [[nodiscard]] QDateTime startDate() const;
    [[nodiscard]] QDateTime endDate() const;

    bool operator==(const DayRange &) const = default;
};

inline constexpr int longestWindow = 30; ///< Days in one call.

/// \a range in windows of at most 30 days, one after the other; none when it is empty or invalid.
[[nodiscard]] QList<DayRange> windows(const DayRange &range);

using StatisticsReport = email::GetDomainStatisticsReport::Response;

/// One report over \a range out of the reports over its windows, in any order: every day once and in order,
/// days outside dropped; of two reports of a day the first counts. The overall volume is computed from the
/// days: sums of the counts, rates from the counts, providers by their total; where no day has volumes, the
/// reports' own overall volumes are added up. The read rate is the mean over the reports, weighed by inbox.
[[nodiscard]] StatisticsReport stitch(const QList<StatisticsReport> &parts, const DayRange &range);

/// The overall volume of \a days, without a read rate.
[[nodiscard]] email::OverallVolume overallVolume(const QList<email::DailyVolume> &days);

} // namespace reports
