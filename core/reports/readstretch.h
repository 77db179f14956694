// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/reader.h"
#include "core/aws/clock.h"
#include "core/reports/stretch.h"

namespace reports {

using AskStatistics = aws::Ask<email::GetDomainStatisticsReport>;

/// One answer of a reading that takes several.
struct WindowRead {
    DayRange window;
    aws::Result<StatisticsReport> answer;
    qsizetype done = 0; ///< This one counted.
    qsizetype all = 0;
};

/// Asks for what is missing in \a stretch. What fails stays missing, and the rest is read all the same.
/// \a arrived, if there is one, is told of every answer.
[[nodiscard]] QCoro::Task<Stretch> readStretch(AskStatistics ask, QString domain, Stretch stretch,
                                               aws::Clock clock,
                                               std::function<void(const WindowRead &)> arrived = {});

} // namespace reports
