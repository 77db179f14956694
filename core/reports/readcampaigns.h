// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/paging.h"
#include "core/reports/statistics.h"
#include "core/reports/tables/campaigns.h"

#include <vector>

namespace reports {

/// The campaigns of a range of days as far as they could be read.
struct CampaignsRead {
    QList<CampaignRow> rows; ///< Every campaign once.
    QList<DayRange> missing; ///< Windows that could not be read…
    std::optional<aws::Error> error; ///< …and why, for the first of them.
};

/// The campaigns of a domain over any range of days: as many calls as it takes. When some of them fail, there
/// are those of the others. \a send performs one call.
template<typename Send>
QCoro::Task<CampaignsRead> readCampaignsThereAre(Send send, QString domain, DayRange range)
{
    using List = email::ListDomainDeliverabilityCampaigns;
    constexpr int largestPage = 1000;
    std::vector<QCoro::Task<aws::Result<List::Response>>> readings;
    const QList<DayRange> parts = windows(range);
    for (const DayRange &window : parts)
        readings.push_back(aws::allPages(send,
                                         List{.startDate = window.startDate(),
                                              .endDate = window.endDate(),
                                              .subscribedDomain = domain,
                                              .pageSize = largestPage}));
    CampaignsRead read;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const auto part = co_await readings.at(i);
        if (part) {
            read.rows += part->domainDeliverabilityCampaigns;
            continue;
        }
        read.missing.append(parts.at(static_cast<qsizetype>(i)));
        if (!read.error)
            read.error = part.error();
    }
    read.rows = mergedCampaigns(read.rows);
    co_return read;
}

/// All of them, or why not.
template<typename Send>
QCoro::Task<aws::Result<QList<CampaignRow>>> readCampaigns(Send send, QString domain, DayRange range)
{
    const CampaignsRead read = co_await readCampaignsThereAre(std::move(send), std::move(domain), range);
    if (read.error)
        co_return tl::unexpected(*read.error);
    co_return std::as_const(read.rows);
}

} // namespace reports
