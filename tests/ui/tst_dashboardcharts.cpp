// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard's charts do under a person's hands: narrow, zoom, hide, compare, note, save, copy,
// report.
#include "core/activity/auditfile.h"
#include "tests/ui/openwindow.h"
#include "ui/charts/comparisonlines.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/placementbars.h"
#include "ui/charts/placementchart.h"
#include "ui/settings/settings.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

class DashboardChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFiguresHaveTheProjectedVolume();
    void aProviderNarrowsTheDays();
    void aDayNarrowsTheProviders();
    void aCellNarrowsBoth();
    void whatChangesIsPaintedAnew();
    void newNumbersLeaveTheWindowAlone();
    void draggingAndKeysZoom();
    void theLegendHidesSeries();
    void twoPeriodsAreCompared();
    void twoDomainsAreComparedAndExported();
    void aFailedComparisonIsToldAndRetried();
    void notesStandOnTheAxisAndAreKept();
    void ownChangesStandOnTheAxis();
    void picturesAreSavedAndCopied();
    void theReportIsSaved_data();
    void theReportIsSaved();
    void theReportHasCampaignsAndNotes();
    void aReportIsStopped();
};

namespace {
QDate yesterday() { return QDateTime::currentDateTimeUtc().date().addDays(-1); }

ui::PlacementChart *chartOf(const OpenWindow &open)
{
    return open.find<ui::PlacementChart>("placementChart");
}

void turnToDashboard(OpenWindow &open)
{
    open.turnTo("deliverabilityPage");
    TRY_IDLE(open);
}

void compareWith(OpenWindow &open, const QString &text)
{
    auto *with = open.find<QComboBox>("compareWith");
    const int index = with->findText(text, Qt::MatchContains);
    QVERIFY2(index > 0, qPrintable(text));
    with->setCurrentIndex(index);
    TRY_IDLE(open);
}

/// Chooses from a chart's menu as the keyboard does.
QAction *offered(QWidget *chart, const QString &text)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), chart->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(chart, &event);
    auto *menu = chart->findChild<QMenu *>(chart->objectName() + QStringLiteral("Menu"));
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(text))
            return action;
    }
    return nullptr;
}
} // namespace

void DashboardChartsTest::theFiguresHaveTheProjectedVolume()
{
    OpenWindow open;
    turnToDashboard(open);
    qint64 projected = 0;
    const auto report =
        open.ask(email::GetDomainStatisticsReport{.domain = QStringLiteral("example.com"),
                                                  .startDate = yesterday().addDays(-29).startOfDay(Qt::UTC),
                                                  .endDate = yesterday().startOfDay(Qt::UTC)});
    for (const email::DailyVolume &day : report.dailyVolumes)
        projected += *day.volumeStatistics->projectedInbox + *day.volumeStatistics->projectedSpam;
    QVERIFY(projected > 0);
    QCOMPARE(open.text("projectedFigureValue"), open.window().locale().toString(projected));
    QVERIFY(!open.text("projectedFigureChange").isEmpty());
}

