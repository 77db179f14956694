// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/stretch.h"

#include <QHash>
#include <algorithm>

namespace reports {

namespace {
qint64 lengthOf(const DayRange &range) { return range.from.daysTo(range.to) + 1; }

bool isWithin(QDate date, const DayRange &range) { return date >= range.from && date <= range.to; }

/// Whether the counts, not the order, are those of the sum.
bool agree(const email::OverallVolume &told, const email::OverallVolume &sum)
{
    const auto volume = told.volumeStatistics.value_or(email::VolumeStatistics());
    const auto computed = sum.volumeStatistics.value_or(email::VolumeStatistics());
    const auto same = [](const email::Whole &a, const email::Whole &b) { return !a || !b || *a == *b; };
    if (!same(volume.inboxRawCount, computed.inboxRawCount)
        || !same(volume.spamRawCount, computed.spamRawCount))
        return false;
    QHash<QString, const email::DomainIspPlacement *> providers;
    const auto known = sum.domainIspPlacements.value_or(QList<email::DomainIspPlacement>());
    for (const auto &provider : known)
        providers.insert(provider.ispName.value_or(QString()), &provider);
    const auto toldOf = told.domainIspPlacements.value_or(QList<email::DomainIspPlacement>());
    return known.isEmpty() || std::ranges::all_of(toldOf, [&](const email::DomainIspPlacement &provider) {
               const auto *other = providers.value(provider.ispName.value_or(QString()));
               return other ? same(provider.inboxRawCount, other->inboxRawCount)
                       && same(provider.spamRawCount, other->spamRawCount)
                            : provider.inboxRawCount.value_or(0) + provider.spamRawCount.value_or(0) == 0;
           });
}
} // namespace

void Stretch::remember(QDate date, const std::optional<email::DailyVolume> &volume, const QDateTime &told,
                       bool forgotten)
{
    if (isWithin(date, m_range))
        m_days.insert(date, {.volume = volume, .told = told, .remembered = true, .forgotten = forgotten});
}

void Stretch::rememberReadRate(const DayRange &days, double rate)
{
    if (isWithin(days.from, m_range) && isWithin(days.to, m_range))
        m_rates.append({.days = days, .rate = rate, .remembered = true});
}

bool Stretch::isOpen(QDate date) const
{
    const auto day = m_days.constFind(date);
    return day == m_days.cend()
        || (day->remembered && !day->asked && day->told < date.addDays(1 + settlingDays).startOfDay(Qt::UTC));
}

QList<DayRange> Stretch::open() const
{
    QList<DayRange> result;
    if (!m_range.from.isValid() || !m_range.to.isValid())
        return result;
    for (QDate date = m_range.from; date <= m_range.to; date = date.addDays(1)) {
        if (!isOpen(date))
            continue;
        DayRange window{.from = date, .to = std::min(date.addDays(longestWindow - 1), m_range.to)};
        const QDate first = result.isEmpty() ? m_range.from : result.last().to.addDays(1);
        while (window.from > first && lengthOf(window) < longestWindow
               && !m_days.value(window.from.addDays(-1)).asked)
            window.from = window.from.addDays(-1);
        result.append(window);
        date = window.to;
    }
    return result;
}

void Stretch::take(const DayRange &window, const StatisticsReport &answer, const QDateTime &told)
{
    QMap<QDate, email::DailyVolume> volumes;
    for (const email::DailyVolume &day : answer.dailyVolumes) {
        const QDate date = day.startDate ? day.startDate->toUTC().date() : QDate();
        if (isWithin(date, window) && isWithin(date, m_range) && !volumes.contains(date))
            volumes.insert(date, day);
    }
    for (QDate date = std::max(window.from, m_range.from); date <= std::min(window.to, m_range.to);
         date = date.addDays(1)) {
        Day &day = m_days[date];
        if (const auto volume = volumes.constFind(date); volume != volumes.cend())
            day = {.volume = *volume, .told = told};
        else if (day.remembered && day.volume)
            day.forgotten = true;
        else
            day = {.volume = {}, .told = told};
        day.asked = true;
    }
    m_answers.append(answer);
    if (answer.overallVolume.readRatePercent && !volumes.isEmpty())
        m_rates.append({.days = window, .rate = *answer.overallVolume.readRatePercent});
    if (window == m_range)
        m_wholeAnswer = answer;
}

StatisticsReport Stretch::report() const
{
    if (rememberedDays() == 0)
        return stitch(m_answers, m_range);
    StatisticsReport known;
    for (const Day &day : m_days) {
        if (day.volume)
            known.dailyVolumes.append(*day.volume);
    }
    StatisticsReport result = stitch({known}, m_range);
    const QList<ReadRate> rates = readRates();
    double weighted = 0;
    double weights = 0;
    for (const ReadRate &rate : rates) {
        double inbox = 0;
        for (auto day = m_days.lowerBound(rate.days.from); day != m_days.cend() && day.key() <= rate.days.to;
             ++day) {
            if (day->volume && day->volume->volumeStatistics)
                inbox += static_cast<double>(day->volume->volumeStatistics->inboxRawCount.value_or(0));
        }
        weighted += rate.rate * inbox;
        weights += inbox;
    }
    if (rates.size() == 1)
        result.overallVolume.readRatePercent =
            rates.first().rate; // As the service said it, to the last digit
    else if (weights > 0)
        result.overallVolume.readRatePercent = weighted / weights;
    return result;
}

/// Those that speak of as many days as possible, no two of the same day; of equals the one told just now.
QList<Stretch::ReadRate> Stretch::readRates() const
{
    QList<ReadRate> sorted = m_rates;
    std::ranges::sort(sorted, {}, [](const ReadRate &rate) { return rate.days.to; });
    // best[n]: the best choice among the first n.
    std::vector<std::pair<qint64, QList<ReadRate>>> best{{0, {}}};
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const ReadRate &rate = sorted.at(i);
        const auto before =
            std::ranges::count_if(sorted.begin(), sorted.begin() + i,
                                  [&](const ReadRate &other) { return other.days.to < rate.days.from; });
        auto with = best[static_cast<std::size_t>(before)];
        with.first += 2 * lengthOf(rate.days) + (rate.remembered ? 0 : 1);
        with.second.append(rate);
        best.push_back(with.first > best.back().first ? with : best.back());
    }
    return best.back().second;
}

qint64 Stretch::readRateDays() const
{
    qint64 days = 0;
    for (const ReadRate &rate : readRates())
        days += lengthOf(rate.days);
    return days;
}

qint64 Stretch::missingDays() const
{
    const bool valid = m_range.from.isValid() && m_range.to >= m_range.from;
    return valid ? lengthOf(m_range) - m_days.size() : 0;
}

qint64 Stretch::rememberedDays() const
{
    return std::ranges::count_if(m_days, [](const Day &day) { return day.remembered && day.volume; });
}

std::optional<QDateTime> Stretch::rememberedAt(QDate date) const
{
    const auto day = m_days.constFind(date);
    return day != m_days.cend() && day->remembered && day->volume ? std::optional(day->told) : std::nullopt;
}

qint64 Stretch::forgottenDays() const
{
    return std::ranges::count_if(m_days, [](const Day &day) { return day.forgotten; });
}

std::optional<email::OverallVolume> Stretch::contradiction() const
{
    if (!m_wholeAnswer || m_wholeAnswer->dailyVolumes.isEmpty() || rememberedDays() > 0)
        return std::nullopt;
    const email::OverallVolume &told = m_wholeAnswer->overallVolume;
    return agree(told, report().overallVolume) ? std::nullopt : std::optional(told);
}

} // namespace reports
