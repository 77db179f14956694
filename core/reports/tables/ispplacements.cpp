// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/ispplacements.h"

#include "core/aws/tr.h"
#include "core/reports/rate.h"

namespace reports {

Columns<email::DomainIspPlacement> ispPlacementColumns()
{
    using Row = email::DomainIspPlacement;
    return {
        {.id = QStringLiteral("provider"),
         .title = tr("Provider"),
         .value = [](const Row &row) { return cell(row.ispName); }},
        {.id = QStringLiteral("inbox"),
         .title = tr("Inbox"),
         .value = [](const Row &row) { return cell(row.inboxRawCount); },
         .alignment = numberAlignment},
        {.id = QStringLiteral("spam"),
         .title = tr("Spam"),
         .value = [](const Row &row) { return cell(row.spamRawCount); },
         .alignment = numberAlignment},
        {.id = QStringLiteral("inbox-rate"),
         .title = tr("Inbox rate (%)"),
         .value =
             [](const Row &row) {
                 return row.inboxPercentage ? cell(row.inboxPercentage)
                                            : cell(ratePercent(row.inboxRawCount, row.spamRawCount));
             },
         .alignment = numberAlignment},
        {.id = QStringLiteral("spam-rate"),
         .title = tr("Spam rate (%)"),
         .value =
             [](const Row &row) {
                 return row.spamPercentage ? cell(row.spamPercentage)
                                           : cell(ratePercent(row.spamRawCount, row.inboxRawCount));
             },
         .alignment = numberAlignment},
    };
}

} // namespace reports
