// SPDX-License-Identifier: GPL-3.0-or-later
// "New identity…" for one with options and for a list of many, on the practice service over the loopback.
#include "tests/ui/openwindow.h"
#include "ui/identities/newidentitydialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class NewIdentitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsMadeWithTagsAndMailFrom();
    void aMailFromThatIsRefusedIsRetriedAlone();
    void theOptionsAreChecked();
    void aPastedListBecomesAList();
    void everyLineGetsItsVerdict();
    void aListIsMade();
    void whatWasRefusedIsRetriedAndNothingIsLost();
    void stoppingInTheMiddleAndGoingOn();
    void aLostConnectionEndsInTheTruth_data();
    void aLostConnectionEndsInTheTruth();
    void aThrottledListGetsThrough();
    void aFileIsRead_data();
    void aFileIsRead();
    void aFileThatIsNoListIsRefused_data();
    void aFileThatIsNoListIsRefused();
    void thousandsOfLinesAreReadAtOnce();
    void aClosedListIsThereAgain();

private:
    static ui::NewIdentityDialog *compose(OpenWindow &open)
    {
        open.page()->createNew();
        return open.window().findChild<ui::NewIdentityDialog *>();
    }
    static void list(OpenWindow &open, const QString &text)
    {
        compose(open);
        open.click("newIdentitySwitch");
        open.find<QPlainTextEdit>("newIdentityNames")->setPlainText(text);
    }
    static QStringList verdicts(OpenWindow &open)
    {
        return OpenWindow::column(open.table("newIdentityVerdicts"), "verdict");
    }
    static QAbstractButton *act(OpenWindow &open) { return open.find<QAbstractButton>("newIdentityAct"); }
    static bool isRunning(OpenWindow &open)
    {
        return open.window().findChild<ui::NewIdentityDialog *>()->controller()->isRunning();
    }
    static QStringList states(OpenWindow &open)
    {
        return OpenWindow::column(open.table("bulkTable"), "state");
    }
    static QStringList there(OpenWindow &open)
    {
        QStringList names;
        const auto list = open.ask(email::ListEmailIdentities{.pageSize = 1000});
        for (const email::IdentityInfo &info : *list.emailIdentities)
            names.append(*info.identityName);
        return names;
    }
    static email::GetEmailIdentity::Response details(OpenWindow &open, const QString &name)
    {
        return open.ask(email::GetEmailIdentity{.emailIdentity = name});
    }
    static void showOptions(OpenWindow &open) { open.click("newIdentityOptions"); }
    static void addTag(OpenWindow &open, const QString &key, const QString &value)
    {
        open.click("newIdentityTagsAdd");
        auto *table = open.find<QTableWidget>("newIdentityTagsTable");
        table->item(table->rowCount() - 1, 0)->setText(key);
        table->item(table->rowCount() - 1, 1)->setText(value);
    }
};

void NewIdentitiesTest::oneIsMadeWithTagsAndMailFrom()
{
    OpenWindow open;
    TRY_IDLE(open);
    compose(open);
    open.find<QLineEdit>("newIdentityName")->setText(u"bücherei.example"_s);
    showOptions(open);
    open.type("newIdentityMailFrom", u"bounce"_s);
    addTag(open, u"team"_s, u"shop"_s);
    open.click("newIdentityAct");
    QTRY_VERIFY(!open.find<QDialog>("newIdentityDialog"));
    TRY_IDLE(open);
    const auto made = details(open, u"xn--bcherei-n2a.example"_s);
    QCOMPARE(made.mailFromAttributes->mailFromDomain, u"bounce.xn--bcherei-n2a.example"_s);
    QCOMPARE(*made.tags, (QList<email::Tag>{{u"team"_s, u"shop"_s}}));
    QCOMPARE(open.table("identitiesTable")->currentKey(), u"xn--bcherei-n2a.example"_s);
    // Its records are shown with those of the MAIL FROM domain.
    QTRY_COMPARE(open.text("identityName"), u"bücherei.example"_s);
}

