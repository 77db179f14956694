// SPDX-License-Identifier: GPL-3.0-or-later
// The Dedicated IPs tab, driven as a person drives it; then the practice service is asked what became of it.
#include "tests/ui/openwindow.h"
#include "ui/dedicatedips/pooltable.h"

#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

class DedicatedIpsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIpIsShownWithItsPoolAndBlacklists();
    void blacklistEntriesAreShownAndCopied();
    void ipsAreMovedByTheMenu();
    void ipsAreMovedByDropping();
    void aRefusedMoveIsTold();
    void warmupIsSet();
    void aPoolIsMadeAndDeleted();
    void aPoolsNameIsChecked();
    void aPoolInUseIsNotDeleted();
    void poolTagsAreChanged();
    void readingOnlyChangesNothing();
    void theExportIsTheTable();

private:
    static QString page() { return QStringLiteral("dedicatedIpsPage"); }
    static email::DedicatedIp ip(OpenWindow &open, const char *address)
    {
        return open.ask(email::GetDedicatedIp{.ip = QString::fromLatin1(address)}).dedicatedIp.value();
    }
};

void DedicatedIpsPageTest::everyIpIsShownWithItsPoolAndBlacklists()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    const ui::TableView *table = open.table("ipsTable");
    const QStringList ips = OpenWindow::column(table, "ip");
    QCOMPARE(ips.size(), 10);
    QCOMPARE(ips.first(), QStringLiteral("192.0.2.10"));
    const auto row = ips.indexOf(QStringLiteral("192.0.2.12"));
    QCOMPARE(OpenWindow::column(table, "pool").at(row), QStringLiteral("marketing"));
    QCOMPARE(OpenWindow::column(table, "blacklists").at(row), QStringLiteral("On 2 lists"));
    QCOMPARE(OpenWindow::column(open.table("poolsTable"), "ips"),
             (QStringList{QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("3")}));
    QCOMPARE(open.text("summary"), QStringLiteral("10 dedicated IPs · 5 warming up · 2 on blacklists"));
}

void DedicatedIpsPageTest::blacklistEntriesAreShownAndCopied()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("192.0.2.12"));
    QCOMPARE(open.text("ipState"), QStringLiteral("192.0.2.12 is on 2 blacklists"));
    ui::TableView *listings = open.table("listingsTable");
    QCOMPARE(OpenWindow::column(listings, "blacklist").size(), 2);
    QVERIFY(listings->selectKey(QStringLiteral("192.0.2.12 bl.spamcop.net")));
    open.click("copyListing");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("192.0.2.12 bl.spamcop.net: Listed after reports by recipients."));
    open.page()->select(QStringLiteral("192.0.2.10"));
    QCOMPARE(open.text("ipState"), QStringLiteral("192.0.2.10 is on no blacklist"));
    QCOMPARE(listings->model()->rowCount(), 0);
}

void DedicatedIpsPageTest::ipsAreMovedByTheMenu()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("203.0.113.30"));
    auto *menu = open.find<QMenu>("moveMenu");
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("moveTo-marketing"))->trigger();
    TRY_IDLE(open);
    QCOMPARE(ip(open, "203.0.113.30").poolName, QStringLiteral("marketing"));
    const ui::TableView *table = open.table("ipsTable");
    QCOMPARE(OpenWindow::column(table, "pool")
                 .at(OpenWindow::column(table, "ip").indexOf(QStringLiteral("203.0.113.30"))),
             QStringLiteral("marketing"));
    QCOMPARE(OpenWindow::column(open.table("poolsTable"), "ips").first(), QStringLiteral("5"));
}

void DedicatedIpsPageTest::ipsAreMovedByDropping()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("192.0.2.13"));
    auto *pools = open.find<ui::PoolTable>("poolsTable");
    Q_EMIT pools->dropped(open.table("ipsTable")->selectedKeys(), QStringLiteral("warm-up"));
    TRY_IDLE(open);
    QCOMPARE(ip(open, "192.0.2.13").poolName, QStringLiteral("warm-up"));
    // Where it is already, nothing is sent.
    Q_EMIT pools->dropped({QStringLiteral("192.0.2.13")}, QStringLiteral("warm-up"));
    QCOMPARE(open.server().requestCount(QStringLiteral("PutDedicatedIpInPool")), 1);
}

void DedicatedIpsPageTest::aRefusedMoveIsTold()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.refuseNext(QStringLiteral("PutDedicatedIpInPool"));
    open.page()->select(QStringLiteral("192.0.2.13"));
    Q_EMIT open.find<ui::PoolTable>("poolsTable")
        ->dropped({QStringLiteral("192.0.2.13")}, QStringLiteral("warm-up"));
    QTRY_VERIFY(open.page()->banner()->isVisible());
    QCOMPARE(open.page()->banner()->title(), QStringLiteral("Could not move 192.0.2.13 to warm-up"));
}

