// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/book.h"
#include "core/reports/readcampaigns.h"

#include <QSet>

namespace history {

/// The campaigns of a domain: those that the service told of, and those that only the history has.
struct CampaignsKnown {
    QList<reports::CampaignRow> rows;
    QSet<QString> remembered; ///< The keys of those that the service has not told.
    std::optional<aws::Error> error; ///< Why there may be more.
    std::optional<aws::Error> notKept; ///< Why what was told is not in the history.
};

/// Every campaign once; what the service tells counts.
[[nodiscard]] CampaignsKnown together(const QList<reports::CampaignRow> &told,
                                      const QList<KeptCampaign> &kept);

/// What the history has. Nothing is sent to the service.
[[nodiscard]] QCoro::Task<CampaignsKnown> recallCampaigns(Book book, QString domain, reports::DayRange range);

/// What there is over any range of days, from the history and from the service, whose answer is kept.
[[nodiscard]] QCoro::Task<CampaignsKnown> readAndKeepCampaigns(Book book, reports::AskCampaigns ask,
                                                               QString domain, reports::DayRange range);

} // namespace history