void NewIdentitiesTest::aMailFromThatIsRefusedIsRetriedAlone()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.refuseNext(u"PutEmailIdentityMailFromAttributes"_s);
    compose(open);
    open.type("newIdentityName", u"half.example"_s);
    showOptions(open);
    open.type("newIdentityMailFrom", u"mail"_s);
    open.click("newIdentityAct");
    auto *banner = open.find<ui::Banner>("newIdentityBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->title(), u"half.example is created, but its MAIL FROM domain could not be set"_s);
    // It is there, whatever becomes of the rest.
    QVERIFY(OpenWindow::column(open.table("identitiesTable"), "identity").contains(u"half.example"_s));
    QCOMPARE(open.find<QLineEdit>("newIdentityName")->text(), u"half.example"_s);
    open.click("newIdentityAct");
    QTRY_VERIFY(!open.find<QDialog>("newIdentityDialog"));
    QCOMPARE(open.server().requestCount(u"CreateEmailIdentity"_s), 1);
    QCOMPARE(details(open, u"half.example"_s).mailFromAttributes->mailFromDomain, u"mail.half.example"_s);
    TRY_IDLE(open);
    QCOMPARE(open.table("identitiesTable")->currentKey(), u"half.example"_s);
    QVERIFY(OpenWindow::column(open.table("dnsRecordsTable"), "type").contains(u"MX"_s));
}

void NewIdentitiesTest::theOptionsAreChecked()
{
    OpenWindow open;
    TRY_IDLE(open);
    compose(open);
    open.type("newIdentityName", u"good.example"_s);
    QVERIFY(act(open)->isEnabled());
    showOptions(open);
    open.type("newIdentityMailFrom", u"mail.example.com/"_s);
    QVERIFY(!act(open)->isEnabled());
    QVERIFY(open.text("newIdentityMailFromHint").contains(u"before the domain"));
    open.type("newIdentityMailFrom", u"mail"_s);
    QVERIFY(act(open)->isEnabled());
    addTag(open, u"aws:team"_s, u"x"_s);
    QVERIFY(!act(open)->isEnabled());
    QVERIFY(open.text("newIdentityTagsHint").contains(u"AWS's own"));
    QCOMPARE(open.find<QLineEdit>("newIdentityName")->text(), u"good.example"_s);
}

void NewIdentitiesTest::aPastedListBecomesAList()
{
    OpenWindow open;
    TRY_IDLE(open);
    compose(open);
    QStringList names;
    for (int i = 0; i < 200; ++i)
        names.append(u"pasted-%1.example"_s.arg(i));
    QGuiApplication::clipboard()->setText(names.join(u'\n') + u'\n');
    QTRY_COMPARE(QApplication::focusWidget(), open.find<QLineEdit>("newIdentityName"));
    open.press(Qt::Key_V, Qt::ControlModifier);
    auto *text = open.find<QPlainTextEdit>("newIdentityNames");
    QVERIFY(text->isVisible());
    QCOMPARE(verdicts(open), QStringList(200, u"New domain"_s));
    QCOMPARE(act(open)->text(), u"Create 200 identities"_s);
    // One with a line break behind it, as a cell of a spreadsheet has it, is one.
    text->setPlainText(u"single.example"_s);
    open.click("newIdentitySwitch");
    QCOMPARE(open.find<QLineEdit>("newIdentityName")->text(), u"single.example"_s);
    QGuiApplication::clipboard()->setText(u"cell.example\n"_s);
    open.find<QLineEdit>("newIdentityName")->selectAll();
    open.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!text->isVisible());
    QVERIFY(act(open)->isEnabled());
}

