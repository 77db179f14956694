// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/statistics.h"

#include "core/reports/rate.h"

#include <QHash>
#include <QMap>
#include <QTimeZone>
#include <algorithm>
#include <limits>

namespace reports {

namespace {
using email::DomainIspPlacement;
using email::VolumeStatistics;

/// Absent and absent stays absent. A sum that no number holds stays at the largest.
void add(email::Whole &sum, const email::Whole &count)
{
    if (!count)
        return;
    qint64 result = 0;
    if (qAddOverflow(sum.value_or(0), *count, &result))
        result = *count > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    sum = result;
}

/// Adds volumes and providers up, from days or from whole reports.
class Sum
{
public:
    void add(const std::optional<VolumeStatistics> &volume)
    {
        if (!volume)
            return;
        VolumeStatistics &sum = m_volume ? *m_volume : m_volume.emplace();
        reports::add(sum.inboxRawCount, volume->inboxRawCount);
        reports::add(sum.spamRawCount, volume->spamRawCount);
        reports::add(sum.projectedInbox, volume->projectedInbox);
        reports::add(sum.projectedSpam, volume->projectedSpam);
    }

    void add(const email::Some<DomainIspPlacement> &placements)
    {
        if (!placements)
            return;
        m_hasProviders = true;
        for (const DomainIspPlacement &placement : *placements) {
            const QString name = placement.ispName.value_or(QString());
            auto known = m_index.constFind(name);
            if (known == m_index.constEnd()) {
                known = m_index.insert(name, m_providers.size());
                m_providers.emplaceBack().ispName = placement.ispName;
            }
            DomainIspPlacement &sum = m_providers[*known];
            reports::add(sum.inboxRawCount, placement.inboxRawCount);
            reports::add(sum.spamRawCount, placement.spamRawCount);
        }
    }

    [[nodiscard]] const std::optional<VolumeStatistics> &volume() const { return m_volume; }
    [[nodiscard]] email::Some<DomainIspPlacement> providers() const
    {
        if (!m_hasProviders)
            return std::nullopt;
        QList<DomainIspPlacement> result = m_providers;
        for (DomainIspPlacement &provider : result) {
            provider.inboxPercentage = ratePercent(provider.inboxRawCount, provider.spamRawCount);
            provider.spamPercentage = ratePercent(provider.spamRawCount, provider.inboxRawCount);
        }
        return result;
    }

private:
    std::optional<VolumeStatistics> m_volume;
    bool m_hasProviders = false;
    QList<DomainIspPlacement> m_providers; // In the order of their first appearance
    QHash<QString, qsizetype> m_index;
};

/// The mean of the reports' read rates, each weighed by what reached an inbox.
email::Number readRate(const QList<StatisticsReport> &parts)
{
    double weighted = 0;
    double weights = 0;
    email::Number only;
    for (const StatisticsReport &part : parts) {
        if (!part.overallVolume.readRatePercent)
            continue;
        const auto &volume = part.overallVolume.volumeStatistics;
        const double weight = volume ? static_cast<double>(volume->inboxRawCount.value_or(0)) : 0;
        weighted += *part.overallVolume.readRatePercent * weight;
        weights += weight;
        only = only.value_or(*part.overallVolume.readRatePercent);
    }
    if (parts.size() == 1)
        return only; // As the service said it, to the last digit
    return weights > 0 ? weighted / weights : only;
}
} // namespace

QDateTime DayRange::startDate() const { return from.startOfDay(Qt::UTC); }

QDateTime DayRange::endDate() const { return to.startOfDay(Qt::UTC).addDays(1).addSecs(-1); }

QList<DayRange> windows(const DayRange &range)
{
    QList<DayRange> result;
    if (!range.from.isValid() || !range.to.isValid())
        return result;
    for (QDate from = range.from; from <= range.to; from = from.addDays(longestWindow))
        result.append({from, std::min(from.addDays(longestWindow - 1), range.to)});
    return result;
}

email::OverallVolume overallVolume(const QList<email::DailyVolume> &days)
{
    Sum sum;
    for (const email::DailyVolume &day : days) {
        sum.add(day.volumeStatistics);
        sum.add(day.domainIspPlacements);
    }
    return {.volumeStatistics = sum.volume(), .readRatePercent = {}, .domainIspPlacements = sum.providers()};
}

StatisticsReport stitch(const QList<StatisticsReport> &parts, const DayRange &range)
{
    QMap<QDate, email::DailyVolume> days;
    Sum whole;
    for (const StatisticsReport &part : parts) {
        whole.add(part.overallVolume.volumeStatistics);
        whole.add(part.overallVolume.domainIspPlacements);
        for (const email::DailyVolume &day : part.dailyVolumes) {
            if (!day.startDate)
                continue;
            const QDate date = day.startDate->toUTC().date();
            if (date >= range.from && date <= range.to && !days.contains(date))
                days.insert(date, day);
        }
    }
    StatisticsReport result{.overallVolume = {}, .dailyVolumes = days.values()};
    result.overallVolume = overallVolume(result.dailyVolumes);
    if (!result.overallVolume.volumeStatistics)
        result.overallVolume.volumeStatistics = whole.volume();
    if (!result.overallVolume.domainIspPlacements)
        result.overallVolume.domainIspPlacements = whole.providers();
    result.overallVolume.readRatePercent = readRate(parts);
    return result;
}

} // namespace reports
