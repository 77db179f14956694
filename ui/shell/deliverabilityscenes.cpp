// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deliverabilityscenes.h"

#include "ui/charts/placementchart.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>

namespace ui {

namespace {
QCoro::Task<aws::Result<void>> playDashboard(Stage &stage)
{
    if (auto taken = co_await stage.takeSettled(QStringLiteral("deliverability")); !taken)
        co_return taken;
    stage.find<PlacementChart>("placementChart")->setCurrentDay(QDate(2026, 5, 12));
    if (auto taken = stage.take(QStringLiteral("deliverability-day")); !taken)
        co_return taken;
    stage.find<QComboBox>("domainChooser")->setCurrentText(QStringLiteral("news.example.org"));
    stage.find<QComboBox>("rangePreset")->setCurrentIndex(2);
    if (auto taken = co_await stage.takeSettled(QStringLiteral("deliverability-90-days")); !taken)
        co_return taken;
    stage.click("heatMapToggle");
    co_return co_await stage.takeSettled(QStringLiteral("deliverability-heat-map"));
}

QCoro::Task<aws::Result<void>> playCampaigns(Stage &stage)
{
    stage.window().currentPage()->select(QStringLiteral("campaignsPage"));
    stage.find<QComboBox>("campaignsRangePreset")->setCurrentIndex(2);
    co_return co_await stage.takeSettled(QStringLiteral("campaigns"));
}

QCoro::Task<aws::Result<void>> playTests(Stage &stage)
{
    Page *page = stage.window().currentPage();
    page->select(QStringLiteral("placementTestsPage"));
    if (auto taken = co_await stage.takeSettled(QStringLiteral("placement-test-running")); !taken)
        co_return taken;
    auto *tests = stage.find<TableView>("placementTestsTable");
    tests->selectRow(1);
    if (auto taken = co_await stage.takeSettled(QStringLiteral("placement-test")); !taken)
        co_return taken;
    page->createNew();
    stage.type("newTestName", QStringLiteral("Autumn letter"));
    stage.type("newTestFrom", QStringLiteral("me@nobody.example"));
    stage.type("newTestSubject", QStringLiteral("What is new this autumn"));
    stage.find<QPlainTextEdit>("newTestText")->setPlainText(QStringLiteral("Hello,\n\nhere is what is new."));
    if (auto taken = stage.take(QStringLiteral("new-placement-test")); !taken)
        co_return taken;
    stage.click("newTestAct");
    co_await settle(page);
    if (auto taken = stage.take(QStringLiteral("new-placement-test-refused")); !taken)
        co_return taken;
    delete stage.find<QDialog>("newTestDialog");
    co_return aws::Result<void>();
}

QCoro::Task<aws::Result<void>> playSubscription(Stage &stage)
{
    stage.window().currentPage()->select(QStringLiteral("blacklistsPage"));
    if (auto taken = co_await stage.takeSettled(QStringLiteral("blacklists")); !taken)
        co_return taken;
    stage.window().currentPage()->select(QStringLiteral("subscriptionPage"));
    if (auto taken = co_await stage.takeSettled(QStringLiteral("subscription")); !taken)
        co_return taken;
    stage.click("addSubscribedDomain");
    if (auto taken = stage.take(QStringLiteral("subscribe-domain")); !taken)
        co_return taken;
    delete stage.find<QDialog>("addDomainDialog");
    stage.click("switchSubscription");
    if (auto taken = stage.take(QStringLiteral("end-subscription")); !taken)
        co_return taken;
    delete stage.find<QDialog>("confirmDialog");
    co_return aws::Result<void>();
}
} // namespace

QCoro::Task<aws::Result<void>> playDeliverability(Stage &stage)
{
    stage.turnTo("deliverabilityPage");
    for (auto play : {playDashboard, playCampaigns, playTests, playSubscription}) {
        if (auto played = co_await play(stage); !played)
            co_return played;
    }
    co_return aws::Result<void>();
}

} // namespace ui
