// SPDX-License-Identifier: GPL-3.0-or-later
// Deliverability with a history: what is there at once, what is asked, what stays when the service has
// forgotten.
#include "core/history/answers.h"
#include "core/history/statistics.h"
#include "core/history/store.h"
#include "tests/ui/openwindow.h"
#include "ui/charts/heatmap.h"

#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

namespace {
const QString statistics = QStringLiteral("GetDomainStatisticsReport");
const QString options = QStringLiteral("GetDeliverabilityDashboardOptions");
const QString example = QStringLiteral("example.com");

QDate yesterday() { return QDateTime::currentDateTimeUtc().date().addDays(-1); }

email::GetDomainStatisticsReport::Response answerOf(QDate first, int days)
{
    email::GetDomainStatisticsReport::Response answer;
    for (int i = 0; i < days; ++i)
        answer.dailyVolumes.append(
            {.startDate = first.addDays(i).startOfDay(Qt::UTC),
             .volumeStatistics = email::VolumeStatistics{.inboxRawCount = 90, .spamRawCount = 10},
             .domainIspPlacements = QList<email::DomainIspPlacement>{
                 {.ispName = QStringLiteral("Gmail"), .inboxRawCount = 90, .spamRawCount = 10}}});
    answer.overallVolume.readRatePercent = 20;
    return answer;
}
} // namespace

class DeliverabilityHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void opensAtOnceFromTheHistory();
    void onlyWhatIsMissingIsAsked();
    void whatTheServiceForgotIsMarked();
    void aFailedWindowIsPartialAndFetchedLater();
    void readingIsCancelledAndGoesOn();
    void fetchAndKeepFillsTheGaps();
    void fetchingIsCancelled();
    void aDomainThatIsNotSubscribedIsShown();
    void fifteenProvidersCanBeRead();
    void aDashboardThatIsOffHasItsHistory();
    void newOnABlacklistIsMarked();
    void campaignsAndTestsStay();
    void nothingIsKeptWhenItIsNotWanted();

private:
    /// The same account every time: it is known by its address here.
    [[nodiscard]] std::unique_ptr<OpenWindow> open(const sandbox::Options &practice = {});
    [[nodiscard]] history::Account account() const
    {
        return {.owner = history::ownerOf(sandbox::Options().accessKeyId),
                .region = QStringLiteral("eu-west-1"),
                .place = QStringLiteral("127.0.0.1:%1").arg(m_port)};
    }
    template<typename Work>
    void seed(Work work)
    {
        const auto done = QCoro::waitFor(
            m_store->perform([&](history::Database &database) { return work(database, account()); }));
        QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().message));
    }
    static void showDeliverability(OpenWindow &window, const char *part = nullptr)
    {
        window.turnTo("deliverabilityPage");
        if (part)
            window.page()->select(QString::fromLatin1(part));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<history::Store> m_store;
    quint16 m_port = 0;
};

void DeliverabilityHistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_shared<history::Store>(m_folder->filePath(QStringLiteral("history.sqlite")));
    sandbox::Server server; // A port that is free.
    QVERIFY(server.listen());
    m_port = server.port();
}

std::unique_ptr<OpenWindow> DeliverabilityHistoryTest::open(const sandbox::Options &practice)
{
    ui::Means means;
    means.surroundings.history = m_store;
    sandbox::Options here = practice;
    here.port = m_port;
    return std::make_unique<OpenWindow>(here, false, QStringLiteral("identitiesPage"), means);
}

void DeliverabilityHistoryTest::opensAtOnceFromTheHistory()
{
    QStringList before;
    {
        const auto window = open();
        showDeliverability(*window);
        TRY_IDLE(*window);
        QCOMPARE(window->server().requestCount(statistics), 2); // The range, and the days before it.
        before = OpenWindow::column(window->table("dailyTable"), "inbox");
        QCOMPARE(before.size(), 30);
        for (const QString &source : OpenWindow::column(window->table("dailyTable"), "source"))
            QCOMPARE(source, QStringLiteral("service"));
    }
    const auto window = open();
    window->server().addFault({.kind = sandbox::Fault::Kind::Stall, .operation = options});
    showDeliverability(*window);
    // The service has not said a word yet.
    QTRY_COMPARE(window->table("dailyTable")->model()->rowCount(), 30);
    QVERIFY(!window->isIdle());
    QCOMPARE(OpenWindow::column(window->table("dailyTable"), "inbox"), before);
    for (const QString &source : OpenWindow::column(window->table("dailyTable"), "source"))
        QCOMPARE(source, QStringLiteral("history"));
    QVERIFY2(window->text("coverageText").contains(QLatin1StringView("30 of 30 day(s) from the history")),
             qPrintable(window->text("coverageText")));
    QVERIFY(window->text("inboxRateFigureValue").contains(u'%'));
}

