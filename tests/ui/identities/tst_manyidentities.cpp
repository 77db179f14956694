// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to many identities at once, as a person does it: delete, tag, check again, and the state
// chooser.
#include "tests/ui/openwindow.h"
#include "ui/widgets/bulkdialog.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class ManyIdentitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChooserShowsStates_data();
    void theChooserShowsStates();
    void theChooserAndTheFilterNarrowTogether();
    void internationalNamesAreReadable();
    void manyAreDeletedByTypingHowMany();
    void whatCouldNotBeDeletedIsRetried();
    void stoppingLeavesTheRestAlone();
    void aLostConnectionEndsInTheTruth_data();
    void aLostConnectionEndsInTheTruth();
    void theNetworkGoneNothingMoreIsBegun();
    void aRateLimitIsWaitedFor();
    void tagsAreSetAndTakenAwayOnMany();
    void fiftyOneTagsAreRefusedAtTheField();
    void aLineSaysWhyItsTagsWereRefused();
    void manyAreReadAgain();
    void theResultsAreExported();
    void readingOnlyOffersNoChange();

private:
    static void pick(OpenWindow &open, const QStringList &names)
    {
        ui::TableView *table = open.table("identitiesTable");
        table->clearSelection();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (names.contains(table->model()->index(row, 0).data(ui::KeyRole).toString()))
                table->selectionModel()->select(table->model()->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QCOMPARE(table->selectedKeys().size(), names.size());
    }
    static QStringList names(OpenWindow &open)
    {
        return OpenWindow::column(open.table("identitiesTable"), "identity", ui::KeyRole);
    }
    static QStringList states(OpenWindow &open)
    {
        return OpenWindow::column(open.table("bulkTable"), "state");
    }
    static QString result(OpenWindow &open, const QString &name)
    {
        const ui::TableView *table = open.table("bulkTable");
        return OpenWindow::column(table, "result")
            .value(OpenWindow::column(table, "item", ui::KeyRole).indexOf(name));
    }
    /// How many identities there are, asked past the window.
    static qsizetype left(OpenWindow &open)
    {
        return open.ask(email::ListEmailIdentities{.pageSize = 1000}).emailIdentities->size();
    }
    static void askToDelete(OpenWindow &open, const QStringList &chosen)
    {
        pick(open, chosen);
        open.click("deleteSelected");
        open.type("bulkDeleteTyped", u"delete %1 identities"_s.arg(chosen.size()));
        QVERIFY(open.find<QAbstractButton>("bulkDeleteAct")->isEnabled());
    }
    static bool isRunning(OpenWindow &open)
    {
        const auto dialogs = open.window().findChildren<ui::BulkDialog *>();
        return dialogs.size() == 1 && dialogs.constFirst()->controller()->isRunning();
    }
    static QStringList customers(int count)
    {
        QStringList result;
        for (int i = 1; i <= count; ++i)
            result.append(u"customer-%1.example"_s.arg(i, 5, 10, QLatin1Char('0')));
        return result;
    }
};

void ManyIdentitiesTest::theChooserShowsStates_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("attention") << 1
                               << QStringList{u"failed.example"_s, u"mailfrom-failed.example"_s,
                                              u"temporary-failure.example"_s};
    QTest::newRow("pending") << 2
                             << QStringList{u"founder@pending.example"_s, u"mailfrom-pending.example"_s,
                                            u"pending.example"_s, u"spring-campaign.example"_s};
    QTest::newRow("addresses") << 4
                               << QStringList{u"founder@pending.example"_s, u"Newsletter+Test@example.com"_s,
                                              u"postmaster@example.com"_s};
}

void ManyIdentitiesTest::theChooserShowsStates()
{
    QFETCH(int, state);
    QFETCH(QStringList, expected);
    OpenWindow open;
    TRY_IDLE(open);
    auto *chooser = open.find<QComboBox>("identityStates");
    chooser->setCurrentIndex(state);
    QCOMPARE(names(open), expected);
    QVERIFY(open.text("summary").startsWith(u"%1 of 16 identities"_s.arg(expected.size())));
    // Domains are all that are no addresses.
    chooser->setCurrentIndex(3);
    QCOMPARE(names(open).size(), 13);
    // A jump to one that is hidden shows it.
    open.page()->select(u"postmaster@example.com"_s);
    QCOMPARE(open.table("identitiesTable")->currentKey(), u"postmaster@example.com"_s);
    QCOMPARE(chooser->currentIndex(), 0);
}