void NewIdentitiesTest::everyLineGetsItsVerdict()
{
    OpenWindow open;
    TRY_IDLE(open);
    list(open,
         QString::fromUtf8("new-one.example\n"
                           "\n"
                           "news@new-one.example\n"
                           "bücher-zwei.example\n"
                           "NEW-ONE.example\n"
                           "shop.example\n"
                           "xn--bcher-kva.example\n"
                           "bücher.example\n"
                           "https://example.com\n"
                           "exa mple.com\n"
                           "a.example, b.example;c@d@example.com"));
    QCOMPARE(verdicts(open),
             (QStringList{u"New domain"_s, u"New address"_s, u"New domain"_s, u"Twice: see line 1"_s,
                          u"Is there already"_s, u"Is there already"_s, u"Twice: see line 7"_s,
                          u"Only the domain, without https:// and what follows it."_s,
                          u"There is a blank in it."_s, u"New domain"_s, u"New domain"_s,
                          u"There is an @ too many."_s}));
    const ui::TableView *table = open.table("newIdentityVerdicts");
    QCOMPARE(OpenWindow::column(table, "line"),
             (QStringList{u"1"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s, u"11"_s,
                          u"11"_s, u"11"_s}));
    QCOMPARE(OpenWindow::column(table, "name").at(2), u"bücher-zwei.example"_s);
    QVERIFY(OpenWindow::column(table, "name", Qt::ToolTipRole).at(2).contains(u"xn--bcher-zwei"));
    QCOMPARE(open.text("newIdentityCount"),
             u"5 new · 2 there already · 2 twice · 3 wrong, which stay in the list"_s);
    QCOMPARE(act(open)->text(), u"Create 5 identities"_s);
    // A line of the table leads to its place in the text.
    open.table("newIdentityVerdicts")->setCurrentIndex(table->model()->index(9, 0));
    QCOMPARE(open.find<QPlainTextEdit>("newIdentityNames")->textCursor().blockNumber(), 10);
}

void NewIdentitiesTest::aListIsMade()
{
    OpenWindow open;
    TRY_IDLE(open);
    list(open,
         QString::fromUtf8("one.example\nbücher-zwei.example\npost@three.example\nnot a name\nshop.example"));
    showOptions(open);
    open.type("newIdentityMailFrom", u"mail"_s);
    addTag(open, u"team"_s, u"shop"_s);
    open.click("newIdentityAct");
    QTRY_VERIFY(!isRunning(open));
    QCOMPARE(states(open), QStringList(3, u"Done"_s));
    QCOMPARE(OpenWindow::column(open.table("bulkTable"), "result").at(0),
             u"Created, with the MAIL FROM domain mail.one.example"_s);
    QCOMPARE(open.server().requestCount(u"CreateEmailIdentity"_s), 3);
    QCOMPARE(details(open, u"xn--bcher-zwei-9db.example"_s).mailFromAttributes->mailFromDomain,
             u"mail.xn--bcher-zwei-9db.example"_s);
    // An address has none of its own.
    const auto address = details(open, u"post@three.example"_s);
    QVERIFY(!address.mailFromAttributes || address.mailFromAttributes->mailFromDomain.isEmpty());
    QCOMPARE(*address.tags, (QList<email::Tag>{{u"team"_s, u"shop"_s}}));
    QCOMPARE(open.table("identitiesTable")->model()->rowCount(), 19);
    TRY_IDLE(open);
    const QStringList names = OpenWindow::column(open.table("identitiesTable"), "identity", ui::KeyRole);
    QCOMPARE(OpenWindow::column(open.table("identitiesTable"), "status").at(names.indexOf(u"one.example"_s)),
             u"Pending"_s);
    // The wrong line is still there, the others are marked as made.
    open.click("bulkReturn");
    QCOMPARE(verdicts(open),
             (QStringList{u"Is there already"_s, u"Is there already"_s, u"Is there already"_s,
                          u"There is a blank in it."_s, u"Is there already"_s}));
    QVERIFY(!act(open)->isEnabled());
}

void NewIdentitiesTest::whatWasRefusedIsRetriedAndNothingIsLost()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.refuseNext(u"CreateEmailIdentity"_s, 2);
    list(open, u"one.example\ntwo.example\nthree.example"_s);
    open.click("newIdentityAct");
    QTRY_VERIFY(!isRunning(open));
    QCOMPARE(states(open).count(u"Failed"_s), 2);
    QCOMPARE(open.text("bulkSummary"), u"1 of 3 done · 2 failed"_s);
    open.click("newIdentityAct");
    QTRY_VERIFY(!isRunning(open));
    QCOMPARE(states(open), QStringList(3, u"Done"_s));
    QCOMPARE(there(open).size(), 19);
    QCOMPARE(open.server().requestCount(u"CreateEmailIdentity"_s), 5);
}

