// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/statistics.h"
#include "ui/charts/heatmap.h"

namespace ui {

/// The inbox rate of each provider on each day of \a range, the provider with the lowest rate first.
[[nodiscard]] QList<HeatMap::Row> heatMapRows(const QList<email::DailyVolume> &days,
                                              const QList<email::DomainIspPlacement> &providers,
                                              const reports::DayRange &range);

} // namespace ui
