// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/keptcampaigns.h"

namespace history {

CampaignsKnown together(const QList<reports::CampaignRow> &told, const QList<KeptCampaign> &kept)
{
    CampaignsKnown known{.rows = told, .remembered = {}, .error = {}, .notKept = {}};
    QSet<QString> there;
    for (const reports::CampaignRow &row : told)
        there.insert(reports::campaignKey(row));
    for (const KeptCampaign &campaign : kept) {
        const QString id = reports::campaignKey(campaign.answer);
        if (there.contains(id))
            continue;
        known.rows.append(campaign.answer);
        known.remembered.insert(id);
    }
    return known;
}

QCoro::Task<CampaignsKnown> recallCampaigns(Book book, QString domain, reports::DayRange range)
{
    const auto kept = co_await book.campaigns(domain, range.from, range.to);
    co_return together({}, kept.value_or(QList<KeptCampaign>()));
}

QCoro::Task<CampaignsKnown> readAndKeepCampaigns(Book book, reports::AskCampaigns ask, QString domain,
                                                 reports::DayRange range)
{
    const auto kept = co_await book.campaigns(domain, range.from, range.to);
    const reports::CampaignsRead read = co_await reports::readCampaignsThereAre(ask, domain, range);
    const auto written = co_await book.keepCampaigns(domain, read.rows);
    CampaignsKnown known = together(read.rows, kept.value_or(QList<KeptCampaign>()));
    known.error = read.error;
    if (!written)
        known.notKept = written.error();
    co_return std::as_const(known);
}

} // namespace history
