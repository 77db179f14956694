// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/subscribeddomains.h"

#include "core/aws/tr.h"

namespace reports {

namespace {
using Options = QList<email::DomainDeliverabilityTrackingOption>;

CellValue tracked(const SubscribedDomainRow &row)
{
    if (!row.option.inboxPlacementTrackingOption)
        return {};
    const QStringList providers =
        row.option.inboxPlacementTrackingOption->trackedIsps.value_or(QStringList());
    if (!providers.isEmpty())
        return providers.join(QStringLiteral("; "));
    return row.option.inboxPlacementTrackingOption->global == true ? tr("All, worldwide") : CellValue();
}
} // namespace

Columns<SubscribedDomainRow> subscribedDomainColumns()
{
    return {
        {.id = QStringLiteral("domain"),
         .title = tr("Domain"),
         .value = [](const SubscribedDomainRow &row) { return cell(row.option.domain); }},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .value =
             [](const SubscribedDomainRow &row) {
                 if (!row.option.domain)
                     return CellValue();
                 return CellValue(row.ends ? tr("Ends with the month") : tr("Measured"));
             },
         .severity =
             [](const SubscribedDomainRow &row) {
                 return !row.option.domain ? Severity::Neutral
                     : row.ends            ? Severity::Waiting
                                           : Severity::Good;
             }},
        {.id = QStringLiteral("since"),
         .title = tr("Subscribed since"),
         .value =
             [](const SubscribedDomainRow &row) {
                 const email::Time &since = row.option.subscriptionStartDate;
                 return since ? CellValue(since->toUTC().date()) : CellValue();
             }},
        {.id = QStringLiteral("providers"), .title = tr("Mailbox providers"), .value = tracked},
    };
}

QString subscribedDomainKey(const SubscribedDomainRow &row) { return row.option.domain.value_or(QString()); }

QList<SubscribedDomainRow>
subscribedDomainRows(const email::GetDeliverabilityDashboardOptions::Response &options)
{
    QList<SubscribedDomainRow> rows;
    for (const auto &option : options.activeSubscribedDomains.value_or(Options()))
        rows.append({.option = option, .ends = !options.dashboardEnabled});
    for (const auto &option : options.pendingExpirationSubscribedDomains.value_or(Options()))
        rows.append({.option = option, .ends = true});
    return rows;
}

} // namespace reports
