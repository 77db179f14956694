// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/readplacementtests.h"

#include <vector>

namespace reports {

QCoro::Task<aws::Result<QList<PlacementTestRow>>> readPlacementTests(aws::Reader reader)
{
    constexpr int largestPage = 1000;
    const email::ListDeliverabilityTestReports wanted{.pageSize = largestPage};
    const auto list = co_await aws::readAllPages(reader, wanted);
    if (!list)
        co_return tl::unexpected(list.error());
    QList<PlacementTestRow> rows;
    for (const email::DeliverabilityTestReport &test : list->deliverabilityTestReports)
        rows.append({.test = test, .results = {}});
    co_return std::as_const(rows);
}

QCoro::Task<aws::Result<QList<PlacementTestRow>>>
readPlacementResults(aws::Ask<email::GetDeliverabilityTestReport> ask, QList<PlacementTestRow> rows)
{
    using Reading = QCoro::Task<aws::Result<email::GetDeliverabilityTestReport::Response>>;
    // All are started; the client decides how many travel at once and how fast.
    std::vector<std::pair<qsizetype, Reading>> readings;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isCompleted(rows.at(i).test))
            readings.emplace_back(i, ask({.reportId = placementTestKey(rows.at(i))}));
    }
    for (auto &[i, reading] : readings) {
        const auto results = co_await reading;
        if (!results)
            co_return tl::unexpected(results.error());
        rows[i].results = *results;
    }
    co_return std::as_const(rows);
}

QCoro::Task<aws::Result<QList<PlacementTestRow>>> readPlacementTestsAndResults(aws::Reader reader)
{
    const auto rows = co_await readPlacementTests(reader);
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return co_await readPlacementResults(reader, *rows);
}

} // namespace reports
