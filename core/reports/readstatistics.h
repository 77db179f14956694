// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/statistics.h"

#include <qcoro/qcorotask.h>
#include <vector>

namespace reports {

/// A domain's statistics over any range of days: as many calls as it takes, put together.
/// \a send performs one call: email operations in, answers out.
template<typename Send>
QCoro::Task<aws::Result<StatisticsReport>> readStatistics(Send send, QString domain, DayRange range)
{
    std::vector<decltype(send(email::GetDomainStatisticsReport{}))> readings;
    for (const DayRange &window : windows(range))
        readings.push_back(send(email::GetDomainStatisticsReport{
            .domain = domain, .startDate = window.startDate(), .endDate = window.endDate()}));
    QList<StatisticsReport> parts;
    for (auto &reading : readings) {
        auto part = co_await reading;
        if (!part)
            co_return tl::unexpected(part.error());
        parts.append(*std::move(part));
    }
    co_return stitch(parts, range);
}

} // namespace reports
