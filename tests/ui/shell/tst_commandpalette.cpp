// SPDX-License-Identifier: GPL-3.0-or-later
// A few letters lead to every tab, action and loaded resource; the network goes and comes back by itself.
#include "tests/ui/openwindow.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/connectivity.h"

#include <QComboBox>
#include <QListWidget>

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTabIsFound();
    void aPartOfATabIsFound();
    void aResourceIsFound();
    void anActionIsDone();
    void whatTheTabOffersIsFound_data();
    void whatTheTabOffersIsFound();
    void whatIsNotThereIsSaid();
    void escapeChangesNothing();
    void offlineIsToldAndRecoversByItself();
    void whatDoesNotGoAwayIsNotTriedAgain();

private:
    static void openPalette(OpenWindow &open, const QString &text)
    {
        TRY_IDLE(open);
        open.press(Qt::Key_K, Qt::ControlModifier);
        auto *input = open.find<QLineEdit>("paletteInput");
        QVERIFY(input);
        QTest::keyClicks(input, text);
    }
    static void enter(OpenWindow &open)
    {
        QTest::keyClick(open.find<QLineEdit>("paletteInput"), Qt::Key_Return);
    }
};

void CommandPaletteTest::aTabIsFound()
{
    OpenWindow open;
    openPalette(open, QStringLiteral("account"));
    enter(open);
    QCOMPARE(open.page()->objectName(), QStringLiteral("accountPage"));
    TRY_IDLE(open);
}

void CommandPaletteTest::aPartOfATabIsFound()
{
    OpenWindow open;
    openPalette(open, QStringLiteral("placement tests parts"));
    enter(open);
    QCOMPARE(open.page()->objectName(), QStringLiteral("deliverabilityPage"));
    QVERIFY(open.find<QWidget>("placementTestsTable")->isVisible());
    TRY_IDLE(open);
    // The next arrow key is for its rows.
    QCOMPARE(open.window().focusWidget(), open.find<QWidget>("placementTestsTable"));
}

void CommandPaletteTest::aResourceIsFound()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.turnTo("accountPage");
    openPalette(open, QStringLiteral("pending.exa identities"));
    enter(open);
    QCOMPARE(open.page()->objectName(), QStringLiteral("identitiesPage"));
    QVERIFY(open.table("identitiesTable")->currentKey().contains(QLatin1StringView("pending.example")));
    TRY_IDLE(open);
}

void CommandPaletteTest::anActionIsDone()
{
    OpenWindow open;
    openPalette(open, QStringLiteral("activity"));
    enter(open);
    QVERIFY(open.find<QWidget>("activityDock")->isVisible());
}

void CommandPaletteTest::whatTheTabOffersIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *typed, const char *found) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(found);
    };
    row("report", "Report…");
    row("last 90", "Last 90 days");
    row("compare year", "Compare: a year before");
    row("note", "Note on a day…");
    row("csv", "Export CSV");
    row("refresh", "Refresh");
}

void CommandPaletteTest::whatTheTabOffersIsFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    OpenWindow open({}, false, QStringLiteral("deliverabilityPage"));
    openPalette(open, typed);
    const auto *list = open.find<QListWidget>("paletteList");
    QVERIFY(list->currentItem());
    QVERIFY2(list->currentItem()->text().startsWith(found), qPrintable(list->currentItem()->text()));
    if (typed == QLatin1StringView("last 90")) {
        enter(open);
        QCOMPARE(open.find<QComboBox>("rangePreset")->currentText(), found);
        TRY_IDLE(open);
    }
}

void CommandPaletteTest::whatIsNotThereIsSaid()
{
    OpenWindow open;
    openPalette(open, QStringLiteral("xyzzy"));
    const auto *list = open.find<QListWidget>("paletteList");
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Nothing is called “xyzzy”."));
    // It cannot be done.
    enter(open);
    QVERIFY(open.find<ui::CommandPalette>("commandPalette")->isVisible());
}

void CommandPaletteTest::escapeChangesNothing()
{
    OpenWindow open;
    openPalette(open, QStringLiteral("account"));
    QTest::keyClick(open.find<QLineEdit>("paletteInput"), Qt::Key_Escape);
    QTRY_VERIFY(!open.find<ui::CommandPalette>("commandPalette"));
    QCOMPARE(open.page()->objectName(), QStringLiteral("identitiesPage"));
}

void CommandPaletteTest::offlineIsToldAndRecoversByItself()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.window().findChild<ui::Connectivity *>()->setFirstPause(std::chrono::milliseconds(1));
    open.server().addFault({.kind = sandbox::Fault::Kind::Drop, .times = 12});
    open.press(Qt::Key_F5);
    auto *banner = open.find<ui::Banner>("windowBanner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20000);
    QVERIFY(banner->title().startsWith(QLatin1StringView("Offline")));
    // Nobody presses anything: it comes back.
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 60000);
    TRY_IDLE(open);
    QVERIFY(!open.page()->banner()->isVisible());
}

void CommandPaletteTest::whatDoesNotGoAwayIsNotTriedAgain()
{
    ui::Connectivity connectivity;
    aws::CallRecord record;
    record.error = aws::Error{.kind = aws::ErrorKind::Network, .code = QStringLiteral("TlsFailed")};
    connectivity.note(record);
    QVERIFY(!connectivity.isOffline());
    record.error->code = QStringLiteral("HostNotFound");
    connectivity.note(record);
    QVERIFY(connectivity.isOffline());
    // Refused is answered: there is a network.
    record.error = aws::Error{.kind = aws::ErrorKind::Service, .httpStatus = 403};
    connectivity.note(record);
    QVERIFY(!connectivity.isOffline());
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
