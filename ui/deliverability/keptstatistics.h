// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/book.h"
#include "core/reports/readstretch.h"

namespace ui {

/// What the history has of \a range. Nothing is sent to the service.
[[nodiscard]] QCoro::Task<reports::Stretch> recallStatistics(history::Book book, QString domain,
                                                             reports::DayRange range);

/// Asks the service for what is missing in \a stretch, and keeps every answer as it arrives.
template<typename Send>
[[nodiscard]] QCoro::Task<reports::Stretch>
completeStatistics(history::Book book, Send send, QString domain, reports::Stretch stretch, aws::Clock clock,
                   std::function<void(const reports::WindowRead &)> arrived)
{
    const auto keep = [book, domain, arrived](const reports::WindowRead &read) {
        if (read.answer) {
            // Not waited for: the store tells by itself what it could not keep.
            [[maybe_unused]] const auto kept =
                book.keepStatistics(domain, read.window.from, read.window.to, *read.answer);
        }
        if (arrived)
            arrived(read);
    };
    return reports::readStretch(send, domain, std::move(stretch), std::move(clock), keep);
}

} // namespace ui
