// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/readstretch.h"

namespace reports {

/// A domain's statistics over any range of days, all of them: as many calls as it takes, put together.
/// \a send performs one call: email operations in, answers out.
template<typename Send>
QCoro::Task<aws::Result<StatisticsReport>> readStatistics(Send send, QString domain, DayRange range)
{
    const Stretch nothing(range);
    const Stretch stretch = co_await readStretch(send, domain, nothing, aws::systemClock);
    if (stretch.error())
        co_return tl::unexpected(*stretch.error());
    co_return stretch.report();
}

} // namespace reports
