// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/reports/statistics.h"

class QCommandLineParser;

namespace console {

/// --from and --to, as every command that looks at a range of days takes them.
void addDayOptions(QCommandLineParser &parser);
/// \a withToday: unless --to is given they end today, else with the last day that is over.
[[nodiscard]] aws::Result<reports::DayRange> dayRange(const QCommandLineParser &parser,
                                                      bool withToday = false);

} // namespace console
