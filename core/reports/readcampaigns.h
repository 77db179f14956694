// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/paging.h"
#include "core/reports/statistics.h"
#include "core/reports/tables/campaigns.h"

#include <vector>

namespace reports {

/// The campaigns of a domain over any range of days: as many calls as it takes, every campaign once.
/// \a send performs one call.
template<typename Send>
QCoro::Task<aws::Result<QList<CampaignRow>>> readCampaigns(Send send, QString domain, DayRange range)
{
    using List = email::ListDomainDeliverabilityCampaigns;
    constexpr int largestPage = 1000;
    std::vector<QCoro::Task<aws::Result<List::Response>>> readings;
    for (const DayRange &window : windows(range))
        readings.push_back(aws::allPages(send,
                                         List{.startDate = window.startDate(),
                                              .endDate = window.endDate(),
                                              .subscribedDomain = domain,
                                              .pageSize = largestPage}));
    QList<CampaignRow> seen;
    for (auto &reading : readings) {
        const auto part = co_await reading;
        if (!part)
            co_return tl::unexpected(part.error());
        seen += part->domainDeliverabilityCampaigns;
    }
    co_return mergedCampaigns(seen);
}

} // namespace reports
