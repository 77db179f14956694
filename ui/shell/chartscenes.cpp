// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chartscenes.h"

#include "ui/charts/comparisonlines.h"
#include "ui/charts/placementchart.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QKeyEvent>

namespace ui {

namespace {
void press(QWidget *widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

void compareWith(Stage &stage, const QString &text)
{
    auto *with = stage.find<QComboBox>("compareWith");
    with->setCurrentIndex(std::max(0, with->findText(text, Qt::MatchContains)));
}

QCoro::Task<aws::Result<void>> playNarrowing(Stage &stage)
{
    stage.find<QComboBox>("domainChooser")->setCurrentText(QStringLiteral("example.com"));
    stage.find<QComboBox>("rangePreset")->setCurrentIndex(1);
    co_await settle(stage.window().currentPage());
    stage.click("barsToggle");
    if (auto taken = co_await stage.takeSettled(QStringLiteral("deliverability-bars")); !taken)
        co_return taken;
    auto *bars = stage.find<QWidget>("providerBars");
    press(bars, Qt::Key_Down);
    press(bars, Qt::Key_Return);
    if (auto taken = co_await stage.takeSettled(QStringLiteral("deliverability-one-provider")); !taken)
        co_return taken;
    stage.click("showEverything");
    stage.click("providersTableToggle");
    co_return aws::Result<void>();
}

QCoro::Task<aws::Result<void>> playZoom(Stage &stage)
{
    stage.find<QComboBox>("rangePreset")->setCurrentIndex(3);
    if (auto taken = co_await stage.takeSettled(QStringLiteral("deliverability-year")); !taken)
        co_return taken;
    auto *chart = stage.find<PlacementChart>("placementChart");
    const QDate last = chart->shownDays().last().date;
    chart->setCurrentDay(last.addDays(-20));
    press(chart, Qt::Key_N);
    stage.type("noteText", QStringLiteral("Summer sale began"));
    if (auto taken = stage.take(QStringLiteral("deliverability-note")); !taken)
        co_return taken;
    stage.click("noteAct");
    chart->zoomTo(last.addDays(-59), last);
    chart->setCurrentDay(last.addDays(-20));
    if (auto taken = co_await stage.takeSettled(QStringLiteral("deliverability-zoomed")); !taken)
        co_return taken;
    chart->showAllDays();
    chart->setCurrentDay({});
    stage.find<QComboBox>("rangePreset")->setCurrentIndex(1);
    co_return aws::Result<void>();
}

/// Ranges that are nearly or wholly empty.
QCoro::Task<aws::Result<void>> playSparseDays(Stage &stage)
{
    auto *preset = stage.find<QComboBox>("rangePreset");
    preset->setCurrentIndex(preset->count() - 1);
    auto *from = stage.find<QDateEdit>("rangeFrom");
    const QDate last = stage.find<QDateEdit>("rangeTo")->date();
    from->setDate(last);
    if (auto taken = co_await stage.takeSettled(QStringLiteral("deliverability-one-day")); !taken)
        co_return taken;
    from->setDate(last.addDays(-700));
    stage.find<QDateEdit>("rangeTo")->setDate(last.addDays(-680));
    if (auto taken = co_await stage.takeSettled(QStringLiteral("deliverability-no-data")); !taken)
        co_return taken;
    preset->setCurrentIndex(1);
    co_await settle(stage.window().currentPage());
    co_return aws::Result<void>();
}

QCoro::Task<aws::Result<void>> playComparison(Stage &stage)
{
    compareWith(stage, QStringLiteral("days before"));
    if (auto taken = co_await stage.takeSettled(QStringLiteral("comparison-of-periods")); !taken)
        co_return taken;
    compareWith(stage, QStringLiteral("news.example.org"));
    co_await settle(stage.window().currentPage());
    press(stage.find<ComparisonLines>("comparisonChart"), Qt::Key_Left);
    if (auto taken = co_await stage.takeSettled(QStringLiteral("comparison-of-domains")); !taken)
        co_return taken;
    stage.find<QComboBox>("compareWith")->setCurrentIndex(0);
    co_return aws::Result<void>();
}

QCoro::Task<aws::Result<void>> playTwoTests(Stage &stage)
{
    stage.window().currentPage()->select(QStringLiteral("placementTestsPage"));
    co_await settle(stage.window().currentPage());
    auto *tests = stage.find<TableView>("placementTestsTable");
    // The results of a test are read once it is the current one.
    tests->selectRow(2);
    co_await settle(stage.window().currentPage());
    tests->selectRow(1);
    co_await settle(stage.window().currentPage());
    tests->selectionModel()->select(tests->model()->index(2, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    co_return co_await stage.takeSettled(QStringLiteral("placement-tests-compared"));
}
} // namespace

QCoro::Task<aws::Result<void>> playCharts(Stage &stage)
{
    stage.turnTo("deliverabilityPage");
    stage.window().currentPage()->select(QStringLiteral("dashboardPage"));
    for (auto play : {playNarrowing, playZoom, playSparseDays, playComparison, playTwoTests}) {
        if (auto played = co_await play(stage); !played)
            co_return played;
    }
    co_return aws::Result<void>();
}

} // namespace ui
