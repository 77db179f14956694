// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/reader.h"
#include "core/reports/statistics.h"
#include "core/reports/tables/campaigns.h"

namespace reports {

/// The campaigns of a range of days as far as they could be read.
struct CampaignsRead {
    QList<CampaignRow> rows; ///< Every campaign once.
    QList<DayRange> missing; ///< Windows that could not be read…
    std::optional<aws::Error> error; ///< …and why, for the first of them.
};

using AskCampaigns = aws::Ask<email::ListDomainDeliverabilityCampaigns>;

/// The campaigns of a domain over any range of days: as many calls as it takes. When some of them fail, there
/// are those of the others.
[[nodiscard]] QCoro::Task<CampaignsRead> readCampaignsThereAre(AskCampaigns ask, QString domain,
                                                               DayRange range);

} // namespace reports