void ManyIdentitiesTest::theChooserAndTheFilterNarrowTogether()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.find<QComboBox>("identityStates")->setCurrentIndex(4);
    open.type("filter", u"newsletter"_s);
    QCOMPARE(names(open), QStringList(u"Newsletter+Test@example.com"_s));
    open.type("filter", u"shop"_s);
    QVERIFY(open.find<QWidget>("identitiesEmptyState")->isVisible());
    QVERIFY(open.find<QComboBox>("identityStates")->isVisible());
    open.click("identitiesEmptyAction");
    QCOMPARE(names(open).size(), 16);
}

void ManyIdentitiesTest::internationalNamesAreReadable()
{
    OpenWindow open;
    TRY_IDLE(open);
    const ui::TableView *table = open.table("identitiesTable");
    const qsizetype row = names(open).indexOf(u"xn--bcher-kva.example"_s);
    QVERIFY(row >= 0);
    QCOMPARE(OpenWindow::column(table, "identity").at(row), u"bücher.example"_s);
    const QString tip = OpenWindow::column(table, "identity", Qt::ToolTipRole).at(row);
    QVERIFY2(tip.contains(u"xn--bcher-kva.example"), qPrintable(tip));
    // It stands among the b's, and both spellings find it.
    QCOMPARE(row, 0);
    for (const QString &typed : {u"bücher"_s, u"xn--bcher"_s, u"BÜCHER"_s}) {
        open.find<QLineEdit>("filter")->setText(typed);
        QCOMPARE(names(open), QStringList(u"xn--bcher-kva.example"_s));
    }
}

void ManyIdentitiesTest::manyAreDeletedByTypingHowMany()
{
    OpenWindow open;
    TRY_IDLE(open);
    const QStringList chosen{u"unsigned.example"_s, u"paused.example"_s, u"xn--bcher-kva.example"_s};
    pick(open, chosen);
    QCOMPARE(open.text("identitiesSelected"), u"3 selected"_s);
    open.table("identitiesTable")->setFocus();
    open.press(Qt::Key_Delete);
    QVERIFY(open.find<QDialog>("bulkDeleteDialog"));
    QTRY_COMPARE(QApplication::focusWidget(), open.find<QLineEdit>("bulkDeleteTyped"));
    const QString listed = open.find<QPlainTextEdit>("bulkDeleteNames")->toPlainText();
    QCOMPARE(listed.split(u'\n').size(), 3);
    QVERIFY2(listed.contains(u"bücher.example"), qPrintable(listed));
    QVERIFY(open.text("bulkDeleteConsequence").contains(u"DKIM keys are lost"));
    open.type("bulkDeleteTyped", u"delete 2 identities"_s);
    QVERIFY(!open.find<QAbstractButton>("bulkDeleteAct")->isEnabled());
    open.press(Qt::Key_Return);
    QCOMPARE(open.server().requestCount(u"DeleteEmailIdentity"_s), 0);

    open.type("bulkDeleteTyped", u"delete 3 identities"_s);
    open.press(Qt::Key_Return);
    QTRY_VERIFY(!isRunning(open));
    QCOMPARE(states(open), QStringList(3, u"Done"_s));
    QCOMPARE(open.text("bulkSummary"), u"3 of 3 done"_s);
    QCOMPARE(left(open), 13);
    for (const QString &name : chosen)
        QVERIFY(!names(open).contains(name));
    QCOMPARE(open.server().requestCount(u"DeleteEmailIdentity"_s), 3);
    open.click("bulkDeleteCancel");
    QTRY_VERIFY(!open.find<QDialog>("bulkDeleteDialog"));
}

void ManyIdentitiesTest::whatCouldNotBeDeletedIsRetried()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.refuseNext(u"DeleteEmailIdentity"_s, 2);
    const QStringList chosen{u"failed.example"_s, u"paused.example"_s, u"shop.example"_s,
                             u"unsigned.example"_s};
    askToDelete(open, chosen);
    open.click("bulkDeleteAct");
    QTRY_VERIFY(!isRunning(open));
    QCOMPARE(states(open).count(u"Failed"_s), 2);
    QCOMPARE(open.text("bulkSummary"), u"2 of 4 done · 2 failed"_s);
    QCOMPARE(left(open), 14);
    const QStringList results = OpenWindow::column(open.table("bulkTable"), "result");
    QVERIFY2(results.join(u'\n').contains(u"<b>not</b> authorized"), qPrintable(results.join(u'\n')));
    QCOMPARE(open.find<QAbstractButton>("bulkDeleteAct")->text(), u"Retry the failed ones"_s);
    open.click("bulkDeleteAct");
    QTRY_VERIFY(!isRunning(open));
    QCOMPARE(states(open), QStringList(4, u"Done"_s));
    QCOMPARE(left(open), 12);
    // Those that were deleted the first time are not asked for again.
    QCOMPARE(open.server().requestCount(u"DeleteEmailIdentity"_s), 6);
    QVERIFY(!open.find<QAbstractButton>("bulkDeleteAct")->isVisible());
}

