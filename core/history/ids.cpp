// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/ids.h"

namespace history {

qint64 accountId(Database &database, const Account &account)
{
    return database
        .value("SELECT id FROM account WHERE owner = ? AND region = ? AND place = ?",
               {account.owner, account.region, account.place})
        .value_or(0)
        .toLongLong();
}

qint64 domainId(Database &database, const Account &account, const QString &domain)
{
    return database
        .value("SELECT id FROM domain WHERE account = ? AND name = ?",
               {accountId(database, account), domain.toLower()})
        .value_or(0)
        .toLongLong();
}

qint64 madeAccountId(Database &database, const Account &account)
{
    database.run("INSERT OR IGNORE INTO account (owner, region, place) VALUES (?, ?, ?)",
                 {account.owner, account.region, account.place});
    return accountId(database, account);
}

qint64 madeDomainId(Database &database, const Account &account, const QString &domain)
{
    database.run("INSERT OR IGNORE INTO domain (account, name) VALUES (?, ?)",
                 {madeAccountId(database, account), domain.toLower()});
    return domainId(database, account, domain);
}

qint64 madeProviderId(Database &database, const QString &provider)
{
    database.run("INSERT OR IGNORE INTO provider (name) VALUES (?)", {provider});
    return database.value("SELECT id FROM provider WHERE name = ?", {provider}).value_or(0).toLongLong();
}

} // namespace history
