// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/subscribeddomains.h"

#include <QCoreApplication>

namespace reports {

namespace {
using Row = SubscribedDomainRow;
using Options = QList<email::DomainDeliverabilityTrackingOption>;

QString title(const char *text) { return QCoreApplication::translate("reports", text); }

CellValue tracked(const Row &row)
{
    if (!row.option.inboxPlacementTrackingOption)
        return {};
    const QStringList providers =
        row.option.inboxPlacementTrackingOption->trackedIsps.value_or(QStringList());
    if (!providers.isEmpty())
        return providers.join(QStringLiteral("; "));
    return row.option.inboxPlacementTrackingOption->global == true
        ? title(QT_TRANSLATE_NOOP("reports", "All, worldwide"))
        : CellValue();
}
} // namespace

Columns<SubscribedDomainRow> subscribedDomainColumns()
{
    return {
        {.id = QStringLiteral("domain"),
         .title = title(QT_TRANSLATE_NOOP("reports", "Domain")),
         .value = [](const Row &row) { return cell(row.option.domain); }},
        {.id = QStringLiteral("state"),
         .title = title(QT_TRANSLATE_NOOP("reports", "State")),
         .value =
             [](const Row &row) {
                 if (!row.option.domain)
                     return CellValue();
                 return CellValue(row.ends ? title(QT_TRANSLATE_NOOP("reports", "Ends with the month"))
                                           : title(QT_TRANSLATE_NOOP("reports", "Measured")));
             },
         .severity =
             [](const Row &row) {
                 return !row.option.domain ? Severity::Neutral
                     : row.ends            ? Severity::Waiting
                                           : Severity::Good;
             }},
        {.id = QStringLiteral("since"),
         .title = title(QT_TRANSLATE_NOOP("reports", "Subscribed since")),
         .value =
             [](const Row &row) {
                 const email::Time &since = row.option.subscriptionStartDate;
                 return since ? CellValue(since->toUTC().date()) : CellValue();
             }},
        {.id = QStringLiteral("providers"),
         .title = title(QT_TRANSLATE_NOOP("reports", "Mailbox providers")),
         .value = tracked},
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
