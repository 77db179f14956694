// SPDX-License-Identifier: GPL-3.0-or-later
// A change is taken back from the activity in the real window: what was read before it is sent once more, and
// the service has it.
#include "tests/ui/openwindow.h"

#include "ui/activity/undodialog.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVariant>

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSwitchOfTheAccountIsTakenBack();
    void anOptionOfAConfigurationSetIsTakenBack();
    void anIpGoesBackToItsPool();
    void aRefusalLeavesTheDialogOpen();
    void whatCannotBeTakenBackSaysWhy();
    void aConnectionThatOnlyReadsTakesNothingBack();
    void anotherAccountIsNotTouched();

private:
    static void select(OpenWindow &open, const char *operation)
    {
        auto *table = open.table("activityTable");
        const qsizetype row = OpenWindow::column(table, "operation").indexOf(QString::fromLatin1(operation));
        QVERIFY2(row >= 0, operation);
        QVERIFY(
            table->selectKey(table->model()->index(static_cast<int>(row), 0).data(ui::KeyRole).toString()));
    }
    static void openDock(OpenWindow &open)
    {
        TRY_IDLE(open);
        open.find<QAction>("activityAction")->trigger();
    }
    static void switchWarmup(OpenWindow &open)
    {
        openDock(open);
        open.find<QAbstractButton>("autoWarmup")->click();
        TRY_IDLE(open);
        select(open, "PutAccountDedicatedIpWarmupAttributes");
    }
    static bool autoWarmup(OpenWindow &open)
    {
        return open.ask(email::GetAccount()).dedicatedIpAutoWarmupEnabled.value_or(false);
    }
    static QString reason(OpenWindow &open) { return open.find<QAbstractButton>("undoChange")->toolTip(); }
};

void UndoTest::aSwitchOfTheAccountIsTakenBack()
{
    OpenWindow open({}, false, QStringLiteral("accountPage"));
    TRY_IDLE(open);
    const bool before = autoWarmup(open);
    switchWarmup(open);
    QCOMPARE(autoWarmup(open), !before);

    // By the keyboard: the context menu of the call.
    auto *table = open.table("activityTable");
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(table, &asked);
    auto *undo = open.find<QAction>("undoChangeAction");
    QVERIFY(table->findChild<QMenu *>(QStringLiteral("activityTableMenu"))->actions().contains(undo));
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QVERIFY(open.find<ui::UndoDialog>("undoDialog"));
    QCOMPARE(open.text("undoDifferences"),
             QStringLiteral("AutoWarmupEnabled: %1 → %2")
                 .arg(QVariant(!before).toString(), QVariant(before).toString()));
    const QString sent = open.find<QPlainTextEdit>("undoRequest")->toPlainText();
    QVERIFY2(sent.startsWith(QLatin1StringView("PutAccountDedicatedIpWarmupAttributes")), qPrintable(sent));
    open.click("undoAct");
    QTRY_VERIFY(!open.find<ui::UndoDialog>("undoDialog"));
    TRY_IDLE(open);
    QCOMPARE(autoWarmup(open), before);
    // The tab shows the truth, and what was done stands in the activity.
    QCOMPARE(open.find<QAbstractButton>("autoWarmup")->isChecked(), before);
    QCOMPARE(
        OpenWindow::column(table, "operation").count(QStringLiteral("PutAccountDedicatedIpWarmupAttributes")),
        2);
}

