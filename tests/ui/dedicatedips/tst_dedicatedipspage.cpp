// SPDX-License-Identifier: GPL-3.0-or-later
// The Dedicated IPs tab, driven as a person drives it; then the practice service is asked what became of it.
#include "tests/ui/openwindow.h"

#include <QClipboard>
#include <QDialog>
#include <QDrag>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

namespace {

/// Selects the rows with clicks and pulls them with the mouse; what the pointer carries then.
const QMimeData *pull(ui::TableView *table, const QStringList &keys)
{
    const auto place = [table](const QString &key) {
        const QModelIndexList found =
            table->model()->match(table->model()->index(0, 0), ui::KeyRole, key, 1, Qt::MatchExactly);
        return table->visualRect(found.value(0)).center();
    };
    for (const QString &key : keys)
        QTest::mouseClick(table->viewport(), Qt::LeftButton,
                          key == keys.first() ? Qt::NoModifier : Qt::ControlModifier, place(key));
    const QPoint grip = place(keys.last());
    QTest::mousePress(table->viewport(), Qt::LeftButton, Qt::NoModifier, grip);
    // The first move makes it a drag, the second is far enough to start it.
    for (const int distance : {1, 2 * QApplication::startDragDistance()}) {
        const QPoint moved = grip + QPoint(0, distance);
        QMouseEvent move(QEvent::MouseMove, moved, table->viewport()->mapToGlobal(moved), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(table->viewport(), &move);
    }
    const auto drags = table->findChildren<QDrag *>();
    return drags.isEmpty() ? nullptr : drags.last()->mimeData();
}

/// Moves what the pointer carries over a table's row, or below all of them, as the window system tells it.
class Hand
{
public:
    Hand(ui::TableView *table, const QMimeData *carried)
        : m_viewport(table->viewport())
        , m_table(table)
        , m_carried(carried)
    {
    }

    /// Whether it may be let go there.
    bool moveTo(const QString &key)
    {
        const bool selected = !key.isEmpty() && m_table->selectKey(key);
        m_place = selected ? m_table->visualRect(m_table->currentIndex()).center()
                           : QPoint(20, m_viewport->height() - 3);
        m_table->clearSelection();
        QDragEnterEvent enter(m_place, possible, m_carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_viewport, &enter);
        QDragMoveEvent move(m_place, possible, m_carried, Qt::LeftButton, Qt::NoModifier);
        move.ignore();
        QApplication::sendEvent(m_viewport, &move);
        return enter.isAccepted() && move.isAccepted() && move.dropAction() == Qt::MoveAction;
    }
    bool letGo()
    {
        QDropEvent drop(m_place, possible, m_carried, Qt::LeftButton, Qt::NoModifier);
        drop.ignore();
        QApplication::sendEvent(m_viewport, &drop);
        return drop.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_viewport, &leave);
    }

private:
    static constexpr Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction;
    QWidget *m_viewport;
    ui::TableView *m_table;
    const QMimeData *m_carried;
    QPoint m_place;
};

/// Whether the pool took the IPs and what would change is shown.
bool dragTo(OpenWindow &open, const QStringList &ips, const char *pool)
{
    const QMimeData *carried = pull(open.table("ipsTable"), ips);
    if (!carried)
        return false;
    Hand hand(open.table("poolsTable"), carried);
    return hand.moveTo(QString::fromLatin1(pool)) && hand.letGo()
        && QTest::qWaitFor([&] { return open.find<QDialog>("moveDialog"); });
}

} // namespace

class DedicatedIpsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIpIsShownWithItsPoolAndBlacklists();
    void blacklistEntriesAreShownAndCopied();
    void ipsAreMovedByTheMenu();
    void ipsAreMovedByDragging();
    void severalAreMovedAndMovedBack();
    void onlyWhatCanMoveIsTakenByAPool_data();
    void onlyWhatCanMoveIsTakenByAPool();
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
    QCOMPARE(open.text("moveChanges"), QStringLiteral("203.0.113.30: warm-up → marketing"));
    QCOMPARE(open.server().requestCount(QStringLiteral("PutDedicatedIpInPool")), 0);
    open.click("moveAct");
    QTRY_VERIFY(!open.find<QDialog>("moveDialog"));
    TRY_IDLE(open);
    QCOMPARE(ip(open, "203.0.113.30").poolName, QStringLiteral("marketing"));
    const ui::TableView *table = open.table("ipsTable");
    QCOMPARE(OpenWindow::column(table, "pool")
                 .at(OpenWindow::column(table, "ip").indexOf(QStringLiteral("203.0.113.30"))),
             QStringLiteral("marketing"));
    QCOMPARE(OpenWindow::column(open.table("poolsTable"), "ips").first(), QStringLiteral("5"));
}

void DedicatedIpsPageTest::ipsAreMovedByDragging()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    ui::TableView *pools = open.table("poolsTable");
    const QMimeData *carried = pull(open.table("ipsTable"), {QStringLiteral("192.0.2.13")});
    QVERIFY(carried);
    QVERIFY(carried->text().contains(QLatin1StringView("192.0.2.13,marketing")));
    Hand hand(pools, carried);
    hand.moveTo({});
    const QImage nowhere = pools->viewport()->grab().toImage();
    QVERIFY(hand.moveTo(QStringLiteral("warm-up")));
    hand.moveTo({}); // As far as the selection goes, the table is as it was.
    QCOMPARE(pools->viewport()->grab().toImage(), nowhere);
    QVERIFY(hand.moveTo(QStringLiteral("warm-up")));
    QVERIFY2(pools->viewport()->grab().toImage() != nowhere, "the pool is not marked");
    hand.leave();
    QCOMPARE(pools->viewport()->grab().toImage(), nowhere);
    QVERIFY(hand.moveTo(QStringLiteral("warm-up")));
    QVERIFY(hand.letGo());
    QTRY_VERIFY(open.find<QDialog>("moveDialog"));
    QCOMPARE(open.text("moveChanges"), QStringLiteral("192.0.2.13: marketing → warm-up"));
    open.click("moveCancel");
    QTRY_VERIFY(!open.find<QDialog>("moveDialog"));
    QCOMPARE(open.server().requestCount(QStringLiteral("PutDedicatedIpInPool")), 0);
    QVERIFY(dragTo(open, {QStringLiteral("192.0.2.13")}, "warm-up"));
    open.click("moveAct");
    QTRY_VERIFY(!open.find<QDialog>("moveDialog"));
    QCOMPARE(ip(open, "192.0.2.13").poolName, QStringLiteral("warm-up"));
}

