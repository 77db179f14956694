// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/json.h"
#include "tests/core/sandbox/practiceaccount.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace email;
using namespace std::chrono_literals;

/// The account that people see first: always the same, in every state, and it moves with time.
class TestDemoData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameData();
    void otherSeedOtherData();
    void hasDomainsInEveryState();
    void hasStatisticsOf400Days();
    void hasIncidentsToFind();
    void nothingHappensInTheFuture();
    void hasTheRest();
    void emptyAccountIsEmpty();
    void identityIsVerifiedInTime();
    void mailFromIsCheckedInTime();
    void placementTestEndsInTime();
    void endedSubscriptionRunsToTheEndOfTheMonth();
};

namespace {
sandbox::Options seeded(quint32 seed)
{
    sandbox::Options options;
    options.seed = seed;
    return options;
}

sandbox::Options empty(int verifyAfter = 60)
{
    sandbox::Options options;
    options.data = sandbox::Data::Empty;
    options.verifyAfterSeconds = verifyAfter;
    return options;
}

GetDomainStatisticsReport statistics(const char *domain, int daysAgo, int days)
{
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(PracticeAccount::start, Qt::UTC);
    const QDateTime from = today.date().addDays(-daysAgo).startOfDay(Qt::UTC);
    return {.domain = QString::fromLatin1(domain), .startDate = from, .endDate = from.addDays(days - 1)};
}

template<typename T>
QByteArray json(const aws::Result<T> &answer)
{
    return answer ? QJsonDocument(aws::toJson(*answer, {}).toObject()).toJson()
                  : answer.error().line().toUtf8();
}

/// Everything that a person can look at, as text.
QByteArray picture(PracticeAccount &account)
{
    QByteArray text;
    const auto identities = account.call(ListEmailIdentities{});
    text += json(identities);
    for (const IdentityInfo &identity : *identities->emailIdentities)
        text += json(account.call(GetEmailIdentity{.emailIdentity = *identity.identityName}));
    text += json(account.call(GetAccount{}));
    text += json(account.call(GetDedicatedIps{}));
    text += json(account.call(ListConfigurationSets{}));
    text += json(account.call(GetDeliverabilityDashboardOptions{}));
    text += json(account.call(statistics("example.com", 29, 30)));
    const auto days = statistics("example.com", 29, 30);
    text += json(account.call(ListDomainDeliverabilityCampaigns{.startDate = days.startDate,
                                                                .endDate = days.endDate,
                                                                .subscribedDomain = days.domain,
                                                                .nextToken = {},
                                                                .pageSize = {}}));
    const auto tests = account.call(ListDeliverabilityTestReports{});
    text += json(tests);
    for (const DeliverabilityTestReport &test : tests->deliverabilityTestReports)
        text += json(account.call(GetDeliverabilityTestReport{.reportId = *test.reportId}));
    return text;
}

double spamShare(const GetDomainStatisticsReport::Response &report, const QString &isp = {})
{
    for (const DomainIspPlacement &placement : *report.overallVolume.domainIspPlacements) {
        if (placement.ispName == isp)
            return *placement.spamPercentage;
    }
    const VolumeStatistics &all = *report.overallVolume.volumeStatistics;
    return 100.0 * double(*all.spamRawCount) / double(*all.spamRawCount + *all.inboxRawCount);
}
} // namespace

