// SPDX-License-Identifier: GPL-3.0-or-later
// The Account tab on the practice service: what it says, its two switches, and the ways to what needs
// attention.
#include "tests/ui/openwindow.h"

#include <QCheckBox>
#include <QDialog>
#include <QTemporaryDir>

class AccountPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountIsShown();
    void whatNeedsAttentionIsFoundAndJumpedTo();
    void sendingIsSwitchedOffByTypingTheRegionAndOnAgain();
    void aRefusedSwitchKeepsTheDialogOpen();
    void aLostConnectionEndsInTheTruth_data();
    void aLostConnectionEndsInTheTruth();
    void automaticWarmupIsSwitched();
    void whatCannotBeReadIsToldAndHidesNothingElse();
    void readingOnlyChangesNothing();
    void anEmptyAccountNeedsNothing();
    void theExportIsTheTable();

private:
    static QString page() { return QStringLiteral("accountPage"); }
};

void AccountPageTest::theAccountIsShown()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    QCOMPARE(open.text("accountSending"), QStringLiteral("On"));
    QCOMPARE(open.text("standing"), QStringLiteral("Healthy"));
    QCOMPARE(open.text("productionAccess"), QStringLiteral("Granted"));
    QVERIFY(open.find<QCheckBox>("autoWarmup")->isChecked());
    QCOMPARE(open.text("dailyQuotaNumbers"), QStringLiteral("41,280 of 250,000 (16.5 %)"));
    QCOMPARE(open.text("dailyQuotaMeaning"),
             QStringLiteral("208,720 left. At the full rate that is 44 minutes."));
    QCOMPARE(open.text("sendingRateValue"), QStringLiteral("80"));
    QCOMPARE(open.text("verifiedIdentitiesValue"), QStringLiteral("11"));
    QCOMPARE(open.text("pendingIdentitiesValue"), QStringLiteral("3"));
    QCOMPARE(open.text("failedIdentitiesValue"), QStringLiteral("2"));
    QVERIFY(!open.page()->banner()->isVisible());
    QCOMPARE(open.table("attentionTable")->currentIndex().row(), 0);
}

void AccountPageTest::whatNeedsAttentionIsFoundAndJumpedTo()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    ui::TableView *table = open.table("attentionTable");
    const QStringList subjects = OpenWindow::column(table, "subject");
    for (const char *expected : {"failed.example", "pending.example", "mailfrom-failed.example", "192.0.2.12",
                                 "203.0.113.31", "winter-sale-2019"})
        QVERIFY2(subjects.contains(QLatin1StringView(expected)), expected);
    const QStringList keys = OpenWindow::column(table, "finding", ui::KeyRole);
    QVERIFY(table->selectKey(keys.at(subjects.indexOf(QStringLiteral("mailfrom-failed.example")))));
    open.click("showAttention");
    QCOMPARE(open.page()->objectName(), QStringLiteral("identitiesPage"));
    TRY_IDLE(open);
    QCOMPARE(open.text("identityName"), QStringLiteral("mailfrom-failed.example"));
}

void AccountPageTest::sendingIsSwitchedOffByTypingTheRegionAndOnAgain()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.click("switchSending");
    open.type("confirmTyped", QStringLiteral("us-east-1"));
    QVERIFY(!open.find<QAbstractButton>("confirmAct")->isEnabled());
    open.type("confirmTyped", QStringLiteral("eu-west-1"));
    open.click("confirmAct");
    QTRY_VERIFY(!open.find<QDialog>("confirmDialog"));
    QTRY_COMPARE(open.text("accountSending"), QStringLiteral("Off"));
    QCOMPARE(open.ask(email::GetAccount{}).sendingEnabled, false);
    QVERIFY(OpenWindow::column(open.table("attentionTable"), "finding")
                .first()
                .contains(QLatin1StringView("off")));

    open.click("switchSending");
    QTRY_COMPARE(open.text("accountSending"), QStringLiteral("On"));
    QCOMPARE(open.ask(email::GetAccount{}).sendingEnabled, true);
}

