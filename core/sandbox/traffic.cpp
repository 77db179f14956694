// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/traffic.h"

#include <QMap>
#include <cmath>

namespace sandbox {

namespace {
/// What the dashboard's panel sees of all the mail.
constexpr double panel = 0.04;

double twoDigits(double value) { return std::round(value * 100) / 100; }

email::DomainIspPlacement placement(const QString &isp, qint64 inbox, qint64 spam)
{
    const auto all = static_cast<double>(inbox + spam);
    email::DomainIspPlacement result;
    result.ispName = isp;
    result.inboxRawCount = inbox;
    result.spamRawCount = spam;
    result.inboxPercentage = all > 0 ? twoDigits(100 * static_cast<double>(inbox) / all) : 0;
    result.spamPercentage = all > 0 ? twoDigits(100 - *result.inboxPercentage) : 0;
    return result;
}

qint64 projected(qint64 raw) { return std::llround(static_cast<double>(raw) / panel); }

email::VolumeStatistics statistics(qint64 inbox, qint64 spam)
{
    return {.inboxRawCount = inbox,
            .spamRawCount = spam,
            .projectedInbox = projected(inbox),
            .projectedSpam = projected(spam)};
}

/// Newsletters go out in the middle of the week, little on Sundays; December is busy.
double rhythm(QDate date)
{
    static constexpr double week[] = {0.9, 1.35, 1.15, 1.3, 1.0, 0.45, 0.3};
    const double season = date.month() == 11 || date.month() == 12 ? 1.35 : date.month() == 8 ? 0.8 : 1.0;
    return week[date.dayOfWeek() - 1] * season;
}
} // namespace

const QList<Provider> &providers()
{
    static const QList<Provider> list{
        {.name = QStringLiteral("Gmail"), .share = 0.38, .strictness = 1.0},
        {.name = QStringLiteral("Outlook"), .share = 0.16, .strictness = 1.9},
        {.name = QStringLiteral("Yahoo"), .share = 0.12, .strictness = 1.3},
        {.name = QStringLiteral("iCloud"), .share = 0.09, .strictness = 0.6},
        {.name = QStringLiteral("GMX"), .share = 0.06, .strictness = 1.1},
        {.name = QStringLiteral("Web.de"), .share = 0.05, .strictness = 1.1},
        {.name = QStringLiteral("AOL"), .share = 0.04, .strictness = 1.4},
        {.name = QStringLiteral("Comcast"), .share = 0.03, .strictness = 0.8},
        {.name = QStringLiteral("T-Online"), .share = 0.03, .strictness = 0.7},
        {.name = QStringLiteral("Orange"), .share = 0.02, .strictness = 1.2},
        {.name = QStringLiteral("Libero"), .share = 0.01, .strictness = 1.6},
        {.name = QStringLiteral("Mail.ru"), .share = 0.01, .strictness = 2.2},
    };
    return list;
}

double Traffic::spamShare(QDate date, const Provider &provider, const Chance &chance) const
{
    const QString words = domain + u'/' + provider.name + u'/' + date.toString(Qt::ISODate);
    double share = spam * provider.strictness * (0.6 + 0.8 * chance(words));
    for (const Incident &incident : incidents) {
        if (date < incident.from || date > incident.to
            || (!incident.isps.isEmpty() && !incident.isps.contains(provider.name)))
            continue;
        // It comes fast and goes slowly, as a reputation does.
        const double length = static_cast<double>(incident.from.daysTo(incident.to)) + 1;
        const double passed = static_cast<double>(incident.from.daysTo(date)) / length;
        const double height = passed < 0.15 ? 0.6 + passed * 2.6 : 1 - 0.8 * (passed - 0.15) / 0.85;
        share += incident.spam * height;
    }
    return qBound(0.0, share, 0.95);
}

email::DailyVolume Traffic::day(QDate date, const Chance &chance) const
{
    email::DailyVolume result;
    result.startDate = date.startOfDay(Qt::UTC);
    auto &placements = result.domainIspPlacements.emplace();
    const double age = static_cast<double>(since.daysTo(date));
    const double volume = dailyVolume * panel * rhythm(date) * (1 + age / 1500)
        * (0.85 + 0.3 * chance(domain + u'/' + date.toString(Qt::ISODate)));
    qint64 inbox = 0;
    qint64 inSpam = 0;
    for (const Provider &provider : providers()) {
        const qint64 all = std::llround(volume * provider.share);
        const qint64 bad = std::llround(static_cast<double>(all) * spamShare(date, provider, chance));
        placements.append(placement(provider.name, all - bad, bad));
        inbox += all - bad;
        inSpam += bad;
    }
    result.volumeStatistics = statistics(inbox, inSpam);
    return result;
}

email::OverallVolume overall(const QList<email::DailyVolume> &days)
{
    qint64 inbox = 0;
    qint64 spam = 0;
    QStringList order;
    QMap<QString, QPair<qint64, qint64>> byIsp;
    for (const email::DailyVolume &day : days) {
        inbox += day.volumeStatistics->inboxRawCount.value_or(0);
        spam += day.volumeStatistics->spamRawCount.value_or(0);
        for (const email::DomainIspPlacement &isp : *day.domainIspPlacements) {
            if (!byIsp.contains(*isp.ispName))
                order.append(*isp.ispName);
            auto &sum = byIsp[*isp.ispName];
            sum.first += *isp.inboxRawCount;
            sum.second += *isp.spamRawCount;
        }
    }
    email::OverallVolume result;
    result.volumeStatistics = statistics(inbox, spam);
    // The projections of the days add up to that of the whole.
    qint64 projectedInbox = 0;
    qint64 projectedSpam = 0;
    for (const email::DailyVolume &day : days) {
        projectedInbox += day.volumeStatistics->projectedInbox.value_or(0);
        projectedSpam += day.volumeStatistics->projectedSpam.value_or(0);
    }
    result.volumeStatistics->projectedInbox = projectedInbox;
    result.volumeStatistics->projectedSpam = projectedSpam;
    auto &placements = result.domainIspPlacements.emplace();
    for (const QString &isp : order)
        placements.append(placement(isp, byIsp.value(isp).first, byIsp.value(isp).second));
    return result;
}

} // namespace sandbox
