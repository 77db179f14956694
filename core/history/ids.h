// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/account.h"
#include "core/history/database.h"

/// \file
/// Names are kept once and stand for themselves by a number.
namespace history {

/// 0 when nothing of the account, or of the domain, is kept.
[[nodiscard]] qint64 accountId(Database &database, const Account &account);
[[nodiscard]] qint64 domainId(Database &database, const Account &account, const QString &domain);
/// The same, made if need be.
[[nodiscard]] qint64 madeAccountId(Database &database, const Account &account);
[[nodiscard]] qint64 madeDomainId(Database &database, const Account &account, const QString &domain);
[[nodiscard]] qint64 madeProviderId(Database &database, const QString &provider);

} // namespace history
