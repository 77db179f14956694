// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/readstatistics.h"

namespace reports {

QCoro::Task<aws::Result<StatisticsReport>> readStatistics(AskStatistics ask, QString domain, DayRange range)
{
    const Stretch nothing(range);
    const Stretch stretch = co_await readStretch(ask, domain, nothing, aws::systemClock);
    if (stretch.error())
        co_return tl::unexpected(*stretch.error());
    co_return stretch.report();
}

} // namespace reports