void DedicatedIpsPageTest::severalAreMovedAndMovedBack()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    // Two of another pool, and one that is there already: nothing is sent for it.
    QVERIFY(dragTo(
        open, {QStringLiteral("192.0.2.12"), QStringLiteral("192.0.2.13"), QStringLiteral("198.51.100.20")},
        "transactional"));
    QCOMPARE(open.text("moveChanges"),
             QStringLiteral("192.0.2.12: marketing → transactional\n192.0.2.13: marketing → transactional"));
    QVERIFY(!open.text("moveConsequence").contains(QLatin1StringView("without an IP")));
    open.click("moveAct");
    QTRY_VERIFY(!open.find<QDialog>("moveDialog"));
    QCOMPARE(open.server().requestCount(QStringLiteral("PutDedicatedIpInPool")), 2);
    QCOMPARE(ip(open, "192.0.2.12").poolName, QStringLiteral("transactional"));
    QCOMPARE(ip(open, "192.0.2.13").poolName, QStringLiteral("transactional"));
    open.click("undoMove");
    TRY_IDLE(open);
    QCOMPARE(ip(open, "192.0.2.12").poolName, QStringLiteral("marketing"));
    QCOMPARE(ip(open, "192.0.2.13").poolName, QStringLiteral("marketing"));
    // What empties a pool says so.
    const ui::TableView *table = open.table("ipsTable");
    QStringList all;
    for (const QString &each : OpenWindow::column(table, "ip")) {
        if (OpenWindow::column(table, "pool").at(OpenWindow::column(table, "ip").indexOf(each))
            == QLatin1StringView("marketing"))
            all.append(each);
    }
    QCOMPARE(all.size(), 4);
    QVERIFY(dragTo(open, all, "warm-up"));
    QVERIFY(open.text("moveConsequence").contains(QLatin1StringView("marketing is left without an IP")));
}

void DedicatedIpsPageTest::onlyWhatCanMoveIsTakenByAPool_data()
{
    QTest::addColumn<QStringList>("carried");
    QTest::addColumn<QString>("pool");
    const QStringList one{QStringLiteral("192.0.2.13")};
    QTest::newRow("its own pool") << one << QStringLiteral("marketing");
    QTest::newRow("below the pools") << one << QString();
    QTest::newRow("text from elsewhere") << QStringList() << QStringLiteral("warm-up");
    QTest::newRow("rows of another table")
        << QStringList{QStringLiteral("example.com")} << QStringLiteral("warm-up");
}

void DedicatedIpsPageTest::onlyWhatCanMoveIsTakenByAPool()
{
    QFETCH(QStringList, carried);
    QFETCH(QString, pool);
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    QMimeData text;
    text.setText(QStringLiteral("192.0.2.13"));
    const QMimeData *dragged = &text;
    if (carried == QStringList{QStringLiteral("example.com")}) {
        open.turnTo("identitiesPage");
        TRY_IDLE(open);
        dragged = pull(open.table("identitiesTable"), carried);
        open.turnTo("dedicatedIpsPage");
    } else if (!carried.isEmpty()) {
        dragged = pull(open.table("ipsTable"), carried);
    }
    QVERIFY(dragged);
    Hand hand(open.table("poolsTable"), dragged);
    QVERIFY(!hand.moveTo(pool));
    QVERIFY(!hand.letGo());
    QCoreApplication::processEvents();
    QVERIFY(!open.find<QDialog>("moveDialog"));
}

void DedicatedIpsPageTest::aRefusedMoveIsTold()
{
    OpenWindow open({}, false, page());
    TRY_IDLE(open);
    QVERIFY(dragTo(open, {QStringLiteral("192.0.2.12"), QStringLiteral("192.0.2.13")}, "warm-up"));
    open.refuseNext(QStringLiteral("PutDedicatedIpInPool"));
    open.click("moveAct");
    auto *told = open.find<ui::Banner>("moveBanner");
    QTRY_VERIFY(told->isVisible());
    QCOMPARE(told->title(), QStringLiteral("Could not move 192.0.2.12 to warm-up"));
    open.click("moveAct");
    QTRY_VERIFY(!open.find<QDialog>("moveDialog"));
    QCOMPARE(ip(open, "192.0.2.12").poolName, QStringLiteral("warm-up"));
    QCOMPARE(ip(open, "192.0.2.13").poolName, QStringLiteral("warm-up"));
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
    const QMimeData *carried = pull(open.table("ipsTable"), {QStringLiteral("192.0.2.13")});
    QVERIFY(carried); // As CSV, for others.
    Hand hand(open.table("poolsTable"), carried);
    QVERIFY(!hand.moveTo(QStringLiteral("warm-up")));
    QVERIFY(!hand.letGo());
    QVERIFY(!open.find<QDialog>("moveDialog"));
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