void ManyIdentitiesTest::stoppingLeavesTheRestAlone()
{
    OpenWindow open({.data = sandbox::Data::Empty, .extraIdentities = 60, .latencyMs = 30});
    TRY_IDLE(open);
    askToDelete(open, customers(60));
    open.click("bulkDeleteAct");
    QTRY_VERIFY(open.server().requestCount(u"DeleteEmailIdentity"_s) >= 8);
    QVERIFY(isRunning(open));
    // Escape stops as well, and what is under way ends.
    open.press(Qt::Key_Escape);
    QVERIFY(open.find<QDialog>("bulkDeleteDialog"));
    QVERIFY2(open.text("bulkSummary").startsWith(u"Stopping"_s), qPrintable(open.text("bulkSummary")));
    QTRY_VERIFY(!isRunning(open));
    const auto deleted = states(open).count(u"Done"_s);
    QVERIFY(deleted >= 8 && deleted < 60);
    QCOMPARE(deleted + states(open).count(u"Waiting"_s), 60);
    QCOMPARE(left(open), 60 - deleted);
    QCOMPARE(names(open).size(), 60 - deleted);
    QCOMPARE(open.find<QAbstractButton>("bulkDeleteAct")->text(), u"Go on"_s);
    open.click("bulkDeleteAct");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(open), 20000);
    QCOMPARE(left(open), 0);
    QCOMPARE(open.server().requestCount(u"DeleteEmailIdentity"_s), 60);
}

void ManyIdentitiesTest::aLostConnectionEndsInTheTruth_data()
{
    QTest::addColumn<sandbox::Fault::Kind>("kind");
    QTest::addColumn<bool>("carriedOut");
    for (const bool carriedOut : {true, false}) {
        const auto row = [&](const char *kind, sandbox::Fault::Kind fault) {
            QTest::addRow("%s, %s", kind, carriedOut ? "carried out" : "not carried out")
                << fault << carriedOut;
        };
        row("dropped", sandbox::Fault::Kind::Drop);
        row("reset", sandbox::Fault::Kind::Reset);
        row("garbage", sandbox::Fault::Kind::Garbage);
    }
}

void ManyIdentitiesTest::aLostConnectionEndsInTheTruth()
{
    QFETCH(sandbox::Fault::Kind, kind);
    QFETCH(bool, carriedOut);
    OpenWindow open;
    TRY_IDLE(open);
    // More often than the client tries it for any of the two.
    open.server().addFault(
        {.kind = kind, .operation = u"DeleteEmailIdentity"_s, .times = 6, .carryOut = carriedOut});
    const QStringList chosen{u"shop.example"_s, u"unsigned.example"_s};
    askToDelete(open, chosen);
    open.click("bulkDeleteAct");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(open), 30000);
    for (const QString &name : chosen) {
        const QString state =
            states(open).at(OpenWindow::column(open.table("bulkTable"), "item", ui::KeyRole).indexOf(name));
        QCOMPARE(state, carriedOut ? u"Done"_s : u"Failed"_s);
        QCOMPARE(names(open).contains(name), !carriedOut);
        if (!carriedOut)
            QVERIFY2(result(open, name).contains(u"was not carried out"), qPrintable(result(open, name)));
    }
    QCOMPARE(left(open), carriedOut ? 14 : 16);
}

void ManyIdentitiesTest::theNetworkGoneNothingMoreIsBegun()
{
    OpenWindow open({.data = sandbox::Data::Empty, .extraIdentities = 40});
    TRY_IDLE(open);
    open.server().addFault({.kind = sandbox::Fault::Kind::Reset, .times = 1000});
    askToDelete(open, customers(40));
    open.click("bulkDeleteAct");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(open), 30000);
    QVERIFY2(states(open).count(u"Waiting"_s) >= 30, qPrintable(states(open).join(u' ')));
    // Nobody could be asked what became of those that were sent.
    QVERIFY2(states(open).contains(u"Not known"_s), qPrintable(states(open).join(u' ')));
    QVERIFY(open.text("bulkObstacle").startsWith(u"Nothing more was begun."_s));
    open.server().clearFaults();
    open.click("bulkDeleteAct");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(open), 30000);
    QCOMPARE(states(open), QStringList(40, u"Done"_s));
    QCOMPARE(left(open), 0);
}

