// SPDX-License-Identifier: GPL-3.0-or-later
// The Deliverability tab, driven as a person drives it, on the practice service over the loopback.
#include "tests/ui/openwindow.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/placementchart.h"

#include <QComboBox>
#include <QDateEdit>
#include <QTemporaryDir>

class DeliverabilityPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDomainsMonthIsShown();
    void ninetyDaysComeInSeveralCalls();
    void ownDaysAreChosen();
    void theLastChoiceCounts();
    void aFailedPartIsToldAndRetried();
    void exportsAreTheTables_data();
    void exportsAreTheTables();
    void theChartIsReachedByKeyboard();
    void theHeatMapHasTheTablesNumbers();
    void presetsAreWholeMonths();
    void aDashboardThatIsOffIsExplained();
};

namespace {
const QString statistics = QStringLiteral("GetDomainStatisticsReport");

QList<QStringList> parseCsv(const QByteArray &text)
{
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(text).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        rows.append(line.split(u',')); // Nothing in these tables needs quotes.
    return rows;
}
} // namespace

void DeliverabilityPageTest::aDomainsMonthIsShown()
{
    OpenWindow open;
    TRY_IDLE(open);
    QCOMPARE(open.server().requestCount(statistics), 0); // Read when it is looked at.
    open.turnTo("deliverabilityPage");
    TRY_IDLE(open);
    auto *domains = open.find<QComboBox>("domainChooser");
    QCOMPARE(domains->count(), 4);
    QCOMPARE(domains->currentText(), QStringLiteral("example.com"));
    const ui::TableView *days = open.table("dailyTable");
    QCOMPARE(days->model()->rowCount(), 30);
    QVERIFY(open.table("providersTable")->model()->rowCount() > 5);

    // The figures are those of the table.
    qint64 inbox = 0;
    qint64 spam = 0;
    for (const QString &count : OpenWindow::column(days, "inbox", ui::CellRole))
        inbox += count.toLongLong();
    for (const QString &count : OpenWindow::column(days, "spam", ui::CellRole))
        spam += count.toLongLong();
    QCOMPARE(open.text("volumeFigureValue"), open.window().locale().toString(inbox + spam));
    const double rate = 100.0 * static_cast<double>(inbox) / static_cast<double>(inbox + spam);
    QCOMPARE(open.text("inboxRateFigureValue"),
             open.window().locale().toString(rate, 'f', 1) + QStringLiteral(" %"));
    QVERIFY(open.text("inboxRateFigureChange").contains(QLatin1StringView("before")));
    QVERIFY(!open.find<ui::Banner>("dashboardBanner")->isVisible());
}

void DeliverabilityPageTest::ninetyDaysComeInSeveralCalls()
{
    OpenWindow open;
    open.turnTo("deliverabilityPage");
    TRY_IDLE(open);
    open.server().clearRequestLog();
    open.find<QComboBox>("rangePreset")->setCurrentIndex(2);
    QVERIFY(!open.isIdle());
    TRY_IDLE(open);
    QCOMPARE(open.server().requestCount(statistics), 6); // Three, and three for the days before.
    const QStringList days = OpenWindow::column(open.table("dailyTable"), "day", ui::KeyRole);
    QCOMPARE(days.size(), 90);
    QCOMPARE(QSet<QString>(days.cbegin(), days.cend()).size(), 90);
    const QDate yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
    QCOMPARE(days.first(), yesterday.toString(Qt::ISODate));
    QCOMPARE(days.last(), yesterday.addDays(-89).toString(Qt::ISODate));
}

void DeliverabilityPageTest::ownDaysAreChosen()
{
    OpenWindow open;
    open.turnTo("deliverabilityPage");
    TRY_IDLE(open);
    auto *preset = open.find<QComboBox>("rangePreset");
    auto *from = open.find<QDateEdit>("rangeFrom");
    auto *to = open.find<QDateEdit>("rangeTo");
    QVERIFY(!from->isVisible());
    preset->setCurrentIndex(preset->count() - 1);
    QVERIFY(from->isVisible());
    const QDate yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
    from->setDate(yesterday.addDays(-44));
    to->setDate(yesterday.addDays(-5));
    TRY_IDLE(open);
    QCOMPARE(open.table("dailyTable")->model()->rowCount(), 40);
    // Never the wrong way round.
    from->setDate(yesterday);
    QCOMPARE(to->date(), yesterday);
    TRY_IDLE(open);
    QCOMPARE(open.table("dailyTable")->model()->rowCount(), 1);
}

