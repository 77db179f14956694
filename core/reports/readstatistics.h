// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/readstretch.h"

namespace reports {

/// A domain's statistics over any range of days, all of them: as many calls as it takes, put together.
[[nodiscard]] QCoro::Task<aws::Result<StatisticsReport>> readStatistics(AskStatistics ask, QString domain,
                                                                        DayRange range);

} // namespace reports
