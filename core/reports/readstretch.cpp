// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/readstretch.h"

#include <vector>

namespace reports {

QCoro::Task<Stretch> readStretch(AskStatistics ask, QString domain, Stretch stretch, aws::Clock clock,
                                 std::function<void(const WindowRead &)> arrived)
{
    const QList<DayRange> windows = stretch.open();
    stretch.forgetError();
    // All are started; the client decides how many travel at once and how fast.
    std::vector<QCoro::Task<aws::Result<StatisticsReport>>> readings;
    for (const DayRange &window : windows)
        readings.push_back(
            ask({.domain = domain, .startDate = window.startDate(), .endDate = window.endDate()}));
    for (qsizetype i = 0; i < windows.size(); ++i) {
        const auto answer = co_await readings[static_cast<std::size_t>(i)];
        const auto told = QDateTime::fromMSecsSinceEpoch(clock().time_since_epoch().count(), Qt::UTC);
        if (answer)
            stretch.take(windows.at(i), *answer, told);
        else
            stretch.fail(answer.error());
        if (arrived)
            arrived({.window = windows.at(i), .answer = answer, .done = i + 1, .all = windows.size()});
    }
    co_return std::as_const(stretch);
}

} // namespace reports