void DeliverabilityPageTest::theLastChoiceCounts()
{
    OpenWindow calm;
    calm.turnTo("deliverabilityPage");
    TRY_IDLE(calm);
    calm.find<QComboBox>("domainChooser")->setCurrentText(QStringLiteral("tickets.example.net"));
    TRY_IDLE(calm);
    const QStringList expected = OpenWindow::column(calm.table("dailyTable"), "inbox");

    OpenWindow hasty({.latencyMs = 20});
    hasty.turnTo("deliverabilityPage");
    TRY_IDLE(hasty);
    auto *domains = hasty.find<QComboBox>("domainChooser");
    for (const char *domain : {"news.example.org", "shop.example", "example.com", "tickets.example.net"})
        domains->setCurrentText(QLatin1StringView(domain));
    TRY_IDLE(hasty);
    QCOMPARE(OpenWindow::column(hasty.table("dailyTable"), "inbox"), expected);
}

void DeliverabilityPageTest::aFailedPartIsToldAndRetried()
{
    OpenWindow open;
    open.turnTo("deliverabilityPage");
    TRY_IDLE(open);
    open.refuseNext(statistics);
    open.find<QComboBox>("rangePreset")->setCurrentIndex(2);
    auto *banner = open.find<ui::Banner>("dashboardBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->title().contains(QLatin1StringView("example.com")));
    TRY_IDLE(open);
    // The other parts are shown.
    QCOMPARE(open.table("dailyTable")->model()->rowCount(), 60);
    open.click("dashboardBannerRetry");
    TRY_IDLE(open);
    QVERIFY(!banner->isVisible());
    QCOMPARE(open.table("dailyTable")->model()->rowCount(), 90);
}

void DeliverabilityPageTest::exportsAreTheTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("by day") << QByteArray("dailyTable");
    QTest::newRow("by provider") << QByteArray("providersTable");
}

void DeliverabilityPageTest::exportsAreTheTables()
{
    QFETCH(QByteArray, table);
    OpenWindow open;
    open.turnTo("deliverabilityPage");
    TRY_IDLE(open);
    ui::TableView *view = open.table(table.constData());
    view->sortByColumn(1, Qt::AscendingOrder);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    open.click((table + "Export").constData());
    open.saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QStringList> rows = parseCsv(file.readAll());

    const QStringList columns = view->visibleColumns();
    QCOMPARE(rows.size(), view->model()->rowCount() + 1);
    for (int column = 0; column < columns.size(); ++column) {
        const QStringList cells =
            OpenWindow::column(view, columns.at(column).toLatin1().constData(), ui::CellRole);
        for (int row = 0; row < cells.size(); ++row) {
            const QString &written = rows.at(row + 1).at(column);
            bool number = false;
            const double value = cells.at(row).toDouble(&number);
            if (number)
                QCOMPARE(written.toDouble(), value);
            else
                QCOMPARE(written, cells.at(row));
        }
    }
}