void DashboardChartsTest::aProviderNarrowsTheDays()
{
    OpenWindow open;
    turnToDashboard(open);
    const ui::TableView *days = open.table("dailyTable");
    const QStringList all = OpenWindow::column(days, "inbox", ui::CellRole);
    const QString volume = open.text("volumeFigureValue");
    open.click("barsToggle");
    auto *bars = open.find<ui::PlacementBars>("providerBars");
    QVERIFY(bars->isVisible());
    bars->setFocus();
    open.press(Qt::Key_Down); // The worst
    const QString worst = bars->currentProvider();
    QVERIFY(!worst.isEmpty());
    open.press(Qt::Key_Return);
    QVERIFY(open.find<QWidget>("narrowedTo")->isVisible());
    QVERIFY(open.text("narrowedTo").contains(worst));
    qint64 inbox = 0;
    for (const QString &count : OpenWindow::column(days, "inbox", ui::CellRole))
        inbox += count.toLongLong();
    const ui::TableView *providers = open.table("providersTable");
    const qsizetype row = OpenWindow::column(providers, "provider").indexOf(worst);
    QCOMPARE(QString::number(inbox), OpenWindow::column(providers, "inbox", ui::CellRole).at(row));
    QCOMPARE(chartOf(open)->shownDays().last().inbox.value(),
             OpenWindow::column(days, "inbox", ui::CellRole).first().toLongLong());
    // The key figures are the provider's as well, compared with its own days before; what is told of the
    // whole domain only says so.
    const QString spam = OpenWindow::column(providers, "spam", ui::CellRole).at(row);
    QCOMPARE(open.text("volumeFigureValue"), open.window().locale().toString(inbox + spam.toLongLong()));
    QVERIFY(open.text("inboxRateFigureChange").contains(QLatin1StringView("before")));
    for (const char *figure : {"readRateFigure", "projectedFigure"}) {
        QCOMPARE(open.text(qPrintable(QLatin1StringView(figure) + QLatin1StringView("Value"))),
                 QStringLiteral("–"));
        QCOMPARE(open.text(qPrintable(QLatin1StringView(figure) + QLatin1StringView("Change"))),
                 QStringLiteral("told of the whole domain only"));
    }
    // And back: by the same key, and by the button.
    open.press(Qt::Key_Down);
    open.click("showEverything");
    QVERIFY(!open.find<QWidget>("narrowedTo")->isVisible());
    QCOMPARE(OpenWindow::column(days, "inbox", ui::CellRole), all);
    QCOMPARE(open.text("volumeFigureValue"), volume);
    QVERIFY(open.text("readRateFigureValue").contains(u'%'));
}

void DashboardChartsTest::aDayNarrowsTheProviders()
{
    OpenWindow open;
    turnToDashboard(open);
    const ui::TableView *providers = open.table("providersTable");
    const QStringList all = OpenWindow::column(providers, "inbox", ui::CellRole);
    ui::PlacementChart *chart = chartOf(open);
    // With the mouse, on the last bar.
    const QPoint last(chart->width() - 20, chart->height() * 2 / 3);
    QTest::mouseMove(chart, last);
    QTest::mouseClick(chart, Qt::LeftButton, {}, last);
    QCOMPARE(chart->currentDay(), yesterday());
    qint64 inbox = 0;
    for (const QString &count : OpenWindow::column(providers, "inbox", ui::CellRole))
        inbox += count.toLongLong();
    QCOMPARE(inbox, chart->shownDays().last().inbox.value());
    QCOMPARE(open.text("volumeFigureValue"),
             open.window().locale().toString(chart->shownDays().last().volume()));
    QVERIFY(open.text("volumeFigureChange").isEmpty());
    QVERIFY(open.text("projectedFigureValue") != QStringLiteral("–")); // Told of every day.
    QCOMPARE(open.table("dailyTable")->model()->rowCount(), 30);
    // Another domain begins with everything.
    open.find<QComboBox>("domainChooser")->setCurrentText(QStringLiteral("news.example.org"));
    TRY_IDLE(open);
    QVERIFY(!open.find<QWidget>("narrowedTo")->isVisible());
    open.find<QComboBox>("domainChooser")->setCurrentText(QStringLiteral("example.com"));
    TRY_IDLE(open);
    QCOMPARE(OpenWindow::column(providers, "inbox", ui::CellRole), all);
}

void DashboardChartsTest::aCellNarrowsBoth()
{
    OpenWindow open;
    turnToDashboard(open);
    open.click("heatMapToggle");
    auto *map = open.find<ui::HeatMap>("heatMap");
    map->setFocus();
    open.press(Qt::Key_Left);
    open.press(Qt::Key_Return);
    QVERIFY(
        open.text("narrowedTo").contains(open.window().locale().toString(yesterday(), QLocale::ShortFormat)));
    const qint64 ofDay = chartOf(open)->shownDays().last().inbox.value();
    const QStringList inboxes = OpenWindow::column(open.table("providersTable"), "inbox", ui::CellRole);
    QVERIFY2(inboxes.contains(QString::number(ofDay)), qPrintable(inboxes.join(u' ')));
}