void TestDemoData::sameSeedSameData()
{
    PracticeAccount one(seeded(7));
    PracticeAccount other(seeded(7));
    const QByteArray seen = picture(one);
    QVERIFY(seen.size() > 50'000);
    QCOMPARE(picture(other), seen);
}

void TestDemoData::otherSeedOtherData()
{
    PracticeAccount one(seeded(7));
    PracticeAccount other(seeded(8));
    QVERIFY(json(one.call(statistics("example.com", 29, 30)))
            != json(other.call(statistics("example.com", 29, 30))));
    const GetEmailIdentity request{.emailIdentity = QStringLiteral("example.com")};
    QVERIFY(one.call(request)->dkimAttributes->tokens != other.call(request)->dkimAttributes->tokens);
}

void TestDemoData::hasDomainsInEveryState()
{
    PracticeAccount account;
    QSet<QString> verification;
    QSet<QString> mailFrom;
    QSet<bool> sending;
    QSet<bool> signing;
    int domains = 0;
    const auto listed = account.call(ListEmailIdentities{});
    for (const IdentityInfo &info : *listed->emailIdentities) {
        const auto identity = account.call(GetEmailIdentity{.emailIdentity = *info.identityName});
        QVERIFY(identity);
        if (*identity->identityType != IdentityType::Domain)
            continue;
        ++domains;
        QCOMPARE(info.verificationStatus->wire(), identity->verificationStatus->wire());
        QCOMPARE(*info.sendingEnabled, *identity->verifiedForSendingStatus);
        QCOMPARE(identity->dkimAttributes->tokens->size(), 3);
        QCOMPARE(identity->verificationInfo->errorType.has_value(),
                 !(*identity->verificationStatus == VerificationStatus::Success));
        verification.insert(identity->verificationStatus->wire());
        sending.insert(*info.sendingEnabled);
        signing.insert(*identity->dkimAttributes->signingEnabled);
        mailFrom.insert(identity->mailFromAttributes
                            ? identity->mailFromAttributes->mailFromDomainStatus.wire()
                            : QString());
    }
    QVERIFY(domains >= 12);
    const QSet<QString> states{QStringLiteral("PENDING"), QStringLiteral("SUCCESS"), QStringLiteral("FAILED"),
                               QStringLiteral("TEMPORARY_FAILURE")};
    QCOMPARE(verification, states);
    QCOMPARE(mailFrom, states + QSet<QString>{QString()});
    QCOMPARE(sending.size(), 2);
    QCOMPARE(signing.size(), 2);
}

void TestDemoData::hasStatisticsOf400Days()
{
    PracticeAccount account;
    int days = 0;
    for (int from = 419; from >= 0; from -= 30) {
        const auto report = account.call(statistics("example.com", from, 30));
        QVERIFY(report);
        days += int(report->dailyVolumes.size());
        for (const DailyVolume &day : report->dailyVolumes) {
            qint64 inbox = 0;
            qint64 spam = 0;
            for (const DomainIspPlacement &isp : *day.domainIspPlacements) {
                inbox += *isp.inboxRawCount;
                spam += *isp.spamRawCount;
                QVERIFY(std::abs(*isp.inboxPercentage + *isp.spamPercentage - 100) < 0.02);
            }
            QCOMPARE(inbox, *day.volumeStatistics->inboxRawCount);
            QCOMPARE(spam, *day.volumeStatistics->spamRawCount);
            QVERIFY(*day.volumeStatistics->projectedInbox > inbox);
        }
    }
    QCOMPARE(days, 400);
}

void TestDemoData::hasIncidentsToFind()
{
    PracticeAccount account;
    const auto usual = account.call(statistics("example.com", 60, 20));
    const auto incident = account.call(statistics("example.com", 19, 8));
    QVERIFY(usual && incident);
    QVERIFY(spamShare(*usual) < 6);
    QVERIFY(spamShare(*incident, QStringLiteral("Gmail")) > 20);
    // Only some providers stopped trusting the mail.
    QVERIFY(spamShare(*incident, QStringLiteral("iCloud")) < 6);
}

void TestDemoData::nothingHappensInTheFuture()
{
    PracticeAccount account;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(PracticeAccount::start, Qt::UTC);
    int seen = 0;
    for (const char *domain : {"example.com", "shop.example", "news.example.org", "tickets.example.net"}) {
        const auto campaigns =
            account.call(ListDomainDeliverabilityCampaigns{.startDate = now.addDays(-29),
                                                           .endDate = now,
                                                           .subscribedDomain = QString::fromLatin1(domain),
                                                           .nextToken = {},
                                                           .pageSize = {}});
        if (!campaigns)
            continue; // Not subscribed
        for (const DomainDeliverabilityCampaign &campaign : campaigns->domainDeliverabilityCampaigns) {
            ++seen;
            QVERIFY2(*campaign.lastSeenDateTime <= now, qPrintable(*campaign.campaignId));
            QVERIFY(*campaign.firstSeenDateTime < *campaign.lastSeenDateTime);
        }
    }
    QVERIFY(seen > 5);
}

void TestDemoData::hasTheRest()
{
    PracticeAccount account;
    const auto ips = account.call(GetDedicatedIps{});
    QSet<QString> warmup;
    QStringList names;
    for (const DedicatedIp &ip : *ips->dedicatedIps) {
        warmup.insert(ip.warmupStatus.wire());
        names.append(ip.ip);
    }
    QCOMPARE(warmup.size(), 2);
    const auto listings = account.call(GetBlacklistReports{.blacklistItemNames = names});
    QVERIFY(listings);
    const auto listed = std::count_if(listings->blacklistReport.cbegin(), listings->blacklistReport.cend(),
                                      [](const auto &entries) { return !entries.isEmpty(); });
    QVERIFY(listed > 0 && listed < names.size());

    QSet<QString> kinds;
    const auto sets = account.call(ListConfigurationSets{});
    for (const QString &name : *sets->configurationSets) {
        const auto found = account.call(GetConfigurationSetEventDestinations{.configurationSetName = name});
        for (const EventDestination &destination : *found->eventDestinations) {
            if (destination.cloudWatchDestination)
                kinds.insert(QStringLiteral("cloudwatch"));
            if (destination.kinesisFirehoseDestination)
                kinds.insert(QStringLiteral("firehose"));
            if (destination.snsDestination)
                kinds.insert(QStringLiteral("sns"));
            if (destination.pinpointDestination)
                kinds.insert(QStringLiteral("pinpoint"));
        }
    }
    QCOMPARE(kinds.size(), 4);
    QVERIFY(account.call(ListDedicatedIpPools{})->dedicatedIpPools->size() >= 3);

    QSet<QString> states;
    const auto tests = account.call(ListDeliverabilityTestReports{});
    for (const DeliverabilityTestReport &test : tests->deliverabilityTestReports)
        states.insert(test.deliverabilityTestStatus->wire());
    QCOMPARE(states.size(), 2);
}

void TestDemoData::emptyAccountIsEmpty()
{
    PracticeAccount account(empty());
    QVERIFY(account.call(ListEmailIdentities{})->emailIdentities->isEmpty());
    QVERIFY(account.call(ListConfigurationSets{})->configurationSets->isEmpty());
    QVERIFY(account.call(ListDedicatedIpPools{})->dedicatedIpPools->isEmpty());
    QVERIFY(account.call(GetDedicatedIps{})->dedicatedIps->isEmpty());
    QVERIFY(account.call(ListDeliverabilityTestReports{})->deliverabilityTestReports.isEmpty());
    QVERIFY(!account.call(GetDeliverabilityDashboardOptions{})->dashboardEnabled);
    QCOMPARE(*account.call(GetAccount{})->sendQuota->sentLast24Hours, 0.0);
}

void TestDemoData::identityIsVerifiedInTime()
{
    PracticeAccount account(empty(60));
    const GetEmailIdentity get{.emailIdentity = QStringLiteral("example.com")};
    const auto created = account.call(CreateEmailIdentity{.emailIdentity = get.emailIdentity});
    QVERIFY(created && !*created->verifiedForSendingStatus);
    account.pass(59s);
    QVERIFY(*account.call(get)->dkimAttributes->status == DkimStatus::Pending);
    QVERIFY(!*account.call(get)->verifiedForSendingStatus);
    account.pass(1s);
    QVERIFY(*account.call(get)->dkimAttributes->status == DkimStatus::Success);
    QVERIFY(*account.call(get)->verificationStatus == VerificationStatus::Success);
    QVERIFY(*account.call(get)->verifiedForSendingStatus);
    QCOMPARE(account.call(get)->dkimAttributes->tokens, created->dkimAttributes->tokens);
}

void TestDemoData::mailFromIsCheckedInTime()
{
    PracticeAccount account(empty(60));
    const GetEmailIdentity get{.emailIdentity = QStringLiteral("example.com")};
    QVERIFY(account.call(CreateEmailIdentity{.emailIdentity = get.emailIdentity}));
    const PutEmailIdentityMailFromAttributes put{.emailIdentity = get.emailIdentity,
                                                 .mailFromDomain = QStringLiteral("mail.example.com"),
                                                 .behaviorOnMxFailure = {}};
    const auto status = [&] { return account.call(get)->mailFromAttributes->mailFromDomainStatus; };
    QVERIFY(account.call(put));
    account.pass(50s);
    QVERIFY(status() == MailFromDomainStatus::Pending);
    // The same domain again does not start its check again; another one does.
    QVERIFY(account.call(put));
    account.pass(10s);
    QVERIFY(status() == MailFromDomainStatus::Success);
    auto another = put;
    another.mailFromDomain = QStringLiteral("bounce.example.com");
    QVERIFY(account.call(another));
    QVERIFY(status() == MailFromDomainStatus::Pending);
}

void TestDemoData::placementTestEndsInTime()
{
    PracticeAccount account;
    CreateDeliverabilityTestReport request;
    request.fromEmailAddress = QStringLiteral("newsletter@example.com");
    request.content.raw = RawMessage{.data = "Subject: Hello\r\n\r\nHello"};
    const auto created = account.call(request);
    QVERIFY(created);
    QVERIFY(created->deliverabilityTestStatus == DeliverabilityTestStatus::InProgress);
    const GetDeliverabilityTestReport get{.reportId = created->reportId};
    account.pass(19s);
    QVERIFY(account.call(get)->ispPlacements.isEmpty());
    account.pass(1s);
    const auto report = account.call(get);
    QVERIFY(*report->deliverabilityTestReport.deliverabilityTestStatus
            == DeliverabilityTestStatus::Completed);
    QVERIFY(!report->ispPlacements.isEmpty());
    const PlacementStatistics &all = report->overallPlacement;
    QVERIFY(std::abs(*all.inboxPercentage + *all.spamPercentage + *all.missingPercentage - 100) < 0.05);
}

void TestDemoData::endedSubscriptionRunsToTheEndOfTheMonth()
{
    PracticeAccount account;
    QVERIFY(
        account.call(PutDeliverabilityDashboardOption{.dashboardEnabled = false, .subscribedDomains = {}}));
    auto options = account.call(GetDeliverabilityDashboardOptions{});
    QVERIFY(*options->accountStatus == DeliverabilityDashboardAccountStatus::PendingExpiration);
    QCOMPARE(*options->subscriptionExpiryDate, QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(account.call(statistics("example.com", 5, 5)));
    account.pass(29 * 24h);
    options = account.call(GetDeliverabilityDashboardOptions{});
    QVERIFY(*options->accountStatus == DeliverabilityDashboardAccountStatus::Disabled);
    QCOMPARE(account.refusal(statistics("example.com", 5, 5)), QStringLiteral("BadRequestException"));
}

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demodata.moc"
