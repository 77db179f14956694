// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/book.h"
#include "core/reports/readstretch.h"

/// \file
/// Statistics over any range of days: what the history has, and the rest from the service.
namespace history {

/// What the history has of \a range. Nothing is sent to the service.
[[nodiscard]] QCoro::Task<reports::Stretch> recallStatistics(Book book, QString domain,
                                                             reports::DayRange range);

/// Asks the service for what is missing in \a stretch, and keeps every answer as it arrives.
[[nodiscard]] QCoro::Task<reports::Stretch>
completeStatistics(Book book, reports::AskStatistics ask, QString domain, reports::Stretch stretch,
                   aws::Clock clock, std::function<void(const reports::WindowRead &)> arrived);

/// Asks, and keeps the answer before it is told on; one that could not be kept is an error.
[[nodiscard]] QCoro::Task<aws::Result<reports::StatisticsReport>>
askAndKeep(Book book, reports::AskStatistics ask, email::GetDomainStatisticsReport request);

} // namespace history