void ManyIdentitiesTest::aRateLimitIsWaitedFor()
{
    OpenWindow open({.data = sandbox::Data::Empty, .extraIdentities = 30, .rate = 40});
    TRY_IDLE(open);
    askToDelete(open, customers(30));
    open.click("bulkDeleteAct");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(open), 60000);
    QCOMPARE(states(open), QStringList(30, u"Done"_s));
    const auto log = open.server().requestLog();
    QVERIFY(std::any_of(log.cbegin(), log.cend(), [](const sandbox::LoggedRequest &request) {
        return request.operation == u"DeleteEmailIdentity" && request.status == 429;
    }));
    QCOMPARE(names(open), QStringList());
}

void ManyIdentitiesTest::tagsAreSetAndTakenAwayOnMany()
{
    OpenWindow open;
    TRY_IDLE(open);
    const QStringList chosen{u"example.com"_s, u"shop.example"_s, u"unsigned.example"_s};
    pick(open, chosen);
    open.click("tagSelected");
    open.type("bulkTagsAccount", u"12345"_s);
    QVERIFY(open.text("bulkTagsAccountHint").contains(u"12 digits"));
    open.type("bulkTagsAccount", u"123456789012"_s);
    QVERIFY(!open.find<QAbstractButton>("bulkTagsAct")->isEnabled());
    open.click("bulkTagsSetAdd");
    auto *table = open.find<QTableWidget>("bulkTagsSetTable");
    table->item(0, 0)->setText(u"season"_s);
    table->item(0, 1)->setText(u"spring"_s);
    auto *keys = open.find<QListWidget>("bulkTagsKeys");
    const auto team = keys->findItems(u"team (on 2 of 3)"_s, Qt::MatchExactly);
    QCOMPARE(team.size(), 1);
    team.constFirst()->setCheckState(Qt::Checked);
    open.click("bulkTagsAct");
    QTRY_VERIFY(!isRunning(open));
    QCOMPARE(states(open), QStringList(3, u"Done"_s));
    TRY_IDLE(open);
    const email::Tag season{u"season"_s, u"spring"_s};
    for (const QString &name : chosen) {
        const auto tags = *open.ask(email::GetEmailIdentity{.emailIdentity = name}).tags;
        QVERIFY2(tags.contains(season), qPrintable(name));
        QVERIFY2(std::none_of(tags.cbegin(), tags.cend(),
                              [](const email::Tag &tag) { return tag.key == u"team"; }),
                 qPrintable(name));
        // The table shows it.
        QVERIFY(OpenWindow::column(open.table("identitiesTable"), "tags")
                    .at(names(open).indexOf(name))
                    .contains(u"season=spring"));
    }
    QVERIFY(open.ask(email::GetEmailIdentity{.emailIdentity = u"example.com"_s})
                .tags->contains(email::Tag{u"owner"_s, u"Ada Marlowe"_s}));
    open.click("bulkTagsCancel");
    // The account is not asked for again.
    QTRY_VERIFY(!open.find<QDialog>("bulkTagsDialog"));
    pick(open, chosen);
    open.click("tagSelected");
    QVERIFY(!open.find<QLineEdit>("bulkTagsAccount")->isVisible());
}

void ManyIdentitiesTest::fiftyOneTagsAreRefusedAtTheField()
{
    OpenWindow open;
    TRY_IDLE(open);
    pick(open, {u"example.com"_s, u"shop.example"_s});
    open.click("tagSelected");
    open.type("bulkTagsAccount", u"123456789012"_s);
    auto *table = open.find<QTableWidget>("bulkTagsSetTable");
    for (int row = 0; row < 51; ++row) {
        open.click("bulkTagsSetAdd");
        table->item(row, 0)->setText(u"key%1"_s.arg(row));
    }
    QVERIFY(!open.find<QAbstractButton>("bulkTagsAct")->isEnabled());
    QVERIFY2(open.text("bulkTagsSetHint").contains(u"50 at most"), qPrintable(open.text("bulkTagsSetHint")));
    QCOMPARE(open.server().requestCount(u"TagResource"_s), 0);
}

