// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/paging.h"
#include "core/reports/tables/placementtests.h"

#include <vector>

namespace reports {

/// Every inbox placement test of the account, without its results.
template<typename Send>
QCoro::Task<aws::Result<QList<PlacementTestRow>>> readPlacementTests(Send send)
{
    constexpr int largestPage = 1000;
    const auto list =
        co_await aws::allPages(send, email::ListDeliverabilityTestReports{.pageSize = largestPage});
    if (!list)
        co_return tl::unexpected(list.error());
    QList<PlacementTestRow> rows;
    for (const email::DeliverabilityTestReport &test : list->deliverabilityTestReports)
        rows.append({.test = test, .results = {}});
    co_return std::as_const(rows);
}

/// Reads the results of those of \a rows that are completed, a call each.
template<typename Send>
QCoro::Task<aws::Result<QList<PlacementTestRow>>> readPlacementResults(Send send,
                                                                       QList<PlacementTestRow> rows)
{
    // All are started; the client decides how many travel at once and how fast.
    std::vector<std::pair<qsizetype, decltype(send(email::GetDeliverabilityTestReport{}))>> readings;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isCompleted(rows.at(i).test))
            readings.emplace_back(
                i, send(email::GetDeliverabilityTestReport{.reportId = placementTestKey(rows.at(i))}));
    }
    for (auto &[i, reading] : readings) {
        const auto results = co_await reading;
        if (!results)
            co_return tl::unexpected(results.error());
        rows[i].results = *results;
    }
    co_return std::as_const(rows);
}

/// Every inbox placement test of the account, the completed ones with their results.
template<typename Send>
QCoro::Task<aws::Result<QList<PlacementTestRow>>> readPlacementTestsAndResults(Send send)
{
    const auto rows = co_await readPlacementTests(send);
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return co_await readPlacementResults(send, *rows);
}

} // namespace reports