void UndoTest::anOptionOfAConfigurationSetIsTakenBack()
{
    OpenWindow open({}, false, QStringLiteral("configurationSetsPage"));
    openDock(open);
    auto *sets = open.table("configurationSetsTable");
    sets->selectKey(sets->model()->index(0, 0).data(ui::KeyRole).toString());
    TRY_IDLE(open);
    const QString set = sets->currentKey();
    const auto sending = [&] {
        const auto read = open.ask(email::GetConfigurationSet{.configurationSetName = set});
        return read.sendingOptions && read.sendingOptions->sendingEnabled.value_or(false);
    };
    const bool before = sending();
    open.find<QAction>("editConfigurationSetAction")->trigger();
    auto *box = open.find<QAbstractButton>("configurationSetSendingField");
    QVERIFY(box);
    box->click();
    open.click("configurationSetAct");
    QTRY_VERIFY(sending() != before);
    TRY_IDLE(open);
    select(open, "PutConfigurationSetSendingOptions");
    open.click("undoChange");
    open.click("undoAct");
    QTRY_VERIFY(!open.find<ui::UndoDialog>("undoDialog"));
    TRY_IDLE(open);
    QCOMPARE(sending(), before);
}

void UndoTest::anIpGoesBackToItsPool()
{
    OpenWindow open({}, false, QStringLiteral("dedicatedIpsPage"));
    openDock(open);
    auto *ips = open.table("ipsTable");
    ips->selectRow(0);
    const QString ip = ips->currentKey();
    const auto pool = [&] {
        return open.ask(email::GetDedicatedIp{.ip = ip}).dedicatedIp->poolName.value_or(QString());
    };
    const QString before = pool();
    auto *menu = open.find<QMenu>("moveMenu");
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->objectName() != QStringLiteral("moveTo-") + before) {
            action->trigger();
            break;
        }
    }
    open.click("moveAct");
    QTRY_VERIFY(pool() != before);
    TRY_IDLE(open);
    select(open, "PutDedicatedIpInPool");
    open.click("undoChange");
    open.click("undoAct");
    QTRY_VERIFY(!open.find<ui::UndoDialog>("undoDialog"));
    QCOMPARE(pool(), before);
    TRY_IDLE(open);
}

void UndoTest::aRefusalLeavesTheDialogOpen()
{
    OpenWindow open({}, false, QStringLiteral("accountPage"));
    switchWarmup(open);
    open.refuseNext(QStringLiteral("PutAccountDedicatedIpWarmupAttributes"));
    open.click("undoChange");
    open.click("undoAct");
    auto *banner = open.find<ui::Banner>("undoBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QLatin1StringView("<b>not</b> authorized")));
    open.click("undoAct");
    QTRY_VERIFY(!open.find<ui::UndoDialog>("undoDialog"));
    TRY_IDLE(open);
}

void UndoTest::whatCannotBeTakenBackSaysWhy()
{
    OpenWindow open({}, false, QStringLiteral("accountPage"));
    openDock(open);
    select(open, "GetAccount");
    QVERIFY(!open.find<QAbstractButton>("undoChange")->isEnabled());
    QVERIFY(reason(open).contains(QLatin1StringView("changed nothing")));
}

void UndoTest::aConnectionThatOnlyReadsTakesNothingBack()
{
    OpenWindow open({}, false, QStringLiteral("accountPage"));
    switchWarmup(open);
    QVERIFY(open.find<QAbstractButton>("undoChange")->isEnabled());
    open.window().setReadOnly(true);
    TRY_IDLE(open);
    select(open, "PutAccountDedicatedIpWarmupAttributes");
    QVERIFY(!open.find<QAbstractButton>("undoChange")->isEnabled());
    QVERIFY(!open.find<QAction>("undoChangeAction")->isEnabled());
    QVERIFY(reason(open).contains(QLatin1StringView("only reads")));
}

void UndoTest::anotherAccountIsNotTouched()
{
    OpenWindow open({}, false, QStringLiteral("accountPage"));
    switchWarmup(open);
    const auto other = ui::openConnection({.practice = true}, aws::Environment());
    QVERIFY(other);
    open.window().showAccount(*other);
    TRY_IDLE(open);
    select(open, "PutAccountDedicatedIpWarmupAttributes");
    QVERIFY(!open.find<QAbstractButton>("undoChange")->isEnabled());
    QVERIFY(reason(open).contains(QLatin1StringView("another connection")));
}

QTEST_MAIN(UndoTest)
#include "tst_undo.moc"
