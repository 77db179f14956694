// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/dedicatedips.h"

#include "core/aws/tr.h"
#include "core/reports/words.h"

#include <QStringList>
#include <cmath>

namespace reports {

namespace {
constexpr int warmupDays = 45;

CellValue listingNames(const DedicatedIpRow &row)
{
    if (!row.listings || row.listings->isEmpty())
        return {};
    QStringList names;
    for (const email::BlacklistEntry &entry : *row.listings)
        names.append(entry.rblName.value_or(QString()));
    return names.join(QStringLiteral("; "));
}

Severity listingSeverity(const DedicatedIpRow &row)
{
    if (!row.listings)
        return Severity::Neutral;
    return row.listings->isEmpty() ? Severity::Good : Severity::Bad;
}
} // namespace

int warmupPercent(const email::DedicatedIp &ip)
{
    const bool done = ip.warmupStatus == email::WarmupStatus::Done;
    return done ? 100 : qBound(0, ip.warmupPercentage, 100);
}

std::optional<QDate> warmupEnd(const email::DedicatedIp &ip, QDate today)
{
    const int percent = warmupPercent(ip);
    if (percent >= 100)
        return std::nullopt;
    return today.addDays(std::lround(std::ceil(warmupDays * (100 - percent) / 100.0)));
}

QString ipSortKey(const QString &ip)
{
    QStringList parts = ip.split(u'.');
    for (QString &part : parts)
        part = part.rightJustified(3, u'0');
    return parts.join(u'.');
}

Columns<DedicatedIpRow> dedicatedIpColumns()
{
    using Row = DedicatedIpRow;
    return {
        {.id = QStringLiteral("ip"),
         .title = tr("IP address"),
         .value = [](const Row &row) { return CellValue(row.ip.ip); },
         .sortKey = [](const Row &row) { return CellValue(ipSortKey(row.ip.ip)); }},
        {.id = QStringLiteral("pool"),
         .title = tr("Pool"),
         .value = [](const Row &row) { return cell(row.ip.poolName); }},
        {.id = QStringLiteral("warm-up"),
         .title = tr("Warm-up (%)"),
         .value = [](const Row &row) { return CellValue(qint64(warmupPercent(row.ip))); },
         .alignment = numberAlignment},
        {.id = QStringLiteral("warm-up-status"),
         .title = tr("Warm-up status"),
         .value = [](const Row &row) { return CellValue(words(row.ip.warmupStatus)); },
         .severity = [](const Row &row) { return severity(row.ip.warmupStatus); }},
        {.id = QStringLiteral("blacklists"),
         .title = tr("Blacklists"),
         .value =
             [](const Row &row) {
                 return row.listings ? CellValue(qint64(row.listings->size())) : CellValue();
             },
         .text =
             [](const Row &row) {
                 if (!row.listings)
                     return QString();
                 const auto count = static_cast<int>(row.listings->size());
                 if (count == 1)
                     return tr("On one list");
                 return count == 0 ? tr("Not listed") : tr("On %n lists", nullptr, count);
             },
         .severity = listingSeverity},
        {.id = QStringLiteral("blacklist-names"), .title = tr("Listed by"), .value = listingNames},
    };
}

} // namespace reports