void DeliverabilityHistoryTest::onlyWhatIsMissingIsAsked()
{
    const auto window = open();
    showDeliverability(*window);
    TRY_IDLE(*window);
    window->server().clearRequestLog();
    window->page()->refresh();
    TRY_IDLE(*window);
    // The last days may still grow; the days before them are known for good.
    QCOMPARE(window->server().requestCount(statistics), 1);
    window->server().clearRequestLog();
    window->find<QComboBox>("rangePreset")->setCurrentIndex(2);
    TRY_IDLE(*window);
    QCOMPARE(OpenWindow::column(window->table("dailyTable"), "day", ui::KeyRole).size(), 90);
    // A month that is missing, the last one again, and the 90 days before.
    QCOMPARE(window->server().requestCount(statistics), 2 + 3);
    QCOMPARE(OpenWindow::column(window->table("dailyTable"), "source").count(QStringLiteral("service")), 60);
    QVERIFY2(window->text("coverageText").contains(QLatin1StringView("30 of 90 day(s)")),
             qPrintable(window->text("coverageText")));
    // Last month is settled.
    const QDate first = QDate(yesterday().year(), yesterday().month(), 1).addMonths(-1);
    if (first.addMonths(1).addDays(2) < yesterday()) {
        window->server().clearRequestLog();
        auto *preset = window->find<QComboBox>("rangePreset");
        preset->setCurrentIndex(preset->findText(QStringLiteral("Last month")));
        TRY_IDLE(*window);
        QCOMPARE(window->server().requestCount(statistics), 0);
        QCOMPARE(window->table("dailyTable")->model()->rowCount(), first.daysInMonth());
    }
}

void DeliverabilityHistoryTest::whatTheServiceForgotIsMarked()
{
    const QDate last = yesterday().addDays(-500); // The practice service remembers 400 days.
    const QDate first = last.addDays(-19);
    seed([&](history::Database &database, const history::Account &account) {
        return history::keepStatistics(database, account, example, first, last, answerOf(first, 20),
                                       last.addDays(9).startOfDay(Qt::UTC));
    });
    const auto window = open();
    showDeliverability(*window);
    TRY_IDLE(*window);
    auto *preset = window->find<QComboBox>("rangePreset");
    preset->setCurrentIndex(preset->count() - 1);
    window->find<QDateEdit>("rangeFrom")->setDate(first.addDays(-5));
    window->find<QDateEdit>("rangeTo")->setDate(last);
    TRY_IDLE(*window);
    const ui::TableView *days = window->table("dailyTable");
    QCOMPARE(days->model()->rowCount(), 20);
    for (const QString &source : OpenWindow::column(days, "source"))
        QCOMPARE(source, QStringLiteral("history only"));
    const QString told = window->text("coverageText");
    QVERIFY2(told.contains(QLatin1StringView("20 of 25 day(s)"))
                 && told.contains(QLatin1StringView("no longer")),
             qPrintable(told));
    QCOMPARE(window->text("inboxRateFigureValue"),
             window->window().locale().toString(90.0, 'f', 1) + QStringLiteral(" %"));
    // It has been asked once; that there is nothing before them is known now.
    window->server().clearRequestLog();
    window->page()->refresh();
    TRY_IDLE(*window);
    QCOMPARE(window->server().requestCount(statistics), 0);
}

void DeliverabilityHistoryTest::aFailedWindowIsPartialAndFetchedLater()
{
    const auto window = open();
    showDeliverability(*window);
    TRY_IDLE(*window);
    // The first window of the range, in whatever order they arrive.
    const QDate first = QDateTime::currentDateTimeUtc().date().addDays(-90);
    window->server().addFault({.kind = sandbox::Fault::Kind::Status,
                               .operation = statistics,
                               .status = 403,
                               .code = QStringLiteral("AccessDeniedException"),
                               .query = "StartDate=" + first.toString(Qt::ISODate).toLatin1()});
    window->find<QComboBox>("rangePreset")->setCurrentIndex(2);
    TRY_IDLE(*window);
    const ui::TableView *days = window->table("dailyTable");
    const int partly = days->model()->rowCount();
    QCOMPARE(partly, 60);
    QVERIFY2(
        window->text("coverageText").contains(QStringLiteral("Partial: %1 of 90 day(s)").arg(90 - partly)),
        qPrintable(window->text("coverageText")));
    QVERIFY(window->find<ui::Banner>("dashboardBanner")->isVisible());
    // Sixty days are not compared with ninety.
    QVERIFY(window->text("volumeFigureChange").isEmpty());
    window->click("coverageResume");
    QVERIFY(!window->find<ui::Banner>("dashboardBanner")->isVisible());
    TRY_IDLE(*window);
    QCOMPARE(days->model()->rowCount(), 90);
    QVERIFY(!window->text("volumeFigureChange").isEmpty());
    QVERIFY(!window->text("coverageText").contains(QLatin1StringView("Partial")));
    QVERIFY(!window->find<QAbstractButton>("coverageResume")->isVisible());
    const QStringList dates = OpenWindow::column(days, "day", ui::KeyRole);
    QCOMPARE(QSet<QString>(dates.cbegin(), dates.cend()).size(), 90);
}

