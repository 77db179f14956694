// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/readcampaigns.h"

#include "core/aws/client/paging.h"

#include <vector>

namespace reports {

QCoro::Task<CampaignsRead> readCampaignsThereAre(AskCampaigns ask, QString domain, DayRange range)
{
    using List = email::ListDomainDeliverabilityCampaigns;
    constexpr int largestPage = 1000;
    std::vector<QCoro::Task<aws::Result<List::Response>>> readings;
    const QList<DayRange> parts = windows(range);
    for (const DayRange &window : parts)
        readings.push_back(aws::allPages(ask,
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

} // namespace reports
