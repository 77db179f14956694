// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/handlers/handlers.h"
#include "core/sandbox/subscription.h"

namespace sandbox {

using namespace email;

namespace {
aws::Result<void> checkRange(const QDateTime &start, const QDateTime &end)
{
    if (!start.isValid() || !end.isValid())
        return badRequest(QStringLiteral("StartDate and EndDate must be dates."));
    if (start > end)
        return badRequest(QStringLiteral("StartDate must not be after EndDate."));
    if (start.daysTo(end) > 30)
        return badRequest(QStringLiteral("EndDate must be within 30 days of StartDate."));
    return {};
}
} // namespace

Answer<GetDomainStatisticsReport> handle(State &state, const GetDomainStatisticsReport &request)
{
    if (const auto good = checkRange(request.startDate, request.endDate); !good)
        return tl::unexpected(good.error());
    const QString domain = request.domain.toLower();
    if (const auto good = requireSubscription(state, domain); !good)
        return tl::unexpected(good.error());

    GetDomainStatisticsReport::Response answer;
    const auto traffic = state.traffic.constFind(domain);
    if (traffic != state.traffic.cend()) {
        const QDate first = qMax(request.startDate.toUTC().date(), traffic->since);
        const QDate last = qMin(request.endDate.toUTC().date(), state.now().date());
        const auto chance = [&state](const QString &words) { return state.chance(words); };
        for (QDate date = first; date <= last; date = date.addDays(1))
            answer.dailyVolumes.append(traffic->day(date, chance));
    }
    answer.overallVolume = overall(answer.dailyVolumes);
    answer.overallVolume.readRatePercent = answer.dailyVolumes.isEmpty() ? 0.0 : traffic->readRate;
    return answer;
}

Answer<ListDomainDeliverabilityCampaigns> handle(State &state,
                                                 const ListDomainDeliverabilityCampaigns &request)
{
    if (const auto good = checkRange(request.startDate, request.endDate); !good)
        return tl::unexpected(good.error());
    const QString domain = request.subscribedDomain.toLower();
    if (const auto good = requireSubscription(state, domain); !good)
        return tl::unexpected(good.error());

    const QString list = QStringLiteral("campaigns/%1/%2/%3")
                             .arg(domain)
                             .arg(request.startDate.toMSecsSinceEpoch())
                             .arg(request.endDate.toMSecsSinceEpoch());
    // The last day counts as a whole.
    const QDateTime end = request.endDate.toUTC().date().addDays(1).startOfDay(Qt::UTC);
    const auto page = pageOf(state.campaigns, state.tokens, list, request.nextToken, request.pageSize, 1000,
                             [&](const Campaign &campaign) {
                                 return campaign.domain == domain
                                     && *campaign.campaign.lastSeenDateTime >= request.startDate
                                     && *campaign.campaign.firstSeenDateTime < end;
                             });
    if (!page)
        return tl::unexpected(page.error());
    ListDomainDeliverabilityCampaigns::Response answer;
    for (const Campaign *campaign : page->items)
        answer.domainDeliverabilityCampaigns.append(campaign->campaign);
    answer.nextToken = page->nextToken;
    return answer;
}

Answer<GetDomainDeliverabilityCampaign> handle(State &state, const GetDomainDeliverabilityCampaign &request)
{
    const Campaign *campaign = state.campaigns.find(request.campaignId);
    if (!campaign)
        return notFound(QStringLiteral("Campaign %1 does not exist.").arg(request.campaignId));
    if (const auto good = requireSubscription(state, campaign->domain); !good)
        return tl::unexpected(good.error());
    return GetDomainDeliverabilityCampaign::Response{.domainDeliverabilityCampaign = campaign->campaign};
}

} // namespace sandbox
