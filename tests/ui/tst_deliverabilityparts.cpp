// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns, inbox placement tests, blacklists and the subscription, driven as a person drives them, on the
// practice service over the loopback.
#include "tests/ui/openwindow.h"
#include "ui/charts/placementbars.h"
#include "ui/deliverability/newtestdialog.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>

using Dashboard = email::GetDeliverabilityDashboardOptions;

class DeliverabilityPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsReadWhenTheyAreLookedAt();
    void campaignsOfAYearAreEachThereOnce();
    void aFailedPartLeavesTheOtherCampaigns();
    void campaignsAreFilteredAndExported();
    void twoTestsAreComparedSideBySide();
    void aPictureIsNotFetchedUnasked();
    void resultsAreAChartAndATable();
    void aTestIsStartedAndItsEndTold();
    void aTestTakesItsMessageFromAFile();
    void aTestIsNeverStartedTwice();
    void aRefusedTestKeepsWhatWasTyped();
    void blacklistsOfAllIps();
    void aDomainIsAddedAndRemoved();
    void theSubscriptionIsEndedAndStarted();
    void aChangeCutOffEndsInTheTruth();
    void aRefusedChangeIsTold();
    void readingOnlyChangesNothing();
};

namespace {
/// The Deliverability tab on one of its parts.
void turnTo(OpenWindow &open, const char *part)
{
    open.turnTo("deliverabilityPage");
    open.page()->select(QString::fromLatin1(part));
    TRY_IDLE(open);
}

void fillTest(OpenWindow &open)
{
    open.page()->createNew();
    open.type("newTestName", QStringLiteral("Autumn"));
    open.type("newTestFrom", QStringLiteral("newsletter@example.com"));
    open.type("newTestSubject", QStringLiteral("What is new"));
    open.find<QPlainTextEdit>("newTestText")->setPlainText(QStringLiteral("Hello"));
}

QStringList activeDomains(OpenWindow &open)
{
    QStringList result;
    for (const auto &option :
         open.ask(Dashboard{})
             .activeSubscribedDomains.value_or(QList<email::DomainDeliverabilityTrackingOption>()))
        result.append(option.domain.value_or(QString()));
    return result;
}
} // namespace

void DeliverabilityPartsTest::partsReadWhenTheyAreLookedAt()
{
    OpenWindow open;
    turnTo(open, "dashboardPage");
    auto *bar = open.find<QTabBar>("deliverabilityParts");
    QCOMPARE(bar->count(), 5);
    QCOMPARE(open.server().requestCount(QStringLiteral("ListDeliverabilityTestReports")), 0);
    bar->setFocus();
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Right);
    TRY_IDLE(open);
    QVERIFY(open.table("placementTestsTable")->isVisible());
    QCOMPARE(open.server().requestCount(QStringLiteral("ListDeliverabilityTestReports")), 1);
    open.press(Qt::Key_Left);
    open.press(Qt::Key_Right);
    TRY_IDLE(open);
    QCOMPARE(open.server().requestCount(QStringLiteral("ListDeliverabilityTestReports")), 1);
}

void DeliverabilityPartsTest::campaignsOfAYearAreEachThereOnce()
{
    OpenWindow open;
    turnTo(open, "campaignsPage");
    open.server().clearRequestLog();
    open.find<QComboBox>("campaignsRangePreset")->setCurrentIndex(3);
    TRY_IDLE(open);
    QCOMPARE(open.server().requestCount(QStringLiteral("ListDomainDeliverabilityCampaigns")), 13);
    ui::TableView *table = open.table("campaignsTable");
    const QStringList ids = OpenWindow::column(table, "id");
    QCOMPARE(ids.size(), 15);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 15);

    // The details are what the service says of this one.
    table->selectKey(ids.at(3));
    TRY_IDLE(open);
    const auto campaign = open.ask(email::GetDomainDeliverabilityCampaign{.campaignId = ids.at(3)})
                              .domainDeliverabilityCampaign;
    QCOMPARE(open.text("campaignSubject"), *campaign.subject);
    QCOMPARE(open.text("campaignFrom"), *campaign.fromAddress);
    QCOMPARE(open.text("campaignInbox"), open.window().locale().toString(*campaign.inboxCount));
    QCOMPARE(open.text("campaignSendingIps"), campaign.sendingIps->join(QStringLiteral("; ")));
    QCOMPARE(open.text("campaignReadDeleteRate"),
             open.window().locale().toString(*campaign.readDeleteRate, 'f', 1));

    open.find<QComboBox>("campaignsDomainChooser")->setCurrentText(QStringLiteral("news.example.org"));
    TRY_IDLE(open);
    QCOMPARE(OpenWindow::column(table, "from").first(), QStringLiteral("editors@news.example.org"));
}

