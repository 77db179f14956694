// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/dailystatistics.h"

#include "core/reports/rate.h"

#include <QCoreApplication>

namespace reports {

namespace {
using Row = email::DailyVolume;

template<typename Member>
std::function<CellValue(const Row &)> count(Member email::VolumeStatistics::*member)
{
    return [member](const Row &row) {
        return row.volumeStatistics ? cell((*row.volumeStatistics).*member) : CellValue();
    };
}

std::function<CellValue(const Row &)> rate(email::Whole email::VolumeStatistics::*part,
                                           email::Whole email::VolumeStatistics::*rest)
{
    return [part, rest](const Row &row) {
        if (!row.volumeStatistics)
            return CellValue();
        return cell(ratePercent((*row.volumeStatistics).*part, (*row.volumeStatistics).*rest));
    };
}
} // namespace

Columns<email::DailyVolume> dailyStatisticsColumns()
{
    using Volume = email::VolumeStatistics;
    return {
        {.id = QStringLiteral("day"),
         .title = QCoreApplication::translate("reports", "Day"),
         .value =
             [](const Row &row) {
                 return row.startDate ? CellValue(row.startDate->toUTC().date()) : CellValue();
             }},
        {.id = QStringLiteral("inbox"),
         .title = QCoreApplication::translate("reports", "Inbox"),
         .value = count(&Volume::inboxRawCount),
         .alignment = numberAlignment},
        {.id = QStringLiteral("spam"),
         .title = QCoreApplication::translate("reports", "Spam"),
         .value = count(&Volume::spamRawCount),
         .alignment = numberAlignment},
        {.id = QStringLiteral("inbox-rate"),
         .title = QCoreApplication::translate("reports", "Inbox rate (%)"),
         .value = rate(&Volume::inboxRawCount, &Volume::spamRawCount),
         .alignment = numberAlignment},
        {.id = QStringLiteral("spam-rate"),
         .title = QCoreApplication::translate("reports", "Spam rate (%)"),
         .value = rate(&Volume::spamRawCount, &Volume::inboxRawCount),
         .alignment = numberAlignment},
        {.id = QStringLiteral("projected-inbox"),
         .title = QCoreApplication::translate("reports", "Projected inbox"),
         .value = count(&Volume::projectedInbox),
         .alignment = numberAlignment},
        {.id = QStringLiteral("projected-spam"),
         .title = QCoreApplication::translate("reports", "Projected spam"),
         .value = count(&Volume::projectedSpam),
         .alignment = numberAlignment},
    };
}

} // namespace reports
