// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/account.h"
#include "core/history/database.h"
#include "core/history/kept.h"

namespace history {

/// Those that were seen in the days from \a first to \a last, as the service told of them the last time.
[[nodiscard]] aws::Result<QList<KeptCampaign>> readCampaigns(Database &database, const Account &account,
                                                             const QString &domain, QDate first, QDate last);
[[nodiscard]] aws::Result<void> keepCampaigns(Database &database, const Account &account,
                                              const QString &domain,
                                              const QList<email::DomainDeliverabilityCampaign> &campaigns,
                                              const QDateTime &fetched);

[[nodiscard]] aws::Result<QList<KeptTest>> readTests(Database &database, const Account &account);
/// The results that are kept stay when a test comes without.
[[nodiscard]] aws::Result<void> keepTests(Database &database, const Account &account,
                                          const QList<KeptTest> &tests);

/// Which blacklists have which IPs.
using Blacklists = QMap<QString, QList<email::BlacklistEntry>>;
/// Keeps a report on all the account's IPs, and compares it with the latest one from before \a since: what is
/// new stays new while one looks.
[[nodiscard]] aws::Result<BlacklistNews> keepBlacklists(Database &database, const Account &account,
                                                        const Blacklists &report, const QDateTime &fetched,
                                                        const QDateTime &since);

} // namespace history
