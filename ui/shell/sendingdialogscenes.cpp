// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sendingdialogscenes.h"

#include "ui/configurationsets/configurationsetuses.h"
#include "ui/dedicatedips/dedicatedipspage.h"
#include "ui/messages/messagedialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <qcoro/qcorosignal.h>
#include <qcoro/qcorotimer.h>

namespace ui {

using namespace std::chrono_literals;

namespace {
using Taken = aws::Result<void>;

/// A picture of the dialog that is open, which is closed then.
Taken takeDialog(Stage &stage, const QString &title)
{
    auto *dialog = stage.window().findChild<QDialog *>();
    if (!dialog)
        return aws::usageError(QStringLiteral("There is no dialog for %1").arg(title));
    const Taken taken = stage.take(title);
    delete dialog;
    return taken;
}

QCoro::Task<Taken> playDestinations(Stage &stage)
{
    stage.turnTo("configurationSetsPage");
    Page *page = stage.window().currentPage();
    page->select(QStringLiteral("transactional"));
    co_await settle(page);
    for (const auto &[kind, title] : {std::pair(0, QStringLiteral("destination-cloudwatch")),
                                      std::pair(1, QStringLiteral("destination-sns")),
                                      std::pair(3, QStringLiteral("destination-pinpoint"))}) {
        stage.click("newDestination");
        stage.type("destinationName", QStringLiteral("alarms-2"));
        stage.find<QComboBox>("destinationKind")->setCurrentIndex(kind);
        if (auto taken = takeDialog(stage, title); !taken)
            co_return taken;
    }
    stage.find<TableView>("destinationsTable")->selectRow(0);
    stage.click("deleteDestination");
    co_return takeDialog(stage, QStringLiteral("delete-destination"));
}

QCoro::Task<Taken> playSets(Stage &stage)
{
    stage.click("cloneConfigurationSet");
    if (auto taken = takeDialog(stage, QStringLiteral("clone-configuration-set")); !taken)
        co_return taken;
    stage.click("deleteConfigurationSet");
    auto *uses = stage.window().findChild<ConfigurationSetUses *>();
    if (!uses->isIdle())
        co_await qCoro(uses, &Controller::idle);
    co_await QCoro::sleepFor(0ms);
    co_return takeDialog(stage, QStringLiteral("delete-configuration-set"));
}

QCoro::Task<Taken> playPools(Stage &stage)
{
    stage.turnTo("dedicatedIpsPage");
    Page *page = stage.window().currentPage();
    co_await settle(page);
    page->createNew();
    stage.type("poolName", QStringLiteral("reserve"));
    stage.click("poolAct");
    co_await settle(page);
    stage.window().findChild<DedicatedIpsPage *>()->move(
        {QStringLiteral("192.0.2.12"), QStringLiteral("192.0.2.13")}, QStringLiteral("reserve"));
    if (auto taken = stage.take(QStringLiteral("move-ips")); !taken)
        co_return taken;
    stage.click("moveAct");
    co_await settle(page);
    if (auto taken = stage.take(QStringLiteral("ips-moved")); !taken)
        co_return taken;
    stage.click("undoMove");
    co_await settle(page);
    page->banner()->dismiss();
    stage.find<TableView>("poolsTable")->selectKey(QStringLiteral("reserve"));
    stage.click("tagPool");
    if (auto taken = takeDialog(stage, QStringLiteral("tag-pool")); !taken)
        co_return taken;
    stage.click("deletePool");
    co_return takeDialog(stage, QStringLiteral("delete-pool"));
}

QCoro::Task<Taken> playMessages(Stage &stage)
{
    stage.turnTo("configurationSetsPage");
    stage.click("sendThrough");
    auto *dialog = stage.window().findChild<MessageDialog *>();
    stage.type("messageFrom", QStringLiteral("news@example.com"));
    stage.type("messageTo", QStringLiteral("ada@example.org"));
    stage.find<QComboBox>("messageKind")->setCurrentIndex(2);
    stage.type("messageTemplate", QStringLiteral("arn:aws:ses:eu-west-1:123456789012:template/welcome"));
    stage.find<QPlainTextEdit>("messageTemplateData")->setPlainText(QStringLiteral("{\"name\": }"));
    if (auto taken = stage.take(QStringLiteral("send-message-template")); !taken)
        co_return taken;
    stage.find<QComboBox>("messageKind")->setCurrentIndex(0);
    stage.type("messageSubject", QStringLiteral("Spring is here"));
    stage.find<QPlainTextEdit>("messageText")->setPlainText(QStringLiteral("Hello"));
    stage.server().addFault(
        {.kind = sandbox::Fault::Kind::Drop, .operation = QStringLiteral("SendEmail"), .carryOut = true});
    stage.click("messageAct");
    while (!dialog->isIdle())
        co_await QCoro::sleepFor(5ms);
    co_return takeDialog(stage, QStringLiteral("send-message-not-known"));
}
} // namespace

QCoro::Task<Taken> playSendingDialogs(Stage &stage)
{
    for (const auto scene : {playDestinations, playSets, playPools, playMessages}) {
        if (auto played = co_await scene(stage); !played)
            co_return played;
    }
    co_return Taken();
}

} // namespace ui