void DeliverabilityHistoryTest::readingIsCancelledAndGoesOn()
{
    const auto window = open();
    showDeliverability(*window);
    TRY_IDLE(*window);
    window->server().addFault({.kind = sandbox::Fault::Kind::Stall, .operation = statistics});
    window->find<QComboBox>("rangePreset")->setCurrentIndex(3); // A year
    auto *cancel = window->find<QAbstractButton>("coverageCancel");
    QTRY_VERIFY(cancel->isVisible());
    QTRY_COMPARE(window->server().requestCount(statistics), 2 + 12); // All have been asked for.
    window->click("coverageCancel");
    TRY_IDLE(*window);
    QVERIFY(!cancel->isVisible());
    QVERIFY2(window->text("coverageText").contains(QLatin1StringView("Partial")),
             qPrintable(window->text("coverageText")));
    // It is what the user wanted: nothing failed.
    QVERIFY(!window->find<ui::Banner>("dashboardBanner")->isVisible());
    QVERIFY(window->table("dailyTable")->model()->rowCount() < 365);
    window->click("coverageResume");
    TRY_IDLE(*window);
    QCOMPARE(window->table("dailyTable")->model()->rowCount(), 365);
}

void DeliverabilityHistoryTest::fetchAndKeepFillsTheGaps()
{
    const auto window = open();
    showDeliverability(*window);
    TRY_IDLE(*window);
    window->click("fetchAndKeep");
    QVERIFY(window->find<QAbstractButton>("coverageCancel")->isVisible());
    QVERIFY(!window->isIdle());
    TRY_IDLE(*window);
    const auto extent = QCoro::waitFor(m_store->extent());
    QCOMPARE(extent->domains, 4);
    QCOMPARE(extent->days, 4 * 399); // 400 with today, which is not over.
    QCOMPARE(extent->last, yesterday());
    const QString kept = QStringLiteral("%1 day(s) were fetched and kept.").arg(4 * 399 - 60);
    QCOMPARE(window->text("coverageText"), kept);
    window->server().clearRequestLog();
    window->click("fetchAndKeep");
    TRY_IDLE(*window);
    QCOMPARE(window->server().requestCount(statistics), 4); // The last days of each.
    QCOMPARE(window->text("coverageText"),
             QStringLiteral("The history has everything that the service still knows."));
}

void DeliverabilityHistoryTest::fetchingIsCancelled()
{
    const auto window = open();
    showDeliverability(*window);
    TRY_IDLE(*window);
    window->server().addFault({.kind = sandbox::Fault::Kind::Stall, .operation = statistics});
    window->server().clearRequestLog();
    window->click("fetchAndKeep");
    QTRY_COMPARE(window->server().requestCount(statistics), 1);
    window->click("coverageCancel");
    TRY_IDLE(*window);
    QVERIFY2(window->text("coverageText").startsWith(QLatin1StringView("Stopped")),
             qPrintable(window->text("coverageText")));
    QVERIFY(!window->find<ui::Banner>("dashboardBanner")->isVisible());
}

void DeliverabilityHistoryTest::aDomainThatIsNotSubscribedIsShown()
{
    const QDate first = yesterday().addDays(-29);
    seed([&](history::Database &database, const history::Account &account) {
        return history::keepStatistics(database, account, QStringLiteral("former.example"), first,
                                       yesterday(), answerOf(first, 30), yesterday().startOfDay(Qt::UTC));
    });
    const auto window = open();
    showDeliverability(*window);
    TRY_IDLE(*window);
    auto *domains = window->find<QComboBox>("domainChooser");
    QCOMPARE(domains->count(), 5);
    window->server().clearRequestLog();
    domains->setCurrentText(QStringLiteral("former.example"));
    TRY_IDLE(*window);
    QCOMPARE(window->table("dailyTable")->model()->rowCount(), 30);
    QCOMPARE(window->server().requestCount(statistics), 0);
    QVERIFY2(window->text("coverageText").contains(QLatin1StringView("former.example is not subscribed")),
             qPrintable(window->text("coverageText")));
    QVERIFY(!window->find<ui::Banner>("dashboardBanner")->isVisible());
}

