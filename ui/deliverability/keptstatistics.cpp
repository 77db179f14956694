// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/keptstatistics.h"

namespace ui {

QCoro::Task<reports::Stretch> recallStatistics(history::Book book, QString domain, reports::DayRange range)
{
    reports::Stretch stretch(range);
    // Without a history, or without credentials to tell whose it is, the service alone is asked; a history
    // that cannot be read says so by itself.
    const auto kept = co_await book.statistics(domain, range.from, range.to);
    if (kept) {
        for (const history::KeptDay &day : kept->days)
            stretch.remember(day.date, day.volume, day.fetched, day.forgotten.has_value());
        for (const history::KeptSpan &span : kept->spans)
            stretch.rememberReadRate({.from = span.first, .to = span.last}, span.readRate);
    }
    co_return std::as_const(stretch);
}

} // namespace ui