void NewIdentitiesTest::stoppingInTheMiddleAndGoingOn()
{
    OpenWindow open({.data = sandbox::Data::Empty, .latencyMs = 30});
    TRY_IDLE(open);
    QStringList names;
    for (int i = 0; i < 60; ++i)
        names.append(u"many-%1.example"_s.arg(i, 2, 10, QLatin1Char('0')));
    list(open, names.join(u'\n'));
    open.click("newIdentityAct");
    QTRY_VERIFY(open.server().requestCount(u"CreateEmailIdentity"_s) >= 8);
    open.click("newIdentityCancel");
    QTRY_VERIFY(!isRunning(open));
    const auto made = states(open).count(u"Done"_s);
    QVERIFY(made >= 8 && made < 60);
    QCOMPARE(there(open).size(), made);
    open.click("newIdentityAct");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(open), 20000);
    QCOMPARE(there(open).size(), 60);
    QCOMPARE(open.server().requestCount(u"CreateEmailIdentity"_s), 60);
}

void NewIdentitiesTest::aLostConnectionEndsInTheTruth_data()
{
    QTest::addColumn<bool>("carriedOut");
    QTest::newRow("carried out") << true;
    QTest::newRow("not carried out") << false;
}

void NewIdentitiesTest::aLostConnectionEndsInTheTruth()
{
    QFETCH(bool, carriedOut);
    OpenWindow open;
    TRY_IDLE(open);
    open.server().addFault({.kind = sandbox::Fault::Kind::Reset,
                            .operation = u"CreateEmailIdentity"_s,
                            .times = 2,
                            .carryOut = carriedOut});
    list(open, u"one.example\ntwo.example"_s);
    open.click("newIdentityAct");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(open), 30000);
    // Read back before it is sent again: made once, whatever became of the first try.
    QCOMPARE(states(open), QStringList(2, u"Done"_s));
    QCOMPARE(there(open).size(), 18);
}

void NewIdentitiesTest::aThrottledListGetsThrough()
{
    OpenWindow open({.data = sandbox::Data::Empty, .rate = 40});
    TRY_IDLE(open);
    QStringList names;
    for (int i = 0; i < 30; ++i)
        names.append(u"many-%1.example"_s.arg(i));
    list(open, names.join(u'\n'));
    open.click("newIdentityAct");
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(open), 60000);
    QCOMPARE(states(open), QStringList(30, u"Done"_s));
    const auto log = open.server().requestLog();
    QVERIFY(std::any_of(log.cbegin(), log.cend(), [](const sandbox::LoggedRequest &request) {
        return request.operation == u"CreateEmailIdentity" && request.status == 429;
    }));
}

void NewIdentitiesTest::aFileIsRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const QString two = u"a.example\nb.example"_s;
    QTest::newRow("lines") << QByteArray("a.example\nb.example\n") << two;
    QTest::newRow("CRLF and a mark") << QByteArray("\xef\xbb\xbf"
                                                   "a.example\r\nb.example\r\n")
                                     << two;
    QTest::newRow("headed") << QByteArray("Owner,Domain\r\nAda,a.example\r\nGrace,b.example\r\n") << two;
    QTest::newRow("semicolons") << QByteArray("Besitzer;E-Mail\n\"Ada; Lovelace\";a@a.example\n")
                                << u"a@a.example"_s;
    QTest::newRow("quotes") << QByteArray(
        "\"identity\",\"note\"\n\"a.example\",\"he said \"\"no\"\"\n2nd line\"\nb.example,\n")
                            << two;
    QTest::newRow("our own export") << QByteArray(
        "Identity,Type,Status\r\na.example,Domain,Verified\r\nb.example,Domain,Failed\r\n")
                                    << two;
    QTest::newRow("tabs") << QByteArray("domain\tx\na.example\t1\nb.example\t2") << two;
    QTest::newRow("UTF-8") << QByteArray("b\xc3\xbc"
                                         "cher.example\n")
                           << QString::fromUtf8("bücher.example");
    QTest::newRow("Latin-1") << QByteArray("b\xfc"
                                           "cher.example\n")
                             << QString::fromUtf8("bücher.example");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0.\0e\0x\0\n\0",
                                          12)
                            << u"a.ex"_s;
}

