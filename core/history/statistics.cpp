// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/statistics.h"

#include "core/history/ids.h"

#include <QHash>
#include <QMap>

namespace history {

namespace {
enum Told { Nothing = 0, Day = 1, Volumes = 2, Providers = 4 };

template<typename T>
QVariant variant(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

email::Whole whole(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? email::Whole() : query.value(column).toLongLong();
}

email::Number number(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? email::Number() : query.value(column).toDouble();
}

QDateTime moment(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QList<KeptDay> readDays(Database &database, qint64 domain, qint64 first, qint64 last)
{
    QList<KeptDay> days;
    QSqlQuery &query = database.run(
        "SELECT date, fetched, told, inbox, spam, projected_inbox, projected_spam, forgotten FROM day "
        "WHERE domain = ? AND date BETWEEN ? AND ? ORDER BY date",
        {domain, first, last});
    while (query.next()) {
        KeptDay &day = days.emplaceBack();
        day.date = QDate::fromJulianDay(query.value(0).toLongLong());
        day.fetched = moment(query.value(1));
        if (!query.isNull(7))
            day.forgotten = moment(query.value(7));
        const int told = query.value(2).toInt();
        if (told == Nothing)
            continue;
        email::DailyVolume &volume = day.volume.emplace();
        volume.startDate = day.date.startOfDay(Qt::UTC);
        if (told & Volumes)
            volume.volumeStatistics = email::VolumeStatistics{.inboxRawCount = whole(query, 3),
                                                              .spamRawCount = whole(query, 4),
                                                              .projectedInbox = whole(query, 5),
                                                              .projectedSpam = whole(query, 6)};
        if (told & Providers)
            volume.domainIspPlacements.emplace();
    }
    return days;
}

void readPlacements(Database &database, qint64 domain, qint64 first, qint64 last, QList<KeptDay> &days)
{
    QHash<qint64, QString> names;
    QSqlQuery &providers = database.run("SELECT id, name FROM provider");
    while (providers.next())
        names.insert(providers.value(0).toLongLong(), providers.value(1).toString());

    auto day = days.begin();
    QSqlQuery &query =
        database.run("SELECT date, provider, inbox, spam, inbox_percentage, spam_percentage FROM placement "
                     "WHERE domain = ? AND date BETWEEN ? AND ? ORDER BY date, provider",
                     {domain, first, last});
    while (query.next()) {
        const qint64 date = query.value(0).toLongLong();
        while (day != days.end() && day->date.toJulianDay() < date)
            ++day;
        if (day == days.end() || !day->volume || !day->volume->domainIspPlacements)
            continue;
        day->volume->domainIspPlacements->append({.ispName = names.value(query.value(1).toLongLong()),
                                                  .inboxRawCount = whole(query, 2),
                                                  .spamRawCount = whole(query, 3),
                                                  .inboxPercentage = number(query, 4),
                                                  .spamPercentage = number(query, 5)});
    }
}

/// A day that the service told of.
void keepDay(Database &database, qint64 domain, QDate date, const email::DailyVolume &volume, qint64 fetched)
{
    const email::VolumeStatistics counts = volume.volumeStatistics.value_or(email::VolumeStatistics());
    const int told =
        Day | (volume.volumeStatistics ? Volumes : 0) | (volume.domainIspPlacements ? Providers : 0);
    const QVariant known = database
                               .value("SELECT fetched FROM day WHERE domain = ? AND date = ? AND told > 0",
                                      {domain, date.toJulianDay()})
                               .value_or(QVariant());
    if (!known.isNull() && known.toLongLong() > fetched)
        return;
    database.run("DELETE FROM placement WHERE domain = ? AND date = ?", {domain, date.toJulianDay()});
    database.run("INSERT OR REPLACE INTO day (domain, date, fetched, told, inbox, spam, projected_inbox, "
                 "projected_spam) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                 {domain, date.toJulianDay(), fetched, told, variant(counts.inboxRawCount),
                  variant(counts.spamRawCount), variant(counts.projectedInbox),
                  variant(counts.projectedSpam)});
    for (const auto &placement : volume.domainIspPlacements.value_or(QList<email::DomainIspPlacement>()))
        database.run("INSERT OR REPLACE INTO placement (domain, date, provider, inbox, spam, "
                     "inbox_percentage, spam_percentage) VALUES (?, ?, ?, ?, ?, ?, ?)",
                     {domain, date.toJulianDay(),
                      madeProviderId(database, placement.ispName.value_or(QString())),
                      variant(placement.inboxRawCount), variant(placement.spamRawCount),
                      variant(placement.inboxPercentage), variant(placement.spamPercentage)});
}

/// A day that the service told nothing of: what is known of it stays.
void keepNothing(Database &database, qint64 domain, QDate date, qint64 fetched)
{
    database.run("INSERT INTO day (domain, date, fetched, told) VALUES (?, ?, ?, 0) "
                 "ON CONFLICT (domain, date) DO UPDATE SET "
                 "forgotten = CASE WHEN told > 0 THEN max(excluded.fetched, coalesce(forgotten, 0)) END, "
                 "fetched = CASE WHEN told > 0 THEN fetched ELSE max(excluded.fetched, fetched) END",
                 {domain, date.toJulianDay(), fetched});
}
} // namespace

aws::Result<QStringList> readDomains(Database &database, const Account &account)
{
    return database.read([&] {
        QStringList domains;
        QSqlQuery &query = database.run("SELECT name FROM domain WHERE account = ? ORDER BY name",
                                        {accountId(database, account)});
        while (query.next())
            domains.append(query.value(0).toString());
        return domains;
    });
}

aws::Result<KeptStatistics> readStatistics(Database &database, const Account &account, const QString &domain,
                                           QDate first, QDate last)
{
    return database.read([&] {
        KeptStatistics kept;
        const qint64 id = domainId(database, account, domain);
        if (id == 0)
            return kept;
        kept.days = readDays(database, id, first.toJulianDay(), last.toJulianDay());
        readPlacements(database, id, first.toJulianDay(), last.toJulianDay(), kept.days);
        QSqlQuery &query =
            database.run("SELECT first, last, read_rate FROM span WHERE domain = ? AND first >= ? "
                         "AND last <= ? ORDER BY first, last",
                         {id, first.toJulianDay(), last.toJulianDay()});
        while (query.next())
            kept.spans.append({.first = QDate::fromJulianDay(query.value(0).toLongLong()),
                               .last = QDate::fromJulianDay(query.value(1).toLongLong()),
                               .readRate = query.value(2).toDouble()});
        return kept;
    });
}

aws::Result<void> keepStatistics(Database &database, const Account &account, const QString &domain,
                                 QDate first, QDate last,
                                 const email::GetDomainStatisticsReport::Response &answer,
                                 const QDateTime &fetched)
{
    QMap<QDate, email::DailyVolume> told;
    for (const email::DailyVolume &day : answer.dailyVolumes) {
        if (day.startDate)
            told.insert(day.startDate->toUTC().date(), day);
    }
    return database.write([&] {
        const qint64 id = madeDomainId(database, account, domain);
        const qint64 now = fetched.toMSecsSinceEpoch();
        for (QDate date = first; date <= last; date = date.addDays(1)) {
            if (const auto day = told.constFind(date); day != told.cend())
                keepDay(database, id, date, *day, now);
            else
                keepNothing(database, id, date, now);
        }
        if (!told.isEmpty() && answer.overallVolume.readRatePercent)
            database.run(
                "INSERT OR REPLACE INTO span (domain, first, last, read_rate, fetched) "
                "VALUES (?, ?, ?, ?, ?)",
                {id, first.toJulianDay(), last.toJulianDay(), *answer.overallVolume.readRatePercent, now});
    });
}

} // namespace history
