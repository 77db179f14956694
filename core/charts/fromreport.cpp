// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/fromreport.h"

#include "core/reports/rate.h"

#include <QHash>
#include <algorithm>

namespace charts {

namespace {
/// Where a day stands in \a range, if it does.
std::optional<qsizetype> indexIn(const reports::DayRange &range, const email::DailyVolume &day)
{
    if (!day.startDate)
        return std::nullopt;
    const QDate date = day.startDate->toUTC().date();
    if (date < range.from || date > range.to)
        return std::nullopt;
    return range.from.daysTo(date);
}

qsizetype lengthOf(const reports::DayRange &range)
{
    return std::max<qsizetype>(0, range.from.daysTo(range.to) + 1);
}
} // namespace

QList<Day> daysOf(const QList<email::DailyVolume> &days, const reports::DayRange &range)
{
    QList<Day> result(lengthOf(range));
    for (qsizetype i = 0; i < result.size(); ++i)
        result[i].date = range.from.addDays(i);
    for (const email::DailyVolume &day : days) {
        const auto index = indexIn(range, day);
        if (!index || !day.volumeStatistics)
            continue;
        result[*index].inbox = day.volumeStatistics->inboxRawCount;
        result[*index].spam = day.volumeStatistics->spamRawCount;
    }
    return result;
}

ProviderBars barsOf(const QList<email::DomainIspPlacement> &providers)
{
    ProviderBars result;
    for (const email::DomainIspPlacement &provider : providers) {
        const auto inbox = reports::ratePercent(provider.inboxRawCount, provider.spamRawCount);
        if (inbox)
            result.bars.append({.provider = provider.ispName.value_or(QString()),
                                .inbox = *inbox,
                                .spam = 100 - *inbox,
                                .volume = *provider.inboxRawCount + *provider.spamRawCount});
    }
    result.sortWorstFirst();
    return result;
}

HeatMap heatMapOf(const QList<email::DailyVolume> &days, const QList<email::DomainIspPlacement> &providers,
                  const reports::DayRange &range)
{
    QList<email::DomainIspPlacement> worstFirst = providers;
    std::ranges::stable_sort(worstFirst, {}, [](const email::DomainIspPlacement &provider) {
        return reports::ratePercent(provider.inboxRawCount, provider.spamRawCount).value_or(101);
    });
    HeatMap map{.firstDay = range.from, .rows = {}};
    QHash<QString, qsizetype> rowOf;
    for (const email::DomainIspPlacement &provider : std::as_const(worstFirst)) {
        const QString name = provider.ispName.value_or(QString());
        rowOf.insert(name, map.rows.size());
        map.rows.append({.provider = name, .inboxRates = QList<std::optional<double>>(lengthOf(range))});
    }
    for (const email::DailyVolume &day : days) {
        const auto index = indexIn(range, day);
        if (!index || !day.domainIspPlacements)
            continue;
        for (const email::DomainIspPlacement &placement : *day.domainIspPlacements) {
            const auto row = rowOf.constFind(placement.ispName.value_or(QString()));
            if (row != rowOf.constEnd())
                map.rows[*row].inboxRates[*index] =
                    reports::ratePercent(placement.inboxRawCount, placement.spamRawCount);
        }
    }
    return map;
}

} // namespace charts
