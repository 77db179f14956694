// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/book.h"
#include "core/reports/readstretch.h"

namespace ui {

/// What the history has of \a range. Nothing is sent to the service.
[[nodiscard]] QCoro::Task<reports::Stretch> recallStatistics(history::Book book, QString domain,
                                                             reports::DayRange range);

/// Asks the service for what is missing in \a stretch, and keeps every answer as it arrives.
[[nodiscard]] QCoro::Task<reports::Stretch>
completeStatistics(history::Book book, reports::AskStatistics ask, QString domain, reports::Stretch stretch,
                   aws::Clock clock, std::function<void(const reports::WindowRead &)> arrived);

} // namespace ui
