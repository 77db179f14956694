// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/daychart.h"
#include "core/charts/heatmap.h"
#include "core/charts/providerbars.h"
#include "core/reports/statistics.h"

/// \file
/// What the charts show of a domain's statistics.
namespace charts {

/// Every day of \a range.
[[nodiscard]] QList<Day> daysOf(const QList<email::DailyVolume> &days, const reports::DayRange &range);

/// The worst first; providers without volume are left out, for they have no rate.
[[nodiscard]] ProviderBars barsOf(const QList<email::DomainIspPlacement> &providers);

/// The inbox rate of each provider on each day of \a range, the provider with the lowest rate first.
[[nodiscard]] HeatMap heatMapOf(const QList<email::DailyVolume> &days,
                                const QList<email::DomainIspPlacement> &providers,
                                const reports::DayRange &range);

} // namespace charts
