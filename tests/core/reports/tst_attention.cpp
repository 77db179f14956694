// SPDX-License-Identifier: GPL-3.0-or-later
// What of an account wants attention, how long the quota lasts, how far an IP is warmed up.
#include "core/reports/attention.h"
#include "core/reports/tables/dedicatedippools.h"

#include <QTest>

using namespace reports;

class AttentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountIsJudged_data();
    void theAccountIsJudged();
    void theWorstComesFirst();
    void aDashboardThatEndsIsTold();
    void theQuotaIsForecast_data();
    void theQuotaIsForecast();
    void warmupIsReadInBothMeanings_data();
    void warmupIsReadInBothMeanings();
    void ipsSortByTheirNumbers();
    void poolsCountTheirIps();
};

void AttentionTest::theAccountIsJudged_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("sending");
    QTest::addColumn<bool>("production");
    QTest::addColumn<double>("sent");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("healthy") << QStringLiteral("HEALTHY") << true << true << 10.0 << QStringList();
    QTest::newRow("switched off") << QStringLiteral("HEALTHY") << false << true << 10.0
                                  << QStringList{QStringLiteral("switched off")};
    QTest::newRow("review") << QStringLiteral("PROBATION") << true << true << 10.0
                            << QStringList{QStringLiteral("under review")};
    QTest::newRow("stopped") << QStringLiteral("SHUTDOWN") << true << true << 10.0
                             << QStringList{QStringLiteral("AWS has stopped")};
    QTest::newRow("sandbox") << QStringLiteral("HEALTHY") << true << false << 10.0
                             << QStringList{QStringLiteral("production access")};
    QTest::newRow("nearly used") << QStringLiteral("HEALTHY") << true << true << 80.0
                                 << QStringList{QStringLiteral("80 %")};
    QTest::newRow("an unknown status") << QStringLiteral("NEW") << true << true << 10.0 << QStringList();
}

void AttentionTest::theAccountIsJudged()
{
    QFETCH(QString, status);
    QFETCH(bool, sending);
    QFETCH(bool, production);
    QFETCH(double, sent);
    QFETCH(QStringList, findings);
    AccountFacts facts;
    facts.account.emplace();
    facts.account->enforcementStatus = status;
    facts.account->sendingEnabled = sending;
    facts.account->productionAccessEnabled = production;
    facts.account->sendQuota =
        email::SendQuota{.max24HourSend = 100, .maxSendRate = 1, .sentLast24Hours = sent};
    const QList<Attention> found = attention(facts);
    QCOMPARE(found.size(), findings.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(found.at(i).finding.contains(findings.at(i)), qPrintable(found.at(i).finding));
    QCOMPARE(enforcement(status).word.isEmpty(), false);
}

void AttentionTest::theWorstComesFirst()
{
    AccountFacts facts;
    IdentityRow pending;
    pending.info.identityName = QStringLiteral("pending.example");
    pending.info.verificationStatus = email::VerificationStatus::Pending;
    IdentityRow failed;
    failed.info.identityName = QStringLiteral("failed.example");
    failed.info.verificationStatus = email::VerificationStatus::Failed;
    facts.identities = {pending, failed};
    DedicatedIpRow listed;
    listed.ip.ip = QStringLiteral("192.0.2.1");
    listed.listings = QList<email::BlacklistEntry>{
        {.rblName = QStringLiteral("a.example"), .listingTime = {}, .description = {}}};
    DedicatedIpRow unasked;
    unasked.ip.ip = QStringLiteral("192.0.2.2");
    facts.ips = {listed, unasked};
    QStringList subjects;
    for (const Attention &item : attention(facts))
        subjects.append(item.subject);
    QCOMPARE(subjects,
             (QStringList{QStringLiteral("failed.example"), QStringLiteral("192.0.2.1"),
                          QStringLiteral("pending.example")}));
}

void AttentionTest::aDashboardThatEndsIsTold()
{
    AccountFacts facts;
    facts.dashboard.emplace();
    QVERIFY(attention(facts).isEmpty());
    facts.dashboard->accountStatus = email::DeliverabilityDashboardAccountStatus::PendingExpiration;
    email::DomainDeliverabilityTrackingOption domain;
    domain.domain = QStringLiteral("example.com");
    facts.dashboard->pendingExpirationSubscribedDomains =
        QList<email::DomainDeliverabilityTrackingOption>{domain};
    const QList<Attention> found = attention(facts);
    QCOMPARE(found.size(), 2);
    QVERIFY(found.first().place == Place::Deliverability);
    QCOMPARE(found.last().subject, QStringLiteral("example.com"));
}

void AttentionTest::theQuotaIsForecast_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("sent");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << 1000.0 << 1.0 << 400.0
                             << QStringLiteral("600 left. At the full rate that is 10 minutes.");
    QTest::newRow("hours") << 36000.0 << 1.0 << 0.0
                           << QStringLiteral("36,000 left. At the full rate that is 10 hours.");
    QTest::newRow("used up") << 100.0 << 1.0 << 150.0 << QStringLiteral("0 left.");
    QTest::newRow("no limit") << -1.0 << 1.0 << 0.0 << QStringLiteral("There is no daily limit.");
}

void AttentionTest::theQuotaIsForecast()
{
    QFETCH(double, most);
    QFETCH(double, rate);
    QFETCH(double, sent);
    QFETCH(QString, text);
    const email::SendQuota quota{.max24HourSend = most, .maxSendRate = rate, .sentLast24Hours = sent};
    QCOMPARE(quotaForecast(quota, QLocale(QLocale::English)), text);
}

void AttentionTest::warmupIsReadInBothMeanings_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<bool>("done");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("days");
    QTest::newRow("1 means done") << 1 << true << 100 << -1;
    QTest::newRow("1 percent") << 1 << false << 1 << 45;
    QTest::newRow("half") << 50 << false << 50 << 23;
    QTest::newRow("100") << 100 << true << 100 << -1;
}

void AttentionTest::warmupIsReadInBothMeanings()
{
    QFETCH(int, given);
    QFETCH(bool, done);
    QFETCH(int, percent);
    QFETCH(int, days);
    email::DedicatedIp ip;
    ip.warmupPercentage = given;
    ip.warmupStatus = done ? email::WarmupStatus::Done : email::WarmupStatus::InProgress;
    const QDate today(2026, 1, 1);
    QCOMPARE(warmupPercent(ip), percent);
    QCOMPARE(warmupEnd(ip, today), days < 0 ? std::nullopt : std::optional(today.addDays(days)));
}

void AttentionTest::ipsSortByTheirNumbers()
{
    QVERIFY(ipSortKey(QStringLiteral("192.0.2.9")) < ipSortKey(QStringLiteral("192.0.2.10")));
}

void AttentionTest::poolsCountTheirIps()
{
    DedicatedIpRow row;
    row.ip.poolName = QStringLiteral("a");
    row.ip.warmupStatus = email::WarmupStatus::InProgress;
    row.listings = QList<email::BlacklistEntry>();
    const auto pools = dedicatedIpPoolRows({QStringLiteral("a"), QStringLiteral("b")}, {row, row});
    QCOMPARE(pools.at(0).ips, 2);
    QCOMPARE(pools.at(0).warmingUp, 2);
    QCOMPARE(pools.at(0).listed, 0);
    QCOMPARE(pools.at(1).ips, 0);
}

QTEST_GUILESS_MAIN(AttentionTest)
#include "tst_attention.moc"
