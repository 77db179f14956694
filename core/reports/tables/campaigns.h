// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"
#include "core/reports/column.h"

namespace reports {

/// A message to many, as the service recognised it at mailbox providers.
using CampaignRow = email::DomainDeliverabilityCampaign;

[[nodiscard]] Columns<CampaignRow> campaignColumns();

/// What names a campaign across refreshes.
[[nodiscard]] QString campaignKey(const CampaignRow &campaign);

/// Every campaign once, although one that lasted was seen in several windows of days: the report that saw it
/// last counts, the first of them when they agree. In the order in which they were first met.
[[nodiscard]] QList<CampaignRow> mergedCampaigns(const QList<CampaignRow> &seen);

} // namespace reports