void ManyIdentitiesTest::aLineSaysWhyItsTagsWereRefused()
{
    OpenWindow open;
    TRY_IDLE(open);
    pick(open, {u"example.com"_s, u"shop.example"_s});
    open.click("tagSelected");
    open.type("bulkTagsAccount", u"123456789012"_s);
    auto *table = open.find<QTableWidget>("bulkTagsSetTable");
    // 48 more are too many for the one that has four, and right for the one that has two.
    for (int row = 0; row < 48; ++row) {
        open.click("bulkTagsSetAdd");
        table->item(row, 0)->setText(u"key%1"_s.arg(row));
    }
    open.click("bulkTagsAct");
    QTRY_VERIFY(!isRunning(open));
    QVERIFY(!result(open, u"example.com"_s).isEmpty());
    QCOMPARE(states(open).count(u"Failed"_s), 1);
    QCOMPARE(states(open).count(u"Done"_s), 1);
    // The tags are still there to be made fewer.
    open.click("bulkReturn");
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 48);
}

void ManyIdentitiesTest::manyAreReadAgain()
{
    OpenWindow open({.verifyAfterSeconds = 0});
    TRY_IDLE(open);
    // Changed by somebody else.
    open.ask(email::DeleteEmailIdentity{.emailIdentity = u"pending.example"_s});
    open.ask(email::CreateEmailIdentity{.emailIdentity = u"pending.example"_s});
    open.ask(email::DeleteEmailIdentity{.emailIdentity = u"unsigned.example"_s});
    pick(open, {u"example.com"_s, u"pending.example"_s, u"unsigned.example"_s});
    open.server().clearRequestLog();
    open.table("identitiesTable")->setFocus();
    open.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(open.find<QDialog>("bulkRecheckDialog"));
    QTRY_VERIFY(!isRunning(open));
    QCOMPARE(result(open, u"example.com"_s), u"Verified"_s);
    QCOMPARE(result(open, u"pending.example"_s), u"Verified, was: Pending"_s);
    QVERIFY(result(open, u"unsigned.example"_s).contains(u"does not exist"));
    QCOMPARE(states(open).count(u"Failed"_s), 1);
    QVERIFY(!names(open).contains(u"unsigned.example"_s));
    QCOMPARE(OpenWindow::column(open.table("identitiesTable"), "status")
                 .at(names(open).indexOf(u"pending.example"_s)),
             u"Verified"_s);
    QCOMPARE(open.server().requestCount(u"GetEmailIdentity"_s), 3);
}

void ManyIdentitiesTest::theResultsAreExported()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.refuseNext(u"DeleteEmailIdentity"_s);
    askToDelete(open, {u"paused.example"_s, u"unsigned.example"_s});
    open.click("bulkDeleteAct");
    QTRY_VERIFY(!isRunning(open));
    const QTemporaryDir folder;
    Q_EMIT open.table("bulkTable")->exportRequested();
    open.saveTo(folder.filePath(u"results.csv"_s));
    QFile file(folder.filePath(u"results.csv"_s));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.startsWith("Name,State,Result\r\n"), text.constData());
    QVERIFY2(text.contains(",Done,Deleted\r\n"), text.constData());
    QVERIFY2(text.contains(",Failed,"), text.constData());
}

void ManyIdentitiesTest::readingOnlyOffersNoChange()
{
    OpenWindow open({}, true);
    TRY_IDLE(open);
    pick(open, {u"paused.example"_s, u"unsigned.example"_s});
    QVERIFY(!open.find<QAbstractButton>("deleteSelected")->isEnabled());
    QVERIFY(!open.find<QAbstractButton>("tagSelected")->isEnabled());
    QVERIFY(open.find<QAbstractButton>("deleteSelected")->toolTip().contains(u"only reads"));
    QVERIFY(open.find<QAbstractButton>("recheckSelected")->isEnabled());
    open.table("identitiesTable")->setFocus();
    open.press(Qt::Key_Delete);
    QVERIFY(!open.window().findChild<QDialog *>());
    open.click("recheckSelected");
    QTRY_VERIFY(!isRunning(open));
    QCOMPARE(states(open), QStringList(2, u"Done"_s));
    for (const sandbox::LoggedRequest &request : open.server().requestLog())
        QCOMPARE(request.method, QByteArray("GET"));
}

QTEST_MAIN(ManyIdentitiesTest)
#include "tst_manyidentities.moc"
