// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns over any range of days, and inbox placement tests with their results.
#include "core/reports/readcampaigns.h"
#include "core/reports/readpicture.h"
#include "core/reports/readplacementtests.h"
#include "core/reports/tables/subscribeddomains.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace reports;

class PlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCampaignOfTwoWindowsIsOne();
    void anyRangeHasEveryCampaignOnce_data();
    void anyRangeHasEveryCampaignOnce();
    void aFailingWindowIsTold();
    void campaignCells();
    void onlyCompletedTestsAreRead();
    void testCells();
    void subscribedDomains();
    void picturesComeOverHttpsOnly_data();
    void picturesComeOverHttpsOnly();
};

namespace {
const QDate firstDay(2026, 1, 1);

CampaignRow campaign(const QString &id, QDate from, QDate to)
{
    CampaignRow row;
    row.campaignId = id;
    row.firstSeenDateTime = from.startOfDay(Qt::UTC);
    row.lastSeenDateTime = to.startOfDay(Qt::UTC).addSecs(3600);
    return row;
}

/// A service with these campaigns: pages of two, and no range over 30 days.
struct Service {
    QList<CampaignRow> campaigns;
    std::shared_ptr<int> calls = std::make_shared<int>(0);
    int failingCall = -1;

    QCoro::Task<aws::Result<email::ListDomainDeliverabilityCampaigns::Response>>
    operator()(email::ListDomainDeliverabilityCampaigns request) const
    {
        if ((*calls)++ == failingCall)
            co_return aws::usageError(QStringLiteral("no"));
        if (const QString problem = request.check(); !problem.isEmpty())
            co_return aws::usageError(problem);
        QList<CampaignRow> found;
        for (const CampaignRow &row : campaigns) {
            if (*row.lastSeenDateTime >= request.startDate && *row.firstSeenDateTime <= request.endDate)
                found.append(row);
        }
        const qsizetype from = request.nextToken.value_or(QString()).toInt();
        email::ListDomainDeliverabilityCampaigns::Response answer;
        answer.domainDeliverabilityCampaigns = found.mid(from, 2);
        if (from + 2 < found.size())
            answer.nextToken = QString::number(from + 2);
        co_return std::as_const(answer);
    }
};

template<class Row>
QString text(const Columns<Row> &columns, const Row &row, const char *id)
{
    for (const Column<Row> &column : columns) {
        if (column.id == QLatin1StringView(id))
            return column.textOf(row);
    }
    return QStringLiteral("no such column");
}

template<class Row>
void checkColumns(const Columns<Row> &columns)
{
    QSet<QString> ids;
    for (const Column<Row> &column : columns) {
        QVERIFY(!column.title.isEmpty());
        QVERIFY(!ids.contains(column.id));
        ids.insert(column.id);
        QCOMPARE(column.textOf(Row{}), QString());
        QVERIFY(isNothing(column.sortKeyOf(Row{})));
    }
}
} // namespace

void PlacementTest::aCampaignOfTwoWindowsIsOne()
{
    CampaignRow early = campaign(QStringLiteral("a"), firstDay, firstDay);
    early.inboxCount = 10;
    CampaignRow late = campaign(QStringLiteral("a"), firstDay, firstDay.addDays(3));
    late.inboxCount = 25;
    const CampaignRow other = campaign(QStringLiteral("b"), firstDay, firstDay);
    for (const QList<CampaignRow> &seen : {QList{early, other, late}, QList{late, other, early}}) {
        const QList<CampaignRow> merged = mergedCampaigns(seen);
        QCOMPARE(merged.size(), 2);
        QCOMPARE(merged.at(0).inboxCount, email::Whole(25));
        QCOMPARE(campaignKey(merged.at(1)), QStringLiteral("b"));
    }
}

void PlacementTest::anyRangeHasEveryCampaignOnce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PlacementTest::anyRangeHasEveryCampaignOnce()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Service service;
    for (int i = 0; i < 40; ++i) {
        const QDate from = firstDay.addDays(random.bounded(400));
        service.campaigns.append(campaign(QString::number(i), from, from.addDays(random.bounded(40))));
    }
    const QDate from = firstDay.addDays(random.bounded(400));
    const DayRange range{.from = from, .to = from.addDays(random.bounded(200))};
    QSet<QString> expected;
    for (const CampaignRow &row : std::as_const(service.campaigns)) {
        if (row.lastSeenDateTime->date() >= range.from && row.firstSeenDateTime->date() <= range.to)
            expected.insert(campaignKey(row));
    }
    const auto read = QCoro::waitFor(readCampaignsThereAre(service, QStringLiteral("example.com"), range));
    QVERIFY(!read.error && read.missing.isEmpty());
    QSet<QString> found;
    for (const CampaignRow &row : read.rows)
        found.insert(campaignKey(row));
    QCOMPARE(found, expected);
    QCOMPARE(read.rows.size(), found.size());
}

