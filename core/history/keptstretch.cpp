// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/keptstretch.h"

namespace history {

QCoro::Task<reports::Stretch> recallStatistics(Book book, QString domain, reports::DayRange range)
{
    reports::Stretch stretch(range);
    // Without a history, or without credentials to tell whose it is, the service alone is asked; a history
    // that cannot be read says so by itself.
    const auto kept = co_await book.statistics(domain, range.from, range.to);
    if (kept) {
        for (const KeptDay &day : kept->days)
            stretch.remember(day.date, day.volume, day.fetched, day.forgotten.has_value());
        for (const KeptSpan &span : kept->spans)
            stretch.rememberReadRate({.from = span.first, .to = span.last}, span.readRate);
    }
    co_return std::as_const(stretch);
}

QCoro::Task<reports::Stretch> completeStatistics(Book book, reports::AskStatistics ask, QString domain,
                                                 reports::Stretch stretch, aws::Clock clock,
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
    return reports::readStretch(ask, domain, std::move(stretch), std::move(clock), keep);
}

QCoro::Task<aws::Result<reports::StatisticsReport>> askAndKeep(Book book, reports::AskStatistics ask,
                                                               email::GetDomainStatisticsReport request)
{
    const auto answer = co_await ask(request);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto kept = co_await book.keepStatistics(request.domain, request.startDate.toUTC().date(),
                                                   request.endDate.toUTC().date(), *answer);
    if (!kept)
        co_return tl::unexpected(kept.error());
    co_return std::as_const(answer);
}

} // namespace history
