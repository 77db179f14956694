// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/reader.h"
#include "core/reports/tables/placementtests.h"

namespace reports {

/// Every inbox placement test of the account, without its results.
[[nodiscard]] QCoro::Task<aws::Result<QList<PlacementTestRow>>> readPlacementTests(aws::Reader reader);

/// Reads the results of those of \a rows that are completed, a call each.
[[nodiscard]] QCoro::Task<aws::Result<QList<PlacementTestRow>>>
readPlacementResults(aws::Ask<email::GetDeliverabilityTestReport> ask, QList<PlacementTestRow> rows);

/// Every inbox placement test of the account, the completed ones with their results.
[[nodiscard]] QCoro::Task<aws::Result<QList<PlacementTestRow>>>
readPlacementTestsAndResults(aws::Reader reader);

} // namespace reports