void DedicatedIpsPageTest::warmupIsSet()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("203.0.113.32"));
    open.click("setWarmup");
    auto *percent = open.find<QSpinBox>("warmupPercent");
    QCOMPARE(percent->value(), 3);
    for (int wrong : {-1, 101}) {
        percent->setValue(wrong);
        QVERIFY(!open.find<QAbstractButton>("warmupAct")->isEnabled());
        QVERIFY(open.text("warmupPercentHint").contains(QLatin1StringView("between 0 and 100")));
    }
    percent->setValue(55);
    open.click("warmupAct");
    QTRY_VERIFY(!open.find<QDialog>("warmupDialog"));
    QCOMPARE(ip(open, "203.0.113.32").warmupPercentage, 55);
    TRY_IDLE(open);
    QVERIFY2(open.text("ipWarmup").contains(QLatin1StringView("55 %")), qPrintable(open.text("ipWarmup")));
}

void DedicatedIpsPageTest::aPoolIsMadeAndDeleted()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.press(Qt::Key_N, Qt::ControlModifier);
    open.type("poolName", QStringLiteral("reserve"));
    open.click("poolAct");
    QTRY_VERIFY(!open.find<QDialog>("poolDialog"));
    QVERIFY(open.ask(email::ListDedicatedIpPools{}).dedicatedIpPools->contains(QStringLiteral("reserve")));
    QVERIFY(open.table("poolsTable")->selectKey(QStringLiteral("reserve")));
    open.click("deletePool");
    open.type("confirmTyped", QStringLiteral("reserve"));
    open.click("confirmAct");
    QTRY_VERIFY(!open.find<QDialog>("confirmDialog"));
    QVERIFY(!open.ask(email::ListDedicatedIpPools{}).dedicatedIpPools->contains(QStringLiteral("reserve")));
}

void DedicatedIpsPageTest::aPoolsNameIsChecked()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    open.page()->createNew();
    for (const auto &[typed, hint] : {std::pair("a b", "Only letters"), std::pair("marketing", "already")}) {
        open.type("poolName", QString::fromLatin1(typed));
        QVERIFY2(open.text("poolNameHint").contains(QLatin1StringView(hint)), typed);
        QVERIFY(!open.find<QAbstractButton>("poolAct")->isEnabled());
    }
}

void DedicatedIpsPageTest::aPoolInUseIsNotDeleted()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    QVERIFY(open.table("poolsTable")->selectKey(QStringLiteral("marketing")));
    QVERIFY(!open.find<QAbstractButton>("deletePool")->isEnabled());
    QVERIFY(open.find<QAbstractButton>("deletePool")->toolTip().contains(QLatin1StringView("empty pool")));
}

void DedicatedIpsPageTest::poolTagsAreChanged()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    QVERIFY(open.table("poolsTable")->selectKey(QStringLiteral("marketing")));
    open.click("tagPool");
    open.type("tagsAccount", QStringLiteral("12345"));
    QVERIFY(open.text("tagsAccountHint").contains(QLatin1StringView("12 digits")));
    open.type("tagsAccount", QStringLiteral("123456789012"));
    auto *table = open.find<QTableWidget>("resourceTagsTable");
    QTRY_COMPARE(table->rowCount(), 1);
    table->item(0, 1)->setText(QStringLiteral("sales"));
    open.click("tagsAct");
    QTRY_VERIFY(!open.find<QDialog>("tagsDialog"));
    const auto tags = open.ask(email::ListTagsForResource{
        .resourceArn = QStringLiteral("arn:aws:ses:eu-west-1:123456789012:dedicated-ip-pool/marketing")});
    QCOMPARE(tags.tags, (QList<email::Tag>{{QStringLiteral("team"), QStringLiteral("sales")}}));
}

void DedicatedIpsPageTest::readingOnlyChangesNothing()
{
    OpenWindow open({}, true, page());
    TRY_IDLE(open);
    QVERIFY(open.table("poolsTable")->selectKey(QStringLiteral("marketing")));
    for (const char *control : {"moveIps", "setWarmup", "newPool", "tagPool", "deletePool"})
        QVERIFY2(!open.find<QAbstractButton>(control)->isEnabled(), control);
    Q_EMIT open.find<ui::PoolTable>("poolsTable")
        ->dropped({QStringLiteral("192.0.2.13")}, QStringLiteral("warm-up"));
    QVERIFY(open.isIdle());
}

void DedicatedIpsPageTest::theExportIsTheTable()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    open.type("filter", QStringLiteral("192.0.2.12"));
    open.press(Qt::Key_E, Qt::ControlModifier);
    open.saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("IP address,Pool,Warm-up (%),Warm-up "
                        "status,Blacklists\r\n192.0.2.12,marketing,100,Warmed up,2\r\n"));
}

QTEST_MAIN(DedicatedIpsPageTest)
#include "tst_dedicatedipspage.moc"
