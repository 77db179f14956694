// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/blacklists.h"

#include "core/aws/tr.h"

namespace reports {

Columns<BlacklistRow> blacklistColumns()
{
    using Row = BlacklistRow;
    return {
        {.id = QStringLiteral("ip"),
         .title = tr("IP address"),
         .value = [](const Row &row) { return CellValue(row.ip); },
         .sortKey = [](const Row &row) { return CellValue(ipSortKey(row.ip)); }},
        {.id = QStringLiteral("blacklist"),
         .title = tr("Blacklist"),
         .value = [](const Row &row) { return cell(row.entry.rblName); }},
        {.id = QStringLiteral("since"),
         .title = tr("Listed since"),
         .value = [](const Row &row) { return cell(row.entry.listingTime); }},
        {.id = QStringLiteral("description"),
         .title = tr("Reason"),
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