void DeliverabilityHistoryTest::fifteenProvidersCanBeRead()
{
    constexpr int count = 15;
    const QDate first = yesterday().addDays(-29);
    auto answer = answerOf(first, 30);
    for (email::DailyVolume &day : answer.dailyVolumes) {
        day.domainIspPlacements->clear();
        for (int i = 0; i < count; ++i)
            day.domainIspPlacements->append({.ispName = QStringLiteral("Provider %1").arg(i),
                                             .inboxRawCount = 50 + i,
                                             .spamRawCount = 50 - i});
    }
    seed([&](history::Database &database, const history::Account &account) {
        return history::keepStatistics(database, account, QStringLiteral("former.example"), first,
                                       yesterday(), answer, yesterday().startOfDay(Qt::UTC));
    });
    const auto window = open();
    window->window().resize(1280, 800);
    showDeliverability(*window);
    TRY_IDLE(*window);
    window->find<QComboBox>("domainChooser")->setCurrentText(QStringLiteral("former.example"));
    TRY_IDLE(*window);
    window->click("heatMapToggle");
    auto *map = window->find<ui::HeatMap>("heatMap");
    QTRY_VERIFY(map->height() >= count * map->fontMetrics().height());
    // There is less room for it: it scrolls, and the keyboard goes where nothing is seen yet.
    auto *area = qobject_cast<QScrollArea *>(map->parentWidget()->parentWidget());
    QVERIFY(area && area->verticalScrollBar()->maximum() > 0);
    QVERIFY(map->visibleRegion().boundingRect().height() < map->height());
    map->setFocus();
    window->press(Qt::Key_Left);
    for (int i = 1; i < count; ++i)
        window->press(Qt::Key_Down);
    QVERIFY2(map->currentText().startsWith(QLatin1StringView("Provider 14")), qPrintable(map->currentText()));
    QCOMPARE(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum());
    // The scale stands at the upper edge of what is seen, and is no cell.
    const int top = map->visibleRegion().boundingRect().top();
    QVERIFY(top > 0);
    QTest::mouseMove(map, QPoint(map->width() / 2, top + 4));
    QTRY_VERIFY(map->currentText().isEmpty());
}

void DeliverabilityHistoryTest::aDashboardThatIsOffHasItsHistory()
{
    const QDate first = yesterday().addDays(-29);
    seed([&](history::Database &database, const history::Account &account) {
        return history::keepStatistics(database, account, example, first, yesterday(), answerOf(first, 30),
                                       yesterday().startOfDay(Qt::UTC));
    });
    const auto window = open({.data = sandbox::Data::Empty});
    showDeliverability(*window);
    TRY_IDLE(*window);
    QVERIFY(!window->find<QWidget>("dashboardEmptyState")->isVisible());
    QCOMPARE(window->table("dailyTable")->model()->rowCount(), 30);
    QVERIFY(window->text("coverageText").contains(QLatin1StringView("is not subscribed")));
}

void DeliverabilityHistoryTest::newOnABlacklistIsMarked()
{
    const auto first = open();
    showDeliverability(*first, "blacklistsPage");
    TRY_IDLE(*first);
    const ui::TableView *table = first->table("blacklistsTable");
    const QStringList ips = OpenWindow::column(table, "ip");
    const QStringList lists = OpenWindow::column(table, "blacklist");
    QVERIFY(ips.size() > 1);
    // Nobody knows what was before the first time.
    QCOMPARE(OpenWindow::column(table, "new").count(QStringLiteral("new")), 0);

    // A week ago the last of them was not there.
    QVERIFY(QCoro::waitFor(m_store->clear()));
    seed([&](history::Database &database, const history::Account &account) {
        history::Blacklists report;
        for (qsizetype i = 0; i + 1 < ips.size(); ++i)
            report[ips.at(i)].append({.rblName = lists.at(i), .listingTime = {}, .description = {}});
        const QDateTime then = yesterday().addDays(-7).startOfDay(Qt::UTC);
        return history::keepBlacklists(database, account, report, then, then);
    });
    first->page()->refresh();
    TRY_IDLE(*first);
    QCOMPARE(OpenWindow::column(table, "new").count(QStringLiteral("new")), 1);
    QCOMPARE(OpenWindow::column(table, "new").last(), QStringLiteral("new"));
    QVERIFY2(first->text("blacklistState").contains(QLatin1StringView("1 new")),
             qPrintable(first->text("blacklistState")));
    first->page()->refresh(); // Still new while one looks.
    TRY_IDLE(*first);
    QCOMPARE(OpenWindow::column(table, "new").count(QStringLiteral("new")), 1);
}