void DeliverabilityPartsTest::aFailedPartLeavesTheOtherCampaigns()
{
    OpenWindow open;
    turnTo(open, "campaignsPage");
    auto *preset = open.find<QComboBox>("campaignsRangePreset");
    preset->setCurrentIndex(2);
    TRY_IDLE(open);
    const qsizetype all = open.table("campaignsTable")->model()->rowCount();
    preset->setCurrentIndex(1);
    TRY_IDLE(open);
    open.refuseNext(QStringLiteral("ListDomainDeliverabilityCampaigns"));
    preset->setCurrentIndex(2);
    TRY_IDLE(open);
    auto *banner = open.find<ui::Banner>("campaignsBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->title().contains(QLatin1StringView("all campaigns")), qPrintable(banner->title()));
    const qsizetype some = open.table("campaignsTable")->model()->rowCount();
    QVERIFY(some > 0 && some < all);
    open.click("campaignsBannerRetry");
    TRY_IDLE(open);
    QVERIFY(!banner->isVisible());
    QCOMPARE(open.table("campaignsTable")->model()->rowCount(), all);
}

void DeliverabilityPartsTest::twoTestsAreComparedSideBySide()
{
    OpenWindow open;
    turnTo(open, "placementTestsPage");
    ui::TableView *tests = open.table("placementTestsTable");
    const QStringList ids = OpenWindow::column(tests, "id");
    tests->selectKey(ids.at(2));
    TRY_IDLE(open);
    tests->selectKey(ids.at(1));
    TRY_IDLE(open);
    QVERIFY(!open.find<QWidget>("testComparison")->isVisible());
    tests->selectionModel()->select(tests->model()->index(2, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(open.find<QWidget>("testComparison")->isVisible());
    const auto later = open.ask(email::GetDeliverabilityTestReport{.reportId = ids.at(1)});
    const auto earlier = open.ask(email::GetDeliverabilityTestReport{.reportId = ids.at(2)});
    const ui::TableView *compared = open.table("testComparisonTable");
    QCOMPARE(OpenWindow::column(compared, "one", ui::CellRole).first().toDouble(),
             *later.overallPlacement.inboxPercentage);
    QCOMPARE(OpenWindow::column(compared, "other", ui::CellRole).first().toDouble(),
             *earlier.overallPlacement.inboxPercentage);
    QVERIFY(compared->model()->rowCount() > 5);
    QVERIFY(open.text("testComparisonTitle").contains(*later.deliverabilityTestReport.reportName));
    // One alone is shown as before.
    tests->selectKey(ids.at(1));
    QVERIFY(!open.find<QWidget>("testComparison")->isVisible());
    QVERIFY(open.find<QWidget>("placementTestChart")->isVisible());
}

void DeliverabilityPartsTest::campaignsAreFilteredAndExported()
{
    OpenWindow open;
    turnTo(open, "campaignsPage");
    open.find<QComboBox>("campaignsRangePreset")->setCurrentIndex(2);
    TRY_IDLE(open);
    open.type("filter", QStringLiteral("chance"));
    const ui::TableView *table = open.table("campaignsTable");
    const int found = table->model()->rowCount();
    QVERIFY(found > 0 && found < 15);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    open.page()->exportCsv();
    open.saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("\r\n"), found + 1);
    QCOMPARE(text.count("Last chance: 20 % off ends tonight"), found);

    open.type("filter", QStringLiteral("nothing like it"));
    QVERIFY(open.find<QWidget>("campaignsEmptyState")->isVisible());
    open.click("campaignsEmptyAction");
    QCOMPARE(table->model()->rowCount(), 15);
}

void DeliverabilityPartsTest::aPictureIsNotFetchedUnasked()
{
    OpenWindow open;
    turnTo(open, "campaignsPage");
    QVERIFY(open.find<QPushButton>("fetchCampaignPicture")->isVisible());
    QVERIFY(open.text("campaignPictureHint").contains(QLatin1StringView("images.example.com")));
    QVERIFY(!open.find<QWidget>("campaignPicture")->isVisible());
}

void DeliverabilityPartsTest::resultsAreAChartAndATable()
{
    OpenWindow open;
    turnTo(open, "placementTestsPage");
    ui::TableView *tests = open.table("placementTestsTable");
    QCOMPARE(tests->model()->rowCount(), 5);
    // The first is still under way and has no results yet.
    QVERIFY(open.find<QWidget>("placementTestWaiting")->isVisible());
    QVERIFY(!open.find<QWidget>("placementTestChart")->isVisible());
    const QStringList ids = OpenWindow::column(tests, "id");
    tests->selectKey(ids.at(1));
    TRY_IDLE(open);
    QVERIFY(!open.find<QWidget>("placementTestWaiting")->isVisible());
    const auto report = open.ask(email::GetDeliverabilityTestReport{.reportId = ids.at(1)});
    const ui::TableView *results = open.table("placementResultsTable");
    QCOMPARE(results->model()->rowCount(), report.ispPlacements.size());
    QCOMPARE(open.text("testInboxValue"),
             open.window().locale().toString(*report.overallPlacement.inboxPercentage, 'f', 1)
                 + QStringLiteral(" %"));
    auto *chart = open.find<ui::PlacementBars>("placementTestChart");
    QVERIFY(chart->isVisible());
    QVERIFY2(chart->accessibleDescription().contains(OpenWindow::column(results, "provider").first()),
             qPrintable(chart->accessibleDescription()));
}

void DeliverabilityPartsTest::aTestIsStartedAndItsEndTold()
{
    OpenWindow open({.verifyAfterSeconds = 1});
    turnTo(open, "placementTestsPage");
    auto *poll = open.find<QTimer>("placementTestsPoll");
    QVERIFY(poll->isActive());
    QVERIFY(poll->interval() >= 30'000); // Gently.
    fillTest(open);
    QVERIFY2(open.text("newTestCost").contains(QLatin1StringView("of the 25")),
             qPrintable(open.text("newTestCost")));
    open.click("newTestAct");
    TRY_IDLE(open);
    ui::TableView *tests = open.table("placementTestsTable");
    QCOMPARE(tests->model()->rowCount(), 6);
    const QString id = tests->currentKey();
    const auto report = open.ask(email::GetDeliverabilityTestReport{.reportId = id});
    QCOMPARE(report.deliverabilityTestReport.reportName, email::Text(QStringLiteral("Autumn")));
    QCOMPARE(report.deliverabilityTestReport.subject, email::Text(QStringLiteral("What is new")));
    QVERIFY(!open.find<QWidget>("newTestDialog") || !open.find<QWidget>("newTestDialog")->isVisible());

    poll->start(50);
    auto *banner = open.find<ui::Banner>("placementTestsBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->title().contains(QLatin1StringView("Autumn")), qPrintable(banner->title()));
    QTRY_VERIFY(open.find<QWidget>("placementTestChart")->isVisible());
}

void DeliverabilityPartsTest::aTestTakesItsMessageFromAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.eml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From: newsletter@example.com\r\nTo: you@example.net\r\nSubject: From a file\r\n"
               "MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n");
    file.close();
    OpenWindow open;
    turnTo(open, "placementTestsPage");
    open.page()->createNew();
    open.find<QComboBox>("newTestSource")->setCurrentIndex(1);
    QVERIFY(!open.find<QPushButton>("newTestAct")->isEnabled());
    open.find<ui::NewTestDialog>("newTestDialog")->openFile(file.fileName());
    QVERIFY(open.text("newTestFileText").contains(QLatin1StringView("From a file")));
    QCOMPARE(open.find<QLineEdit>("newTestFrom")->text(), QStringLiteral("newsletter@example.com"));
    open.click("newTestAct");
    TRY_IDLE(open);
    QVERIFY(OpenWindow::column(open.table("placementTestsTable"), "subject")
                .contains(QStringLiteral("From a file")));
}

void DeliverabilityPartsTest::aTestIsNeverStartedTwice()
{
    const QString create = QStringLiteral("CreateDeliverabilityTestReport");
    OpenWindow open;
    turnTo(open, "placementTestsPage");
    open.server().addFault({.kind = sandbox::Fault::Kind::Drop, .operation = create, .carryOut = true});
    fillTest(open);
    open.click("newTestAct");
    auto *banner = open.find<ui::Banner>("newTestBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->title().contains(QLatin1StringView("not known")), qPrintable(banner->title()));
    TRY_IDLE(open);
    QCOMPARE(open.server().requestCount(create), 1);
    // The list tells that it was, and the dialog that pressing again is a second one.
    QCOMPARE(open.table("placementTestsTable")->model()->rowCount(), 6);
    QCOMPARE(open.find<QPushButton>("newTestAct")->text(), QStringLiteral("Start one more test"));
    QCOMPARE(open.find<QLineEdit>("newTestName")->text(), QStringLiteral("Autumn"));
}

void DeliverabilityPartsTest::aRefusedTestKeepsWhatWasTyped()
{
    OpenWindow open;
    turnTo(open, "placementTestsPage");
    fillTest(open);
    open.type("newTestFrom", QStringLiteral("me@nobody.example"));
    open.click("newTestAct");
    QTRY_VERIFY(open.find<ui::Banner>("newTestBanner")->isVisible());
    TRY_IDLE(open);
    QCOMPARE(open.find<QLineEdit>("newTestSubject")->text(), QStringLiteral("What is new"));
    QVERIFY(open.find<QPushButton>("newTestAct")->isEnabled());
    QCOMPARE(open.table("placementTestsTable")->model()->rowCount(), 5);
}

void DeliverabilityPartsTest::blacklistsOfAllIps()
{
    OpenWindow open;
    turnTo(open, "blacklistsPage");
    const QStringList ips = OpenWindow::column(open.table("blacklistsTable"), "ip");
    QCOMPARE(ips.size(), 3);
    QCOMPARE(ips.first(), QStringLiteral("203.0.113.31")); // The newest.
    QCOMPARE(open.table("blacklistIpsTable")->model()->rowCount(), 10);
    QVERIFY(open.window()
                .findChild<QLabel *>(QStringLiteral("blacklistState"))
                ->text()
                .contains(QLatin1StringView("2 of 10")));
    open.type("filter", QStringLiteral("spamcop"));
    QCOMPARE(open.table("blacklistsTable")->model()->rowCount(), 1);

    OpenWindow none({.data = sandbox::Data::Empty});
    turnTo(none, "blacklistsPage");
    QVERIFY(none.find<QWidget>("blacklistsEmptyState")->isVisible());
}

void DeliverabilityPartsTest::aDomainIsAddedAndRemoved()
{
    OpenWindow open;
    turnTo(open, "subscriptionPage");
    const QStringList before = activeDomains(open);
    QVERIFY(!before.isEmpty());
    open.click("addSubscribedDomain");
    auto *chooser = open.find<QComboBox>("addDomainChooser");
    QVERIFY(chooser->count() > 0);
    const QString domain = chooser->currentText();
    QVERIFY(!before.contains(domain));
    QVERIFY(open.text("addDomainCost").contains(QLatin1StringView("of the 5")));
    QVERIFY(!open.find<QPushButton>("addDomainAct")->isEnabled());
    open.type("addDomainTyped", domain);
    open.click("addDomainAct");
    TRY_IDLE(open);
    QStringList with = before;
    with.append(domain);
    QCOMPARE(activeDomains(open), with);

    // The others are still tracked as they were.
    ui::TableView *table = open.table("subscribedDomainsTable");
    QVERIFY(table->selectKey(domain));
    open.click("removeSubscribedDomain");
    open.type("confirmTyped", domain);
    open.click("confirmAct");
    TRY_IDLE(open);
    QCOMPARE(activeDomains(open), before);
    QVERIFY(table->selectKey(domain)); // To the end of the month.
    QVERIFY(!open.find<QPushButton>("removeSubscribedDomain")->isEnabled());
}

void DeliverabilityPartsTest::theSubscriptionIsEndedAndStarted()
{
    OpenWindow open;
    turnTo(open, "subscriptionPage");
    QVERIFY(open.text("subscriptionPrices").contains(QLatin1StringView("1,250 USD")));
    QVERIFY(open.text("subscriptionBillValue").contains(QLatin1StringView("1,250")));
    open.click("switchSubscription");
    QVERIFY(!open.find<QPushButton>("confirmAct")->isEnabled());
    open.type("confirmTyped", QStringLiteral("unsubscribe"));
    open.click("confirmAct");
    TRY_IDLE(open);
    QVERIFY(!open.ask(Dashboard{}).dashboardEnabled);
    QCOMPARE(open.text("subscriptionState"), QStringLiteral("Ends soon"));
    QVERIFY(!open.find<QPushButton>("addSubscribedDomain")->isEnabled());

    QTRY_VERIFY(!open.find<QWidget>("confirmDialog"));
    open.click("switchSubscription");
    QVERIFY(open.text("confirmConsequence").contains(QLatin1StringView("about 1,250 USD")));
    open.type("confirmTyped", QStringLiteral("subscribe"));
    open.click("confirmAct");
    TRY_IDLE(open);
    QVERIFY(open.ask(Dashboard{}).dashboardEnabled);
    QCOMPARE(open.text("subscriptionState"), QStringLiteral("Active"));
}

void DeliverabilityPartsTest::aChangeCutOffEndsInTheTruth()
{
    OpenWindow open;
    turnTo(open, "subscriptionPage");
    const QStringList before = activeDomains(open);
    open.server().addFault({.kind = sandbox::Fault::Kind::Drop,
                            .operation = QStringLiteral("PutDeliverabilityDashboardOption"),
                            .times = 3,
                            .carryOut = true});
    open.table("subscribedDomainsTable")->selectKey(before.first());
    open.click("removeSubscribedDomain");
    open.type("confirmTyped", before.first());
    open.click("confirmAct");
    TRY_IDLE(open);
    QCOMPARE(activeDomains(open), before.mid(1));
    QTRY_VERIFY(!open.find<QWidget>("confirmDialog")); // It happened: nothing to complain of.
}

void DeliverabilityPartsTest::aRefusedChangeIsTold()
{
    OpenWindow open;
    turnTo(open, "subscriptionPage");
    open.refuseNext(QStringLiteral("PutDeliverabilityDashboardOption"));
    open.click("switchSubscription");
    open.type("confirmTyped", QStringLiteral("unsubscribe"));
    open.click("confirmAct");
    auto *banner = open.find<ui::Banner>("confirmBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->title(), QStringLiteral("Could not end the subscription"));
    TRY_IDLE(open);
    QVERIFY(open.ask(Dashboard{}).dashboardEnabled);
}

void DeliverabilityPartsTest::readingOnlyChangesNothing()
{
    OpenWindow open({}, true);
    turnTo(open, "subscriptionPage");
    for (const char *button : {"switchSubscription", "addSubscribedDomain", "removeSubscribedDomain"}) {
        QVERIFY(!open.find<QPushButton>(button)->isEnabled());
        QVERIFY(!open.find<QPushButton>(button)->toolTip().isEmpty());
    }
    turnTo(open, "placementTestsPage");
    open.page()->createNew();
    QVERIFY(!open.find<QWidget>("newTestDialog"));
}

QTEST_MAIN(DeliverabilityPartsTest)
#include "tst_deliverabilityparts.moc"
