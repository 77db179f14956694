// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/dailystatistics.h"

#include "core/aws/tr.h"
#include "core/reports/rate.h"

namespace reports {

namespace {
template<typename Member>
std::function<CellValue(const email::DailyVolume &)> count(Member email::VolumeStatistics::*member)
{
    return [member](const email::DailyVolume &row) {
        return row.volumeStatistics ? cell((*row.volumeStatistics).*member) : CellValue();
    };
}

std::function<CellValue(const email::DailyVolume &)> rate(email::Whole email::VolumeStatistics::*part,
                                                          email::Whole email::VolumeStatistics::*rest)
{
    return [part, rest](const email::DailyVolume &row) {
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
         .title = tr("Day"),
         .value =
             [](const email::DailyVolume &row) {
                 return row.startDate ? CellValue(row.startDate->toUTC().date()) : CellValue();
             }},
        {.id = QStringLiteral("inbox"),
         .title = tr("Inbox"),
         .value = count(&Volume::inboxRawCount),
         .alignment = numberAlignment},
        {.id = QStringLiteral("spam"),
         .title = tr("Spam"),
         .value = count(&Volume::spamRawCount),
         .alignment = numberAlignment},
        {.id = QStringLiteral("inbox-rate"),
         .title = tr("Inbox rate (%)"),
         .value = rate(&Volume::inboxRawCount, &Volume::spamRawCount),
         .alignment = numberAlignment},
        {.id = QStringLiteral("spam-rate"),
         .title = tr("Spam rate (%)"),
         .value = rate(&Volume::spamRawCount, &Volume::inboxRawCount),
         .alignment = numberAlignment},
        {.id = QStringLiteral("projected-inbox"),
         .title = tr("Projected inbox"),
         .value = count(&Volume::projectedInbox),
         .alignment = numberAlignment},
        {.id = QStringLiteral("projected-spam"),
         .title = tr("Projected spam"),
         .value = count(&Volume::projectedSpam),
         .alignment = numberAlignment},
    };
}

} // namespace reports
