// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/heatmaprows.h"

#include "core/reports/rate.h"

#include <QHash>
#include <algorithm>

namespace ui {

QList<HeatMap::Row> heatMapRows(const QList<email::DailyVolume> &days,
                                const QList<email::DomainIspPlacement> &providers,
                                const reports::DayRange &range)
{
    QList<email::DomainIspPlacement> worstFirst = providers;
    std::ranges::stable_sort(worstFirst, {}, [](const email::DomainIspPlacement &provider) {
        return reports::ratePercent(provider.inboxRawCount, provider.spamRawCount).value_or(101);
    });
    const qsizetype length = range.from.daysTo(range.to) + 1;
    QList<HeatMap::Row> rows;
    QHash<QString, qsizetype> rowOf;
    for (const email::DomainIspPlacement &provider : std::as_const(worstFirst)) {
        const QString name = provider.ispName.value_or(QString());
        rowOf.insert(name, rows.size());
        rows.append({.provider = name, .inboxRates = QList<std::optional<double>>(length)});
    }
    for (const email::DailyVolume &day : days) {
        if (!day.startDate)
            continue;
        const qsizetype at = range.from.daysTo(day.startDate->toUTC().date());
        if (at < 0 || at >= length)
            continue;
        for (const auto &placement : day.domainIspPlacements.value_or(QList<email::DomainIspPlacement>())) {
            const auto row = rowOf.constFind(placement.ispName.value_or(QString()));
            if (row != rowOf.constEnd())
                rows[*row].inboxRates[at] =
                    reports::ratePercent(placement.inboxRawCount, placement.spamRawCount);
        }
    }
    return rows;
}

} // namespace ui
