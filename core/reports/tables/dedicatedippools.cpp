// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/dedicatedippools.h"

#include "core/aws/tr.h"

#include <QHash>

namespace reports {

Columns<DedicatedIpPoolRow> dedicatedIpPoolColumns()
{
    using Row = DedicatedIpPoolRow;
    return {
        {.id = QStringLiteral("pool"),
         .title = tr("Pool"),
         .value = [](const Row &row) { return CellValue(row.name); }},
        {.id = QStringLiteral("ips"),
         .title = tr("IPs"),
         .value = [](const Row &row) { return CellValue(qint64(row.ips)); },
         .alignment = numberAlignment},
        {.id = QStringLiteral("warming-up"),
         .title = tr("Warming up"),
         .value = [](const Row &row) { return CellValue(qint64(row.warmingUp)); },
         .alignment = numberAlignment},
        {.id = QStringLiteral("listed"),
         .title = tr("Listed"),
         .value = [](const Row &row) { return CellValue(qint64(row.listed)); },
         .alignment = numberAlignment},
    };
}

QList<DedicatedIpPoolRow> dedicatedIpPoolRows(const QStringList &names, const QList<DedicatedIpRow> &ips)
{
    QHash<QString, DedicatedIpPoolRow> counts;
    for (const DedicatedIpRow &row : ips) {
        DedicatedIpPoolRow &pool = counts[row.ip.poolName.value_or(QString())];
        ++pool.ips;
        pool.warmingUp += warmupPercent(row.ip) < 100 ? 1 : 0;
        pool.listed += row.listings && !row.listings->isEmpty() ? 1 : 0;
    }
    QList<DedicatedIpPoolRow> rows;
    for (const QString &name : names) {
        DedicatedIpPoolRow row = counts.value(name);
        row.name = name;
        rows.append(row);
    }
    return rows;
}

} // namespace reports
