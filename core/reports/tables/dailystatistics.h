// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"
#include "core/reports/column.h"

namespace reports {

/// How the mail of a domain landed, a row for each day.
[[nodiscard]] Columns<email::DailyVolume> dailyStatisticsColumns();

} // namespace reports
