// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"
#include "core/reports/column.h"

namespace reports {

/// Where a configuration set reports what happened to its mail.
[[nodiscard]] Columns<email::EventDestination> eventDestinationColumns();

/// "CloudWatch", "Kinesis Data Firehose"…
[[nodiscard]] QString destinationKind(const email::EventDestination &destination);
/// The ARN, or the names of the dimensions.
[[nodiscard]] QString destinationTarget(const email::EventDestination &destination);

} // namespace reports
