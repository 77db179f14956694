// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/account.h"
#include "core/history/database.h"
#include "core/history/kept.h"

namespace history {

/// The domains of which something is kept, by name.
[[nodiscard]] aws::Result<QStringList> readDomains(Database &database, const Account &account);

[[nodiscard]] aws::Result<KeptStatistics> readStatistics(Database &database, const Account &account,
                                                         const QString &domain, QDate first, QDate last);

/// Keeps what the service answered at \a fetched about the days from \a first to \a last, all of it or
/// nothing. Keeping an answer twice is keeping it once, of two answers about a day the later counts, and a
/// day that the service has forgotten stays.
[[nodiscard]] aws::Result<void> keepStatistics(Database &database, const Account &account,
                                               const QString &domain, QDate first, QDate last,
                                               const email::GetDomainStatisticsReport::Response &answer,
                                               const QDateTime &fetched);

} // namespace history