void DashboardChartsTest::whatChangesIsPaintedAnew()
{
    OpenWindow open;
    turnToDashboard(open);
    ui::PlacementChart *chart = chartOf(open);
    const QImage whole = chart->grab().toImage();
    chart->setCurrentDay(yesterday());
    const QImage pointed = chart->grab().toImage();
    QVERIFY(pointed != whole);
    chart->setCurrentDay({});
    QCOMPARE(chart->grab().toImage(), whole);
    chart->setShown(charts::Series::Spam, false);
    QVERIFY(chart->grab().toImage() != whole);
    chart->setShown(charts::Series::Spam, true);
    QCOMPARE(chart->grab().toImage(), whole);
    chart->setMarks({{.day = yesterday(), .text = QStringLiteral("x"), .isNote = true}});
    QVERIFY(chart->grab().toImage() != whole);
    chart->setMarks({});
    chart->zoomTo(yesterday().addDays(-9), yesterday());
    QVERIFY(chart->grab().toImage() != whole);
    chart->showAllDays();
    QPalette dark = chart->palette();
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    chart->setPalette(dark);
    QCOMPARE(chart->grab().toImage().pixelColor(chart->width() - 2, chart->height() - 2), QColor(Qt::black));
}

void DashboardChartsTest::newNumbersLeaveTheWindowAlone()
{
    /// Counts how often a widget is asked to lay its contents out.
    class Layouts : public QObject
    {
    public:
        int count = 0;

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::LayoutRequest ? 1 : 0;
            return false;
        }
    };
    OpenWindow open;
    turnToDashboard(open);
    QCoreApplication::processEvents();
    Layouts layouts;
    open.find<QWidget>("dashboardPage")->installEventFilter(&layouts);
    auto *preset = open.find<QComboBox>("rangePreset");
    for (const int days : {0, 1}) { // The longest of these texts may need more room, once.
        preset->setCurrentIndex(days);
        TRY_IDLE(open);
        QCoreApplication::processEvents();
    }
    layouts.count = 0;
    const QString before = open.text("volumeFigureValue");
    preset->setCurrentIndex(0);
    TRY_IDLE(open);
    QVERIFY(open.text("volumeFigureValue") != before);
    QCoreApplication::processEvents();
    QCOMPARE(layouts.count, 0);
    // What needs more room than there was gets it.
    auto *domains = open.find<QComboBox>("domainChooser");
    const int least = open.window().minimumSizeHint().width();
    domains->setMinimumWidth(3000);
    QTRY_VERIFY(layouts.count > 0);
    QTRY_VERIFY(open.find<QWidget>("dashboardPage")->minimumSizeHint().width() > 3000);
    QVERIFY(least < 3000);
}

void DashboardChartsTest::draggingAndKeysZoom()
{
    OpenWindow open;
    turnToDashboard(open);
    ui::PlacementChart *chart = chartOf(open);
    auto *allDays = open.find<QAbstractButton>("placementChartAllDays");
    QVERIFY(!allDays->isVisible());
    const int y = chart->height() / 2;
    QTest::mousePress(chart, Qt::LeftButton, {}, QPoint(chart->width() / 2, y));
    QTest::mouseMove(chart, QPoint(chart->width() * 3 / 4, y));
    QTest::mouseRelease(chart, Qt::LeftButton, {}, QPoint(chart->width() * 3 / 4, y));
    QVERIFY(chart->isZoomed());
    QVERIFY(chart->shownDays().size() >= 6 && chart->shownDays().size() <= 10);
    QVERIFY(allDays->isVisible());
    // The tables have all days still, and dragging has chosen none.
    QCOMPARE(open.table("dailyTable")->model()->rowCount(), 30);
    QVERIFY(!open.find<QWidget>("narrowedTo")->isVisible());
    open.click("placementChartAllDays");
    QCOMPARE(chart->shownDays().size(), 30);

    chart->setFocus();
    open.press(Qt::Key_End);
    open.press(Qt::Key_Plus);
    QCOMPARE(chart->shownDays().size(), 15);
    QCOMPARE(chart->shownDays().last().date, yesterday());
    QCOMPARE(chart->currentDay(), yesterday());
    for (int i = 0; i < 5; ++i)
        open.press(Qt::Key_Plus);
    QCOMPARE(chart->shownDays().size(), 3); // Not fewer
    open.press(Qt::Key_Minus);
    QCOMPARE(chart->shownDays().size(), 6);
    open.press(Qt::Key_Escape); // The pointer goes…
    QVERIFY(!chart->currentDay().isValid() && chart->isZoomed());
    open.press(Qt::Key_Escape); // …then the zoom.
    QVERIFY(!chart->isZoomed());
}

