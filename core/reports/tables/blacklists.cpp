// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/blacklists.h"

#include <QCoreApplication>

namespace reports {

Columns<BlacklistRow> blacklistColumns()
{
    using Row = BlacklistRow;
    return {
        {.id = QStringLiteral("ip"),
         .title = QCoreApplication::translate("reports", "IP address"),
         .value = [](const Row &row) { return CellValue(row.ip); },
         .sortKey = [](const Row &row) { return CellValue(ipSortKey(row.ip)); }},
        {.id = QStringLiteral("blacklist"),
         .title = QCoreApplication::translate("reports", "Blacklist"),
         .value = [](const Row &row) { return cell(row.entry.rblName); }},
        {.id = QStringLiteral("since"),
         .title = QCoreApplication::translate("reports", "Listed since"),
         .value = [](const Row &row) { return cell(row.entry.listingTime); }},
        {.id = QStringLiteral("description"),
         .title = QCoreApplication::translate("reports", "Reason"),
         .value = [](const Row &row) { return cell(row.entry.description); }},
    };
}

QList<BlacklistRow> blacklistRows(const QList<DedicatedIpRow> &ips)
{
    QList<BlacklistRow> rows;
    for (const DedicatedIpRow &row : ips) {
        for (const email::BlacklistEntry &entry : row.listings.value_or(QList<email::BlacklistEntry>()))
            rows.append({.ip = row.ip.ip, .entry = entry});
    }
    return rows;
}

} // namespace reports
