// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sendingscenes.h"

#include "ui/messages/messagecontent.h"
#include "ui/messages/messagedialog.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTableView>
#include <functional>

namespace ui {

namespace {
using Taken = aws::Result<void>;

/// A picture of the dialog that \a open opens, which is closed again.
Taken takeDialog(Stage &stage, const char *objectName, const QString &title,
                 const std::function<void()> &open)
{
    open();
    auto *dialog = stage.find<QDialog>(objectName);
    if (!dialog)
        return aws::usageError(QStringLiteral("%1 does not open").arg(QLatin1StringView(objectName)));
    const Taken taken = stage.take(title);
    delete dialog;
    return taken;
}

QCoro::Task<Taken> playAccount(Stage &stage)
{
    stage.turnTo("accountPage");
    if (auto taken = co_await stage.takeSettled(QStringLiteral("account")); !taken)
        co_return taken;
    co_return takeDialog(stage, "confirmDialog", QStringLiteral("switch-sending-off"),
                         [&] { stage.click("switchSending"); });
}

QCoro::Task<Taken> playConfigurationSets(Stage &stage)
{
    stage.turnTo("configurationSetsPage");
    Page *page = stage.window().currentPage();
    page->select(QStringLiteral("newsletter"));
    if (auto taken = co_await stage.takeSettled(QStringLiteral("configuration-sets")); !taken)
        co_return taken;
    Taken taken = takeDialog(stage, "configurationSetDialog", QStringLiteral("new-configuration-set"), [&] {
        page->createNew();
        stage.type("configurationSetNameField", QStringLiteral("spring sale"));
    });
    if (taken)
        taken = takeDialog(stage, "configurationSetDialog", QStringLiteral("edit-configuration-set"), [&] {
            stage.click("editConfigurationSet");
            stage.click("configurationSetSendingField");
            stage.click("configurationSetTlsField");
        });
    if (taken)
        taken = takeDialog(stage, "tagsDialog", QStringLiteral("tags"),
                           [&] { stage.click("tagConfigurationSet"); });
    if (taken)
        taken = takeDialog(stage, "eventDestinationDialog", QStringLiteral("event-destination"), [&] {
            stage.find<QTableView>("destinationsTable")->selectRow(0);
            stage.click("editDestination");
        });
    if (taken)
        taken =
            takeDialog(stage, "eventDestinationDialog", QStringLiteral("event-destination-mistyped"), [&] {
                stage.click("newDestination");
                stage.type("destinationName", QStringLiteral("alarms"));
                stage.find<QComboBox>("destinationKind")->setCurrentIndex(2);
                stage.type("destinationStream",
                           QStringLiteral("arn:aws:firehose:us-east-1:123456789012:deliverystream/a"));
            });
    co_return taken;
}

QCoro::Task<Taken> playDedicatedIps(Stage &stage)
{
    stage.turnTo("dedicatedIpsPage");
    Page *page = stage.window().currentPage();
    page->select(QStringLiteral("192.0.2.12"));
    if (auto taken = co_await stage.takeSettled(QStringLiteral("dedicated-ips")); !taken)
        co_return taken;
    Taken taken = takeDialog(stage, "poolDialog", QStringLiteral("new-pool"), [&] { page->createNew(); });
    if (taken)
        taken =
            takeDialog(stage, "warmupDialog", QStringLiteral("warm-up"), [&] { stage.click("setWarmup"); });
    co_return taken;
}

QCoro::Task<Taken> playMessage(Stage &stage)
{
    stage.turnTo("configurationSetsPage");
    stage.click("sendThrough");
    auto *dialog = stage.window().findChild<MessageDialog *>();
    stage.type("messageFrom", QStringLiteral("news@example.com"));
    stage.type("messageTo", QStringLiteral("ada@example.org, grace@example.org"));
    stage.type("messageSubject", QStringLiteral("Spring is here"));
    stage.find<QPlainTextEdit>("messageText")
        ->setPlainText(QStringLiteral("Hello,\n\nthe new things have arrived."));
    if (auto taken = stage.take(QStringLiteral("send-message")); !taken)
        co_return taken;
    stage.find<QComboBox>("messageKind")->setCurrentIndex(1);
    dialog->content()->setRaw(
        "From: news@example.com\nTo: ada@example.org\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\n"
        "Content-Type: text/plain\n\nHello Ada\n",
        QStringLiteral("greeting.eml"));
    const Taken taken = stage.take(QStringLiteral("send-message-from-file"));
    delete dialog;
    co_return taken;
}
} // namespace

QCoro::Task<Taken> playSending(Stage &stage)
{
    for (const auto scene : {playAccount, playConfigurationSets, playDedicatedIps, playMessage}) {
        if (auto played = co_await scene(stage); !played)
            co_return played;
    }
    co_return Taken();
}

} // namespace ui
