// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/answers.h"

#include "core/aws/shape/jsonreader.h"
#include "core/aws/shape/jsonwriter.h"
#include "core/history/ids.h"

#include <QJsonDocument>

namespace history {

namespace {
template<typename Answer>
QString written(const Answer &answer)
{
    return QString::fromUtf8(QJsonDocument(aws::toJson(answer, {.isoTimestamps = false}).toObject())
                                 .toJson(QJsonDocument::Compact));
}

/// As far as it can be understood: it was an answer of the service once.
template<typename Answer>
Answer readBack(const QVariant &text)
{
    Answer answer{};
    aws::JsonReading reading;
    aws::fromJson(text.toString().toUtf8(), answer, reading);
    return answer;
}

QVariant milliseconds(const email::Time &time)
{
    return time ? QVariant(time->toMSecsSinceEpoch()) : QVariant();
}

QDateTime moment(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}
} // namespace

aws::Result<QList<KeptCampaign>> readCampaigns(Database &database, const Account &account,
                                               const QString &domain, QDate first, QDate last)
{
    return database.read([&] {
        QList<KeptCampaign> campaigns;
        QSqlQuery &query =
            database.run("SELECT answer, fetched FROM campaign WHERE domain = ? AND last_seen >= ? AND "
                         "first_seen < ? ORDER BY first_seen, id",
                         {domainId(database, account, domain), first.startOfDay(Qt::UTC).toMSecsSinceEpoch(),
                          last.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch()});
        while (query.next())
            campaigns.append({.answer = readBack<email::DomainDeliverabilityCampaign>(query.value(0)),
                              .fetched = moment(query.value(1))});
        return campaigns;
    });
}

aws::Result<void> keepCampaigns(Database &database, const Account &account, const QString &domain,
                                const QList<email::DomainDeliverabilityCampaign> &campaigns,
                                const QDateTime &fetched)
{
    return database.write([&] {
        const qint64 id = madeDomainId(database, account, domain);
        for (const email::DomainDeliverabilityCampaign &campaign : campaigns)
            database.run("INSERT INTO campaign (domain, id, first_seen, last_seen, answer, fetched) "
                         "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (domain, id) DO UPDATE SET "
                         "first_seen = excluded.first_seen, last_seen = excluded.last_seen, "
                         "answer = excluded.answer, fetched = excluded.fetched "
                         "WHERE excluded.fetched >= fetched",
                         {id, campaign.campaignId.value_or(QString()),
                          milliseconds(campaign.firstSeenDateTime), milliseconds(campaign.lastSeenDateTime),
                          written(campaign), fetched.toMSecsSinceEpoch()});
    });
}

aws::Result<QList<KeptTest>> readTests(Database &database, const Account &account)
{
    return database.read([&] {
        QList<KeptTest> tests;
        QSqlQuery &query =
            database.run("SELECT answer, results, fetched FROM placement_test WHERE account = ? ORDER BY id",
                         {accountId(database, account)});
        while (query.next()) {
            KeptTest test{.test = readBack<email::DeliverabilityTestReport>(query.value(0)),
                          .results = {},
                          .fetched = moment(query.value(2))};
            if (!query.isNull(1))
                test.results = readBack<email::GetDeliverabilityTestReport::Response>(query.value(1));
            tests.append(test);
        }
        return tests;
    });
}

aws::Result<void> keepTests(Database &database, const Account &account, const QList<KeptTest> &tests)
{
    return database.write([&] {
        const qint64 id = madeAccountId(database, account);
        for (const KeptTest &test : tests)
            database.run(
                "INSERT INTO placement_test (account, id, answer, results, fetched) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (account, id) DO UPDATE SET answer = excluded.answer, "
                "results = coalesce(excluded.results, results), fetched = excluded.fetched "
                "WHERE excluded.fetched >= fetched",
                {id, test.test.reportId.value_or(QString()), written(test.test),
                 test.results ? QVariant(written(*test.results)) : QVariant(),
                 test.fetched.toMSecsSinceEpoch()});
    });
}

aws::Result<BlacklistNews> keepBlacklists(Database &database, const Account &account,
                                          const Blacklists &report, const QDateTime &fetched,
                                          const QDateTime &since)
{
    return database.write([&] {
        const qint64 id = madeAccountId(database, account);
        const qint64 now = fetched.toMSecsSinceEpoch();
        const QVariant previous =
            database
                .value("SELECT max(fetched) FROM blacklist_report WHERE account = ? AND fetched < ?",
                       {id, now})
                .value_or(QVariant());
        const QVariant before =
            database
                .value("SELECT max(fetched) FROM blacklist_report WHERE account = ? AND fetched < ?",
                       {id, since.toMSecsSinceEpoch()})
                .value_or(QVariant());
        database.run("INSERT OR IGNORE INTO blacklist_report (account, fetched) VALUES (?, ?)", {id, now});
        QSet<std::pair<QString, QString>> present;
        for (auto ip = report.cbegin(); ip != report.cend(); ++ip) {
            for (const email::BlacklistEntry &entry : *ip) {
                const QString list = entry.rblName.value_or(QString());
                present.insert({ip.key(), list});
                // One that stood in the report before goes on; any other begins with this one.
                const qint64 begun =
                    database
                        .value(
                            "SELECT max(first_report) FROM listing WHERE account = ? AND ip = ? AND list = ? "
                            "AND last_report >= ?",
                            {id, ip.key(), list, previous.isNull() ? QVariant(now) : previous})
                        .value_or(QVariant())
                        .toLongLong();
                database.run(
                    "INSERT OR REPLACE INTO listing (account, ip, list, first_report, last_report, answer) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    {id, ip.key(), list, begun > 0 ? begun : now, now, written(entry)});
            }
        }
        BlacklistNews news;
        if (before.isNull())
            return news;
        news.before = moment(before);
        QSet<std::pair<QString, QString>> then;
        QSqlQuery &query =
            database.run("SELECT ip, list FROM listing WHERE account = ? AND first_report <= ? AND "
                         "last_report >= ?",
                         {id, before, before});
        while (query.next())
            then.insert({query.value(0).toString(), query.value(1).toString()});
        news.added = present - then;
        news.gone = then - present;
        return news;
    });
}

} // namespace history