void DashboardChartsTest::theLegendHidesSeries()
{
    OpenWindow open;
    turnToDashboard(open);
    ui::PlacementChart *chart = chartOf(open);
    const charts::DayLayout at = charts::layout({.days = chart->shownDays(), .marks = {}, .hidden = {}},
                                                chart->size(), chart->font(), {});
    const auto click = [&](charts::Series series) {
        QTest::mouseClick(chart, Qt::LeftButton, {},
                          at.legend.at(static_cast<int>(series)).place.center().toPoint());
    };
    click(charts::Series::Inbox);
    QVERIFY(!chart->isShown(charts::Series::Inbox) && chart->isShown(charts::Series::Spam));
    click(charts::Series::Spam);
    QVERIFY(!chart->isShown(charts::Series::Spam));
    click(charts::Series::Rate); // The last one stays.
    QVERIFY(chart->isShown(charts::Series::Rate));
    click(charts::Series::Inbox);
    QVERIFY(chart->isShown(charts::Series::Inbox));
    // From the menu, which the keyboard reaches.
    QAction *spam = offered(chart, QStringLiteral("Spam"));
    QVERIFY(spam && spam->isCheckable() && !spam->isChecked());
    spam->trigger();
    QVERIFY(chart->isShown(charts::Series::Spam));
}

void DashboardChartsTest::twoPeriodsAreCompared()
{
    OpenWindow open;
    turnToDashboard(open);
    const QString change = open.text("inboxRateFigureChange");
    compareWith(open, QStringLiteral("days before"));
    auto *lines = open.find<ui::ComparisonLines>("comparisonChart");
    QVERIFY(lines->isVisible());
    QVERIFY(!chartOf(open)->isVisible());
    const ui::TableView *table = open.table("comparisonTable");
    QCOMPARE(OpenWindow::column(table, "what").first(), QStringLiteral("Inbox rate (%)"));
    const double one = OpenWindow::column(table, "one", ui::CellRole).first().toDouble();
    const double other = OpenWindow::column(table, "other", ui::CellRole).first().toDouble();
    const double difference = OpenWindow::column(table, "difference", ui::CellRole).first().toDouble();
    QVERIFY(qAbs(one - other - difference) < 1e-9);
    // The same as the key figure says.
    QVERIFY2(change.contains(open.window().locale().toString(qAbs(difference), 'f', 1)), qPrintable(change));
    lines->setFocus();
    open.press(Qt::Key_Left);
    QVERIFY(lines->accessibleDescription().contains(
        open.window().locale().toString(yesterday().addDays(-30), QLocale::ShortFormat)));
    open.find<QComboBox>("compareWith")->setCurrentIndex(0);
    QVERIFY(chartOf(open)->isVisible());
}

void DashboardChartsTest::twoDomainsAreComparedAndExported()
{
    OpenWindow open;
    turnToDashboard(open);
    compareWith(open, QStringLiteral("news.example.org"));
    ui::TableView *table = open.table("comparisonTable");
    const QAbstractItemModel *model = table->model();
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("example.com"));
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("news.example.org"));
    QVERIFY(model->rowCount() > 8); // Figures, and a row for each provider.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("compared.csv"));
    open.click("comparisonTableExport");
    open.saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), model->rowCount() + 1);
    QVERIFY(lines.first().startsWith("Figure,example.com,news.example.org,"));
    // The compared domain, once chosen itself, is compared with no longer.
    open.find<QComboBox>("domainChooser")->setCurrentText(QStringLiteral("news.example.org"));
    TRY_IDLE(open);
    QCOMPARE(open.find<QComboBox>("compareWith")->currentIndex(), 0);
    QVERIFY(chartOf(open)->isVisible());
}

