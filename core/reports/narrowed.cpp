// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/narrowed.h"

namespace reports {

QList<email::DailyVolume> daysOfProvider(const QList<email::DailyVolume> &days, const QString &provider)
{
    QList<email::DailyVolume> result;
    for (const email::DailyVolume &day : days) {
        if (!day.domainIspPlacements)
            continue;
        for (const email::DomainIspPlacement &placement : *day.domainIspPlacements) {
            if (placement.ispName != provider)
                continue;
            email::DailyVolume narrowed{.startDate = day.startDate};
            narrowed.volumeStatistics = email::VolumeStatistics{.inboxRawCount = placement.inboxRawCount,
                                                                .spamRawCount = placement.spamRawCount};
            narrowed.domainIspPlacements = QList<email::DomainIspPlacement>{placement};
            result.append(narrowed);
        }
    }
    return result;
}

QList<email::DomainIspPlacement> providersOfDay(const QList<email::DailyVolume> &days, QDate day)
{
    for (const email::DailyVolume &volume : days) {
        if (volume.startDate && volume.startDate->toUTC().date() == day)
            return volume.domainIspPlacements.value_or(QList<email::DomainIspPlacement>());
    }
    return {};
}

email::OverallVolume overallOf(const StatisticsReport &report, const Narrowing &narrowing)
{
    if (narrowing.isEverything())
        return report.overallVolume;
    QList<email::DailyVolume> days = report.dailyVolumes;
    if (narrowing.day.isValid())
        days.removeIf([&narrowing](const email::DailyVolume &day) {
            return !day.startDate || day.startDate->toUTC().date() != narrowing.day;
        });
    return overallVolume(narrowing.provider.isEmpty() ? days : daysOfProvider(days, narrowing.provider));
}

} // namespace reports