void PlacementTest::aFailingWindowIsTold()
{
    const Service service{.campaigns = {}, .failingCall = 1};
    const DayRange range{.from = firstDay, .to = firstDay.addDays(80)};
    const auto read = QCoro::waitFor(readCampaignsThereAre(service, QStringLiteral("example.com"), range));
    QVERIFY(read.error);
    QCOMPARE(read.missing, QList<DayRange>{windows(range).at(1)});
}

void PlacementTest::campaignCells()
{
    const Columns<CampaignRow> columns = campaignColumns();
    checkColumns(columns);
    CampaignRow row = campaign(QStringLiteral("a"), firstDay, firstDay);
    row.inboxCount = 90;
    row.spamCount = 30;
    row.readRate = 21.5;
    row.sendingIps = QStringList{QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")};
    QCOMPARE(text(columns, row, "inbox-rate"), QLocale().toString(75.0, 'f', 1));
    QCOMPARE(text(columns, row, "spam-rate"), QLocale().toString(25.0, 'f', 1));
    QCOMPARE(text(columns, row, "read-rate"), QLocale().toString(21.5, 'f', 1));
    QCOMPARE(text(columns, row, "sending-ips"), QStringLiteral("192.0.2.1; 192.0.2.2"));
    row.inboxCount = 0;
    row.spamCount = 0;
    QCOMPARE(text(columns, row, "inbox-rate"), QString()); // No volume, no rate.
}

void PlacementTest::onlyCompletedTestsAreRead()
{
    using Status = email::DeliverabilityTestStatus;
    QList<PlacementTestRow> tests;
    for (const auto &[id, status] :
         {std::pair("running", Status::InProgress), std::pair("done", Status::Completed)}) {
        PlacementTestRow row;
        row.test.reportId = QLatin1StringView(id);
        row.test.deliverabilityTestStatus = status;
        tests.append(row);
    }
    struct Results {
        QCoro::Task<aws::Result<email::GetDeliverabilityTestReport::Response>>
        operator()(email::GetDeliverabilityTestReport request) const
        {
            if (request.reportId != QLatin1StringView("done"))
                co_return aws::usageError(QStringLiteral("asked for the results of a running test"));
            email::GetDeliverabilityTestReport::Response answer;
            answer.deliverabilityTestReport.deliverabilityTestStatus = Status::Completed;
            answer.overallPlacement.inboxPercentage = 88.25;
            co_return std::as_const(answer);
        }
    };
    const auto rows = QCoro::waitFor(readPlacementResults(Results(), tests));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    const Columns<PlacementTestRow> columns = placementTestColumns();
    QCOMPARE(text(columns, rows->at(0), "inbox"), QString());
    QCOMPARE(text(columns, rows->at(1), "inbox"), QLocale().toString(88.25, 'f', 1));
}

void PlacementTest::testCells()
{
    checkColumns(placementTestColumns());
    checkColumns(placementResultColumns());
    PlacementTestRow row;
    row.test.deliverabilityTestStatus = email::DeliverabilityTestStatus::InProgress;
    for (const Column<PlacementTestRow> &column : placementTestColumns()) {
        if (column.id == QLatin1StringView("state"))
            QCOMPARE(column.severityOf(row), Severity::Waiting);
    }
    QCOMPARE(text(placementTestColumns(), row, "state"), QStringLiteral("In progress"));
}

void PlacementTest::subscribedDomains()
{
    checkColumns(subscribedDomainColumns());
    email::DomainDeliverabilityTrackingOption first;
    first.domain = QStringLiteral("a.example");
    first.inboxPlacementTrackingOption =
        email::InboxPlacementTrackingOption{.global = true, .trackedIsps = {}};
    email::DomainDeliverabilityTrackingOption second;
    second.domain = QStringLiteral("b.example");
    email::GetDeliverabilityDashboardOptions::Response options;
    options.dashboardEnabled = true;
    options.activeSubscribedDomains = QList{first};
    options.pendingExpirationSubscribedDomains = QList{second};
    const QList<SubscribedDomainRow> rows = subscribedDomainRows(options);
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows.at(0).ends);
    QVERIFY(rows.at(1).ends);
    QCOMPARE(text(subscribedDomainColumns(), rows.at(0), "providers"), QStringLiteral("All, worldwide"));
}

void PlacementTest::picturesComeOverHttpsOnly_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "http://127.0.0.1/a.png", "file:///etc/hostname", "https:///a.png",
                                "ftp://example.com/a.png", "data:image/png;base64,AAAA"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void PlacementTest::picturesComeOverHttpsOnly()
{
    QFETCH(QString, address);
    const auto picture = QCoro::waitFor(readPicture(QUrl(address), {}));
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, aws::ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(PlacementTest)
#include "tst_placement.moc"