void DashboardChartsTest::aFailedComparisonIsToldAndRetried()
{
    OpenWindow open;
    turnToDashboard(open);
    open.refuseNext(QStringLiteral("GetDomainStatisticsReport"));
    compareWith(open, QStringLiteral("news.example.org"));
    auto *banner = open.find<ui::Banner>("dashboardBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->title().contains(QLatin1StringView("news.example.org")));
    open.click("dashboardBannerRetry");
    TRY_IDLE(open);
    QVERIFY(!banner->isVisible());
    QVERIFY(!OpenWindow::column(open.table("comparisonTable"), "other", ui::CellRole).first().isEmpty());
}

void DashboardChartsTest::notesStandOnTheAxisAndAreKept()
{
    const QTemporaryDir folder;
    ui::Means means;
    means.surroundings.settings =
        std::make_shared<ui::Settings>(folder.filePath(QStringLiteral("settings.ini")));
    {
        OpenWindow open({}, false, QStringLiteral("identitiesPage"), means);
        turnToDashboard(open);
        ui::PlacementChart *chart = chartOf(open);
        chart->setFocus();
        open.press(Qt::Key_End);
        open.press(Qt::Key_N);
        open.type("noteText", QStringLiteral("Summer sale began"));
        open.click("noteAct");
        QVERIFY2(chart->accessibleDescription().endsWith(QLatin1StringView("Summer sale began")),
                 qPrintable(chart->accessibleDescription()));
    }
    OpenWindow later({}, false, QStringLiteral("identitiesPage"), means);
    turnToDashboard(later);
    ui::PlacementChart *chart = chartOf(later);
    chart->setFocus();
    later.press(Qt::Key_End);
    QVERIFY(chart->accessibleDescription().endsWith(QLatin1StringView("Summer sale began")));
    later.press(Qt::Key_N);
    QCOMPARE(later.find<QLineEdit>("noteText")->text(), QStringLiteral("Summer sale began"));
    later.type("noteText", QStringLiteral(" "));
    later.click("noteAct");
    QVERIFY(!chart->accessibleDescription().contains(QLatin1StringView("Summer")));
    // Another domain has notes of its own.
    QVERIFY(means.surroundings.settings->state(QStringLiteral("notes-news.example.org")).isEmpty());
}

void DashboardChartsTest::ownChangesStandOnTheAxis()
{
    const QTemporaryDir folder;
    ui::Means means;
    means.audit = std::make_shared<activity::AuditFile>(folder.filePath(QStringLiteral("audit.log")));
    OpenWindow open({}, false, QStringLiteral("identitiesPage"), means);
    QFile file(means.audit->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        yesterday().toString(Qt::ISODate).toLatin1()
        + "T10:00:00Z | Practice account (eu-west-1, SES API v2) | PutDedicatedIpInPool | 192.0.2.10 | "
          "DestinationPoolName: marketing | done | request 1\n");
    file.close();
    turnToDashboard(open);
    ui::PlacementChart *chart = chartOf(open);
    QTRY_VERIFY([&] {
        chart->setCurrentDay(QDate());
        chart->setCurrentDay(yesterday());
        return chart->accessibleDescription().contains(
            QLatin1StringView("192.0.2.10 moved to the pool marketing"));
    }());
}

void DashboardChartsTest::picturesAreSavedAndCopied()
{
    OpenWindow open;
    turnToDashboard(open);
    ui::PlacementChart *chart = chartOf(open);
    const QTemporaryDir folder;
    for (const QString &ending : {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")}) {
        QAction *save = offered(chart, QStringLiteral("Save picture"));
        QVERIFY(save);
        save->trigger();
        chart->findChild<QMenu *>()->close();
        const QString path = folder.filePath(QStringLiteral("chart.") + ending);
        open.saveTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(QFileInfo(path).size() > 1000);
        QTRY_VERIFY(!chart->findChild<QMenu *>());
    }
    const QImage saved(folder.filePath(QStringLiteral("chart.png")));
    QVERIFY(saved.width() >= 2 * chart->width());
    QCOMPARE(saved.pixelColor(2, 2), QColor(Qt::white)); // For paper, whatever the window looks like.
    QAction *copy = offered(chart, QStringLiteral("Copy picture"));
    QVERIFY(copy);
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), saved.size());
}

void DashboardChartsTest::theReportIsSaved_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("PDF") << QStringLiteral("pdf");
    QTest::newRow("HTML") << QStringLiteral("html");
}

