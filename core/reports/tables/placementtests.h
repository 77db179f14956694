// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/deliverability.h"
#include "core/reports/column.h"

namespace reports {

/// An inbox placement test, and its results once they have been read.
struct PlacementTestRow {
    email::DeliverabilityTestReport test;
    std::optional<email::GetDeliverabilityTestReport::Response> results;
};

[[nodiscard]] Columns<PlacementTestRow> placementTestColumns();

/// Where the messages of a test landed, a row for each mailbox provider.
[[nodiscard]] Columns<email::IspPlacement> placementResultColumns();

[[nodiscard]] QString placementTestKey(const PlacementTestRow &row);
/// Only a completed test has results.
[[nodiscard]] bool isCompleted(const email::DeliverabilityTestReport &test);

} // namespace reports