void DeliverabilityPageTest::theChartIsReachedByKeyboard()
{
    OpenWindow open;
    open.turnTo("deliverabilityPage");
    TRY_IDLE(open);
    auto *chart = open.find<ui::PlacementChart>("placementChart");
    QVERIFY(chart->accessibleDescription().contains(QLatin1StringView("lowest inbox rate")));
    chart->setFocus();
    open.press(Qt::Key_Left);
    const QDate yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
    QCOMPARE(chart->currentDay(), yesterday);
    open.press(Qt::Key_Left);
    QCOMPARE(chart->currentDay(), yesterday.addDays(-1));
    // The table beside it follows, and a screen reader is told the numbers.
    ui::TableView *days = open.table("dailyTable");
    QCOMPARE(days->currentKey(), yesterday.addDays(-1).toString(Qt::ISODate));
    const QString inbox = days->currentIndex().siblingAtColumn(1).data().toString();
    QVERIFY2(chart->accessibleDescription().contains(inbox), qPrintable(chart->accessibleDescription()));
    open.press(Qt::Key_Home);
    QCOMPARE(chart->currentDay(), yesterday.addDays(-29));
    open.press(Qt::Key_Escape);
    QVERIFY(!chart->currentDay().isValid());
    // And the other way round.
    days->setFocus();
    days->selectKey(yesterday.addDays(-3).toString(Qt::ISODate));
    QCOMPARE(chart->currentDay(), yesterday.addDays(-3));
}

void DeliverabilityPageTest::theHeatMapHasTheTablesNumbers()
{
    OpenWindow open;
    open.turnTo("deliverabilityPage");
    TRY_IDLE(open);
    const ui::TableView *providers = open.table("providersTable");
    const QString worst = OpenWindow::column(providers, "provider").first();
    open.click("heatMapToggle");
    auto *map = open.find<ui::HeatMap>("heatMap");
    QVERIFY(map->isVisible());
    QVERIFY(!providers->isVisible());
    QVERIFY(map->currentText().isEmpty());
    map->setFocus();
    open.press(Qt::Key_Left); // Comes in at the last day of the worst provider.
    const QDate yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
    const auto day = open.ask(email::GetDomainStatisticsReport{.domain = QStringLiteral("example.com"),
                                                               .startDate = yesterday.startOfDay(Qt::UTC),
                                                               .endDate = yesterday.startOfDay(Qt::UTC)})
                         .dailyVolumes.first();
    QString rate;
    for (const auto &placement : *day.domainIspPlacements) {
        if (placement.ispName == worst)
            rate = open.window().locale().toString(
                100.0 * static_cast<double>(*placement.inboxRawCount)
                    / static_cast<double>(*placement.inboxRawCount + *placement.spamRawCount),
                'f', 1);
    }
    QVERIFY2(map->currentText().contains(worst) && map->currentText().contains(rate + QStringLiteral(" %")),
             qPrintable(map->currentText()));
    QCOMPARE(map->accessibleDescription(), map->currentText());
}

void DeliverabilityPageTest::presetsAreWholeMonths()
{
    OpenWindow open;
    open.turnTo("deliverabilityPage");
    TRY_IDLE(open);
    const QDate yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
    const QDate first(yesterday.year(), yesterday.month(), 1);
    auto *preset = open.find<QComboBox>("rangePreset");
    const auto days = [&] { return OpenWindow::column(open.table("dailyTable"), "day", ui::KeyRole); };
    preset->setCurrentIndex(preset->findText(QStringLiteral("This month")));
    TRY_IDLE(open);
    QCOMPARE(days().first(), yesterday.toString(Qt::ISODate));
    QCOMPARE(days().last(), first.toString(Qt::ISODate));
    preset->setCurrentIndex(preset->findText(QStringLiteral("Last month")));
    TRY_IDLE(open);
    QCOMPARE(days().first(), first.addDays(-1).toString(Qt::ISODate));
    QCOMPARE(days().last(), first.addMonths(-1).toString(Qt::ISODate));
}

void DeliverabilityPageTest::aDashboardThatIsOffIsExplained()
{
    OpenWindow open({.data = sandbox::Data::Empty});
    open.turnTo("deliverabilityPage");
    TRY_IDLE(open);
    QVERIFY(open.find<QWidget>("dashboardEmptyState")->isVisible());
    QVERIFY2(open.text("dashboardEmptyText").contains(QLatin1StringView("1,250 USD")),
             qPrintable(open.text("dashboardEmptyText")));
    QVERIFY(open.find<QWidget>("dashboardEmptyAction")->isVisible());
    QCOMPARE(open.server().requestCount(statistics), 0);
}

QTEST_MAIN(DeliverabilityPageTest)
#include "tst_deliverabilitypage.moc"