void DashboardChartsTest::theReportIsSaved()
{
    QFETCH(QString, ending);
    OpenWindow open;
    turnToDashboard(open);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.") + ending);
    open.click("saveReport");
    QTRY_VERIFY(open.find<QFileDialog>("saveDialog"));
    open.saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(open.find<ui::Banner>("dashboardBanner")->isVisible()); // Says where it is.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    if (ending == QLatin1StringView("html"))
        QVERIFY(report.contains(open.text("inboxRateFigureValue").toUtf8())
                && report.contains("example.com"));
    else
        QVERIFY(report.startsWith("%PDF"));
}

void DashboardChartsTest::theReportHasCampaignsAndNotes()
{
    const QTemporaryDir folder;
    ui::Means means;
    means.surroundings.settings =
        std::make_shared<ui::Settings>(folder.filePath(QStringLiteral("settings.ini")));
    OpenWindow open({}, false, QStringLiteral("identitiesPage"), means);
    turnToDashboard(open);
    ui::PlacementChart *chart = chartOf(open);
    chart->setFocus();
    open.press(Qt::Key_End);
    open.press(Qt::Key_N);
    open.type("noteText", QStringLiteral("Sale <b>began</b>"));
    open.click("noteAct");
    const auto campaigns = open.ask(
        email::ListDomainDeliverabilityCampaigns{.startDate = yesterday().addDays(-29).startOfDay(Qt::UTC),
                                                 .endDate = yesterday().startOfDay(Qt::UTC),
                                                 .subscribedDomain = QStringLiteral("example.com")});
    QVERIFY(!campaigns.domainDeliverabilityCampaigns.isEmpty());
    const auto saved = [&](const char *file) {
        const QString path = folder.filePath(QLatin1StringView(file));
        open.click("saveReport");
        [&] { QTRY_VERIFY(open.find<QFileDialog>("saveDialog")); }();
        open.saveTo(path);
        [&] { QTRY_VERIFY(QFile::exists(path)); }();
        [&] { QTRY_VERIFY(!open.find<QFileDialog>("saveDialog")); }();
        QFile page(path);
        return page.open(QIODevice::ReadOnly) ? page.readAll() : QByteArray();
    };
    const QByteArray page = saved("report.html");
    QVERIFY(page.contains("Note: Sale &lt;b&gt;began&lt;/b&gt;"));
    const auto worst = std::ranges::min_element(
        campaigns.domainDeliverabilityCampaigns, {}, [](const email::DomainDeliverabilityCampaign &each) {
            return static_cast<double>(*each.inboxCount)
                / static_cast<double>(*each.inboxCount + *each.spamCount);
        });
    QVERIFY2(page.contains(worst->subject->toHtmlEscaped().toUtf8()), qPrintable(*worst->subject));
    // Without them it is a report all the same, and says why.
    open.refuseNext(QStringLiteral("ListDomainDeliverabilityCampaigns"));
    const QByteArray without = saved("without.html");
    QVERIFY(without.contains("Not all campaigns could be read: AccessDeniedException"));
    QVERIFY(without.contains("Note: Sale"));
}

void DashboardChartsTest::aReportIsStopped()
{
    OpenWindow open;
    turnToDashboard(open);
    open.find<QComboBox>("rangePreset")->setCurrentIndex(3); // A year takes a while.
    TRY_IDLE(open);
    open.server().addFault({.kind = sandbox::Fault::Kind::Stall,
                            .operation = QStringLiteral("ListDomainDeliverabilityCampaigns")});
    open.click("saveReport");
    auto *cancel = open.find<QAbstractButton>("coverageCancel");
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(!open.find<QAbstractButton>("saveReport")->isEnabled());
    QVERIFY(open.text("coverageText").contains(QLatin1StringView("campaigns")));
    open.click("coverageCancel");
    TRY_IDLE(open);
    QVERIFY(!cancel->isVisible());
    QVERIFY(!open.find<QFileDialog>("saveDialog"));
    QVERIFY(!open.find<ui::Banner>("dashboardBanner")->isVisible());
    QVERIFY(open.find<QAbstractButton>("saveReport")->isEnabled());
}

QTEST_MAIN(DashboardChartsTest)
#include "tst_dashboardcharts.moc"
