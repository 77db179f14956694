// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/ispplacements.h"

#include "core/reports/rate.h"

#include <QCoreApplication>

namespace reports {

Columns<email::DomainIspPlacement> ispPlacementColumns()
{
    using Row = email::DomainIspPlacement;
    return {
        {.id = QStringLiteral("provider"),
         .title = QCoreApplication::translate("reports", "Provider"),
         .value = [](const Row &row) { return cell(row.ispName); }},
        {.id = QStringLiteral("inbox"),
         .title = QCoreApplication::translate("reports", "Inbox"),
         .value = [](const Row &row) { return cell(row.inboxRawCount); },
         .alignment = numberAlignment},
        {.id = QStringLiteral("spam"),
         .title = QCoreApplication::translate("reports", "Spam"),
         .value = [](const Row &row) { return cell(row.spamRawCount); },
         .alignment = numberAlignment},
        {.id = QStringLiteral("inbox-rate"),
         .title = QCoreApplication::translate("reports", "Inbox rate (%)"),
         .value =
             [](const Row &row) {
                 return row.inboxPercentage ? cell(row.inboxPercentage)
                                            : cell(ratePercent(row.inboxRawCount, row.spamRawCount));
             },
         .alignment = numberAlignment},
        {.id = QStringLiteral("spam-rate"),
         .title = QCoreApplication::translate("reports", "Spam rate (%)"),
         .value =
             [](const Row &row) {
                 return row.spamPercentage ? cell(row.spamPercentage)
                                           : cell(ratePercent(row.spamRawCount, row.inboxRawCount));
             },
         .alignment = numberAlignment},
    };
}

} // namespace reports