void DeliverabilityHistoryTest::campaignsAndTestsStay()
{
    const QDateTime then = yesterday().addDays(-3).startOfDay(Qt::UTC);
    seed([&](history::Database &database, const history::Account &account) -> aws::Result<void> {
        email::DomainDeliverabilityCampaign campaign;
        campaign.campaignId = QStringLiteral("gone");
        campaign.subject = QStringLiteral("Long ago");
        campaign.firstSeenDateTime = then;
        campaign.lastSeenDateTime = then;
        history::KeptTest completed;
        completed.test.reportId = QStringLiteral("old-test");
        completed.test.reportName = QStringLiteral("Of last year");
        completed.test.createDate = then.addDays(-300);
        completed.test.deliverabilityTestStatus = email::DeliverabilityTestStatus::Completed;
        completed.results.emplace().deliverabilityTestReport = completed.test;
        completed.results->overallPlacement.inboxPercentage = 64;
        completed.fetched = then;
        history::KeptTest forgotten = completed;
        forgotten.test.reportId = QStringLiteral("forgotten-test");
        forgotten.test.deliverabilityTestStatus = email::DeliverabilityTestStatus::InProgress;
        forgotten.results.reset();
        auto kept = history::keepCampaigns(database, account, example, {campaign}, then);
        if (kept)
            kept = history::keepTests(database, account, {completed, forgotten});
        return kept;
    });
    const auto window = open();
    showDeliverability(*window, "campaignsPage");
    TRY_IDLE(*window);
    const auto sourceOf = [&](const char *table, const char *column, const char *name) {
        const QStringList names = OpenWindow::column(window->table(table), column);
        return OpenWindow::column(window->table(table), "source")
            .value(names.indexOf(QLatin1StringView(name)));
    };
    QVERIFY(window->table("campaignsTable")->model()->rowCount() > 1);
    QCOMPARE(sourceOf("campaignsTable", "subject", "Long ago"), QStringLiteral("history"));
    QCOMPARE(OpenWindow::column(window->table("campaignsTable"), "source").count(QStringLiteral("service")),
             window->table("campaignsTable")->model()->rowCount() - 1);

    window->page()->select(QStringLiteral("placementTestsPage"));
    TRY_IDLE(*window);
    const ui::TableView *tests = window->table("placementTestsTable");
    QCOMPARE(sourceOf("placementTestsTable", "name", "Of last year"), QStringLiteral("history"));
    const QStringList ids = OpenWindow::column(tests, "id", ui::KeyRole);
    QVERIFY(ids.contains(QStringLiteral("forgotten-test")));
    // Its results are looked at without a call.
    window->server().clearRequestLog();
    window->table("placementTestsTable")->selectKey(QStringLiteral("old-test"));
    TRY_IDLE(*window);
    QCOMPARE(window->server().requestCount(QStringLiteral("GetDeliverabilityTestReport")), 0);
    QVERIFY(OpenWindow::column(tests, "inbox").contains(window->window().locale().toString(64.0, 'f', 1)));
    QVERIFY(!window->find<ui::Banner>("placementTestsBanner")->isVisible());
    // And what the service told is kept by now.
    const auto extent = QCoro::waitFor(m_store->extent());
    QCOMPARE(extent->tests, tests->model()->rowCount());
    QVERIFY(extent->campaigns > 1);
}

void DeliverabilityHistoryTest::nothingIsKeptWhenItIsNotWanted()
{
    m_store->setKeeping(false);
    const auto window = open();
    showDeliverability(*window);
    TRY_IDLE(*window);
    QCOMPARE(window->table("dailyTable")->model()->rowCount(), 30);
    for (const char *part : {"campaignsPage", "placementTestsPage", "blacklistsPage"}) {
        window->page()->select(QString::fromLatin1(part));
        TRY_IDLE(*window);
    }
    const auto extent = QCoro::waitFor(m_store->extent());
    QCOMPARE(extent->days + extent->campaigns + extent->tests, 0);
}

QTEST_MAIN(DeliverabilityHistoryTest)
#include "tst_deliverabilityhistory.moc"
