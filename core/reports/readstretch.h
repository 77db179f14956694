// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/clock.h"
#include "core/reports/stretch.h"

#include <functional>
#include <qcoro/qcorotask.h>
#include <vector>

namespace reports {

/// One answer of a reading that takes several.
struct WindowRead {
    DayRange window;
    aws::Result<StatisticsReport> answer;
    qsizetype done = 0; ///< This one counted.
    qsizetype all = 0;
};

/// Asks for what is missing in \a stretch. What fails stays missing, and the rest is read all the same.
/// \a send performs one call; \a arrived, if there is one, is told of every answer.
template<typename Send>
QCoro::Task<Stretch> readStretch(Send send, QString domain, Stretch stretch, aws::Clock clock,
                                 std::function<void(const WindowRead &)> arrived = {})
{
    const QList<DayRange> windows = stretch.open();
    stretch.forgetError();
    // All are started; the client decides how many travel at once and how fast.
    std::vector<decltype(send(email::GetDomainStatisticsReport{}))> readings;
    for (const DayRange &window : windows)
        readings.push_back(send(email::GetDomainStatisticsReport{
            .domain = domain, .startDate = window.startDate(), .endDate = window.endDate()}));
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
