// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/statistics.h"

/// \file
/// The days that are looked at unless others are asked for, by the window and by its console companion: in
/// UTC, as the service counts.
namespace reports {

inline constexpr int usualDays = 30;

/// Where statistics end: today is not over, and its numbers would look like a loss. Campaigns end today.
[[nodiscard]] inline QDate lastWholeDay(QDate today) { return today.addDays(-1); }

/// \a count days, of which \a last is the last.
[[nodiscard]] inline DayRange daysUpTo(QDate last, int count = usualDays)
{
    return {.from = last.addDays(1 - count), .to = last};
}

} // namespace reports