void NewIdentitiesTest::aFileIsRead()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    OpenWindow open({.data = sandbox::Data::Empty});
    TRY_IDLE(open);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"names.csv"_s);
    QFile names(path);
    QVERIFY(names.open(QIODevice::WriteOnly));
    names.write(file);
    names.close();
    compose(open);
    open.click("newIdentityFromFile");
    auto *dialog = open.find<QFileDialog>("openDialog");
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(open.find<QPlainTextEdit>("newIdentityNames")->toPlainText(), expected);
    QVERIFY(act(open)->isEnabled());
}

void NewIdentitiesTest::aFileThatIsNoListIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray() << u"no name"_s;
    QTest::newRow("heading only") << QByteArray("domain\n") << u"no name"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"no text"_s;
    QTest::newRow("huge") << QByteArray((8 << 20) + 1, 'a') << u"8 MiB"_s;
}

void NewIdentitiesTest::aFileThatIsNoListIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, message);
    OpenWindow open({.data = sandbox::Data::Empty});
    TRY_IDLE(open);
    const QTemporaryDir folder;
    QFile names(folder.filePath(u"names.csv"_s));
    QVERIFY(names.open(QIODevice::WriteOnly));
    names.write(file);
    names.close();
    auto *dialog = compose(open);
    open.type("newIdentityName", u"typed.example"_s);
    dialog->readFile(names.fileName());
    auto *banner = open.find<ui::Banner>("newIdentityBanner");
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->title(), u"Could not read names.csv"_s);
    QVERIFY2(banner->text().contains(message), qPrintable(banner->text()));
    QCOMPARE(open.find<QLineEdit>("newIdentityName")->text(), u"typed.example"_s);
}

void NewIdentitiesTest::thousandsOfLinesAreReadAtOnce()
{
    OpenWindow open({.data = sandbox::Data::Empty});
    TRY_IDLE(open);
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += QString::fromUtf8(i % 2 ? "customer-%1.example\n" : "grüße@kunde-%1.example\n").arg(i);
    compose(open);
    open.click("newIdentitySwitch");
    auto *names = open.find<QPlainTextEdit>("newIdentityNames");
    QElapsedTimer clock;
    clock.start();
    names->setPlainText(text);
    QTRY_COMPARE(open.table("newIdentityVerdicts")->model()->rowCount(), 5000);
    const qint64 pasted = clock.restart();
    // One more key: the names that were read once are not read again.
    names->moveCursor(QTextCursor::End);
    QTest::keyClicks(names, u"x"_s);
    const qint64 key = clock.restart();
    QTRY_COMPARE(open.table("newIdentityVerdicts")->model()->rowCount(), 5001);
    qInfo("5,000 lines: shown after %lld ms, a key took %lld ms, its verdict came after %lld ms", pasted, key,
          clock.elapsed());
    QCOMPARE(verdicts(open).count(u"New domain"_s), 2500);
}

void NewIdentitiesTest::aClosedListIsThereAgain()
{
    OpenWindow open;
    TRY_IDLE(open);
    list(open, u"one.example\nwrong one"_s);
    QTRY_COMPARE(QApplication::focusWidget(), open.find<QPlainTextEdit>("newIdentityNames"));
    open.press(Qt::Key_Escape);
    QTRY_VERIFY(!open.find<QDialog>("newIdentityDialog"));
    compose(open);
    QCOMPARE(open.find<QPlainTextEdit>("newIdentityNames")->toPlainText(), u"one.example\nwrong one"_s);
    // What is empty or made leaves nothing behind.
    open.find<QPlainTextEdit>("newIdentityNames")->setPlainText(u"shop.example"_s);
    QTRY_COMPARE(QApplication::focusWidget(), open.find<QPlainTextEdit>("newIdentityNames"));
    open.press(Qt::Key_Escape);
    QTRY_VERIFY(!open.find<QDialog>("newIdentityDialog"));
    compose(open);
    QVERIFY(open.find<QLineEdit>("newIdentityName")->isVisible());
}

QTEST_MAIN(NewIdentitiesTest)
#include "tst_newidentities.moc"