void AccountPageTest::aRefusedSwitchKeepsTheDialogOpen()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.refuseNext(QStringLiteral("PutAccountSendingAttributes"));
    open.click("switchSending");
    open.type("confirmTyped", QStringLiteral("eu-west-1"));
    open.click("confirmAct");
    QTRY_VERIFY(open.find<ui::Banner>("confirmBanner")->isVisible());
    QCOMPARE(open.find<ui::Banner>("confirmBanner")->title(), QStringLiteral("Could not switch sending off"));
    QCOMPARE(open.find<QLineEdit>("confirmTyped")->text(), QStringLiteral("eu-west-1"));
    QCOMPARE(open.text("accountSending"), QStringLiteral("On"));
}

void AccountPageTest::aLostConnectionEndsInTheTruth_data()
{
    QTest::addColumn<bool>("carriedOut");
    QTest::newRow("carried out") << true;
    QTest::newRow("not carried out") << false;
}

void AccountPageTest::aLostConnectionEndsInTheTruth()
{
    QFETCH(bool, carriedOut);
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.server().addFault({.kind = sandbox::Fault::Kind::Drop,
                            .operation = QStringLiteral("PutAccountDedicatedIpWarmupAttributes"),
                            .times = 10,
                            .carryOut = carriedOut});
    open.click("autoWarmup");
    QTRY_VERIFY_WITH_TIMEOUT(open.find<QCheckBox>("autoWarmup")->isEnabled(), 20000);
    QCOMPARE(open.find<QCheckBox>("autoWarmup")->isChecked(), !carriedOut);
    QCOMPARE(open.ask(email::GetAccount{}).dedicatedIpAutoWarmupEnabled, !carriedOut);
    QCOMPARE(open.page()->banner()->isVisible(), !carriedOut);
    if (!carriedOut)
        QVERIFY2(open.page()->banner()->text().contains(QLatin1StringView("was not carried out")),
                 qPrintable(open.page()->banner()->text()));
}

void AccountPageTest::automaticWarmupIsSwitched()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.click("autoWarmup");
    TRY_IDLE(open);
    QCOMPARE(open.ask(email::GetAccount{}).dedicatedIpAutoWarmupEnabled, false);
    QVERIFY(!open.find<QCheckBox>("autoWarmup")->isChecked());
    open.click("autoWarmup");
    TRY_IDLE(open);
    QCOMPARE(open.ask(email::GetAccount{}).dedicatedIpAutoWarmupEnabled, true);
}

void AccountPageTest::whatCannotBeReadIsToldAndHidesNothingElse()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.refuseNext(QStringLiteral("GetDeliverabilityDashboardOptions"));
    open.refuseNext(QStringLiteral("GetDedicatedIps"));
    open.press(Qt::Key_F5);
    TRY_IDLE(open);
    QVERIFY(open.text("accountGaps").contains(QLatin1StringView("deliverability dashboard (<b>not</b>")));
    QVERIFY(open.text("accountGaps").contains(QLatin1StringView("dedicated IPs")));
    QVERIFY(!open.page()->banner()->isVisible());
    QVERIFY(OpenWindow::column(open.table("attentionTable"), "subject")
                .contains(QStringLiteral("failed.example")));
}

void AccountPageTest::readingOnlyChangesNothing()
{
    OpenWindow open({}, true, page());
    TRY_IDLE(open);
    for (const char *control : {"switchSending", "autoWarmup"}) {
        QVERIFY2(!open.find<QAbstractButton>(control)->isEnabled(), control);
        QVERIFY(open.find<QAbstractButton>(control)->toolTip().contains(QLatin1StringView("only reads")));
    }
}

void AccountPageTest::anEmptyAccountNeedsNothing()
{
    OpenWindow open({.data = sandbox::Data::Empty}, false, page());
    TRY_IDLE(open);
    QVERIFY(open.text("nothingNeedsAttention").contains(QLatin1StringView("Nothing")));
    QVERIFY(!open.table("attentionTable")->isVisible());
    QCOMPARE(open.text("verifiedIdentitiesValue"), QStringLiteral("0"));
}

void AccountPageTest::theExportIsTheTable()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    open.press(Qt::Key_E, Qt::ControlModifier);
    open.saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), open.table("attentionTable")->model()->rowCount() + 1);
}

QTEST_MAIN(AccountPageTest)
#include "tst_accountpage.moc"
