// SPDX-License-Identifier: GPL-3.0-or-later
// The Identities tab, driven as a person drives it, on the practice service over the loopback.
#include "tests/ui/openwindow.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

class IdentitiesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdentityIsShownWithItsState();
    void everyPageIsReadAndWhatIsOnTheScreenComesFirst();
    void theFilterNarrowsAndIsCleared();
    void aDomainIsMadeWithTheKeyboardAlone();
    void whatIsTypedIsChecked_data();
    void whatIsTypedIsChecked();
    void aRefusedIdentityKeepsTheInput();
    void anIdentityIsDeletedOnlyByTypingItsName();
    void aRefusedDeletionIsToldInTheDialog();
    void aFailureIsToldAsPlainTextAndRetried();
    void aRefreshKeepsSelectionAndScrolling();
    void aPendingIdentityTurnsVerified();
    void theRecordsAreCopied();
    void theExportIsTheTable();
    void readingOnlyChangesNothing();
    void anEmptyAccountOffersTheFirstStep();
};

void IdentitiesPageTest::everyIdentityIsShownWithItsState()
{
    OpenWindow open;
    TRY_IDLE(open);
    const ui::TableView *table = open.table("identitiesTable");
    const QStringList names = OpenWindow::column(table, "identity");
    QCOMPARE(names.size(), 16);
    QCOMPARE(names.first(), QStringLiteral("bücher.example"));
    open.page()->select(QStringLiteral("example.com"));
    const auto stateOf = [&](const char *name, const char *column) {
        return OpenWindow::column(table, column).at(names.indexOf(QLatin1StringView(name)));
    };
    QCOMPARE(stateOf("example.com", "status"), QStringLiteral("Verified"));
    QCOMPARE(stateOf("pending.example", "dkim"), QStringLiteral("Pending"));
    QCOMPARE(stateOf("failed.example", "dkim"), QStringLiteral("Failed"));
    QCOMPARE(stateOf("mailfrom-failed.example", "mail-from-status"), QStringLiteral("Failed"));
    QCOMPARE(open.text("identityName"), QStringLiteral("example.com"));
    QCOMPARE(open.text("identityStatus"), QStringLiteral("Verified"));
    QCOMPARE(open.text("summary"), QStringLiteral("16 identities · 3 pending · 2 failed"));
    QCOMPARE(open.server().requestCount(QStringLiteral("ListEmailIdentities")), 1);
    QCOMPARE(open.server().requestCount(QStringLiteral("GetEmailIdentity")), 16);
    QVERIFY(!open.page()->banner()->isVisible());
}

void IdentitiesPageTest::everyPageIsReadAndWhatIsOnTheScreenComesFirst()
{
    OpenWindow open({.extraIdentities = 2300});
    ui::TableView *table = open.table("identitiesTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2316, 20000);
    QCOMPARE(open.server().requestCount(QStringLiteral("ListEmailIdentities")), 3);
    TRY_IDLE(open);
    const QStringList onScreen = table->visibleKeys();
    QVERIFY(onScreen.size() > 10);
    QSet<QString> first;
    QSet<QString> all;
    for (const sandbox::LoggedRequest &request : open.server().requestLog()) {
        if (request.operation != QLatin1StringView("GetEmailIdentity"))
            continue;
        const QString name = QUrl::fromPercentEncoding(request.path.mid(request.path.lastIndexOf('/') + 1));
        QVERIFY2(!all.contains(name), qPrintable(name + QStringLiteral(" was read twice")));
        all.insert(name);
        if (first.size() < 60)
            first.insert(name);
    }
    QCOMPARE(all.size(), 2316);
    for (const QString &name : onScreen)
        QVERIFY2(first.contains(name), qPrintable(name + QStringLiteral(" came late")));
}

void IdentitiesPageTest::theFilterNarrowsAndIsCleared()
{
    OpenWindow open;
    TRY_IDLE(open);
    const ui::TableView *table = open.table("identitiesTable");
    open.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), open.find<QLineEdit>("filter"));
    open.type("filter", QStringLiteral("pending dom"));
    QCOMPARE(OpenWindow::column(table, "identity"),
             (QStringList{QStringLiteral("mailfrom-pending.example"), QStringLiteral("pending.example"),
                          QStringLiteral("spring-campaign.example")}));
    QCOMPARE(open.text("summary"), QStringLiteral("3 of 16 identities · 3 pending · 2 failed"));
    open.press(Qt::Key_Return);
    QVERIFY(open.table("identitiesTable")->hasFocus());

    open.type("filter", QStringLiteral("no such thing"));
    QVERIFY(open.find<QWidget>("identitiesEmptyState")->isVisible());
    open.click("identitiesEmptyAction");
    QCOMPARE(table->model()->rowCount(), 16);
    QCOMPARE(open.find<QLineEdit>("filter")->text(), QString());
}

void IdentitiesPageTest::aDomainIsMadeWithTheKeyboardAlone()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(open.find<QDialog>("newIdentityDialog"));
    QTRY_COMPARE(QApplication::focusWidget(), open.find<QLineEdit>("newIdentityName"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Brand-New.example"));
    open.press(Qt::Key_Return);
    QTRY_VERIFY(!open.find<QDialog>("newIdentityDialog"));
    TRY_IDLE(open);

    QCOMPARE(open.server().requestCount(QStringLiteral("CreateEmailIdentity")), 1);
    QCOMPARE(open.table("identitiesTable")->currentKey(), QStringLiteral("brand-new.example"));
    QCOMPARE(open.text("identityName"), QStringLiteral("brand-new.example"));
    const ui::TableView *records = open.table("dnsRecordsTable");
    QCOMPARE(OpenWindow::column(records, "type").mid(0, 3), QStringList(3, QStringLiteral("CNAME")));
    for (const QString &name : OpenWindow::column(records, "name").mid(0, 3))
        QVERIFY2(name.endsWith(QLatin1StringView("._domainkey.brand-new.example")), qPrintable(name));
    QVERIFY(records->isVisible());
    QVERIFY(open.text("identityNextStep").contains(QLatin1StringView("Publish the DNS records")));
}

void IdentitiesPageTest::whatIsTypedIsChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *typed, bool accepted, const char *hint) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << accepted << QString::fromUtf8(hint);
    };
    row("example", false, "has a dot");
    row("exa mple.com", false, "blank");
    row("https://example.com", false, "without https");
    row("example..com", false, "dot too many");
    row("-a.example", false, "inner hyphens");
    row("192.0.2.1", false, "IP address");
    row("@example.com", false, "before @ is missing");
    row("a@", false, "after @ is missing");
    row("a@b@example.com", false, "@ too many");
    row("bücher.example", true, "xn--bcher-kva.example");
    row("somebody@bücher.example", true, "somebody@xn--bcher-kva.example");
    row(" spaced.example ", true, "A domain");
    row("news@example.com", true, "An address");
}

void IdentitiesPageTest::whatIsTypedIsChecked()
{
    QFETCH(QString, typed);
    QFETCH(bool, accepted);
    QFETCH(QString, hint);
    OpenWindow open({.data = sandbox::Data::Empty});
    TRY_IDLE(open);
    open.page()->createNew();
    auto *field = open.find<QLineEdit>("newIdentityName");
    field->setText(typed);
    QCOMPARE(open.find<QAbstractButton>("newIdentityAct")->isEnabled(), accepted);
    QVERIFY2(open.text("newIdentityHint").contains(hint), qPrintable(open.text("newIdentityHint")));
    if (!accepted) {
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(open.find<QDialog>("newIdentityDialog"));
        QVERIFY(open.isIdle());
    }
}

void IdentitiesPageTest::aRefusedIdentityKeepsTheInput()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->createNew();
    open.type("newIdentityName", QStringLiteral("shop.example"));
    open.click("newIdentityAct");
    auto *banner = open.find<ui::Banner>("newIdentityBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QLatin1StringView("already exists")), qPrintable(banner->text()));
    QCOMPARE(banner->title(), QStringLiteral("Could not create shop.example"));
    QCOMPARE(open.find<QLineEdit>("newIdentityName")->text(), QStringLiteral("shop.example"));
    // Corrected, it goes through.
    open.type("newIdentityName", QStringLiteral("shop-two.example"));
    open.click("newIdentityAct");
    QTRY_VERIFY(!open.find<QDialog>("newIdentityDialog"));
    QCOMPARE(open.table("identitiesTable")->currentKey(), QStringLiteral("shop-two.example"));
}

void IdentitiesPageTest::anIdentityIsDeletedOnlyByTypingItsName()
{
    OpenWindow open;
    TRY_IDLE(open);
    ui::TableView *table = open.table("identitiesTable");
    QVERIFY(table->selectKey(QStringLiteral("unsigned.example")));
    table->setFocus();
    open.press(Qt::Key_Delete);
    QVERIFY(open.find<QDialog>("confirmDialog"));
    QTRY_COMPARE(QApplication::focusWidget(), open.find<QLineEdit>("confirmTyped"));
    QVERIFY(open.text("confirmConsequence").contains(QLatin1StringView("DKIM keys are lost")));
    open.type("confirmTyped", QStringLiteral("unsigned"));
    QVERIFY(!open.find<QAbstractButton>("confirmAct")->isEnabled());
    open.press(Qt::Key_Return);
    QVERIFY(open.find<QDialog>("confirmDialog"));
    QCOMPARE(open.server().requestCount(QStringLiteral("DeleteEmailIdentity")), 0);

    open.type("confirmTyped", QStringLiteral("unsigned.example"));
    open.press(Qt::Key_Return);
    QTRY_VERIFY(!open.find<QDialog>("confirmDialog"));
    QCOMPARE(open.server().requestCount(QStringLiteral("DeleteEmailIdentity")), 1);
    QVERIFY(!OpenWindow::column(table, "identity").contains(QStringLiteral("unsigned.example")));
    QVERIFY(open.text("identityName") != QLatin1StringView("unsigned.example"));
}

void IdentitiesPageTest::aRefusedDeletionIsToldInTheDialog()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.refuseNext(QStringLiteral("DeleteEmailIdentity"));
    open.page()->select(QStringLiteral("example.com"));
    open.click("deleteIdentity");
    open.type("confirmTyped", QStringLiteral("example.com"));
    open.click("confirmAct");
    auto *banner = open.find<ui::Banner>("confirmBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->title(), QStringLiteral("Could not delete example.com"));
    QCOMPARE(open.table("identitiesTable")->model()->rowCount(), 16);
    // Once more, with what was typed still there.
    open.click("confirmAct");
    QTRY_VERIFY(!open.find<QDialog>("confirmDialog"));
    QCOMPARE(open.table("identitiesTable")->model()->rowCount(), 15);
}

void IdentitiesPageTest::aFailureIsToldAsPlainTextAndRetried()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.refuseNext(QStringLiteral("ListEmailIdentities"));
    open.press(Qt::Key_F5);
    ui::Banner *banner = open.page()->banner();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QLatin1StringView("<b>not</b> authorized")), qPrintable(banner->text()));
    const auto labels = open.window().findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    // What was there is still there.
    QCOMPARE(open.table("identitiesTable")->model()->rowCount(), 16);
    open.click("identitiesBannerRetry");
    QVERIFY(!banner->isVisible());
    TRY_IDLE(open);
    QVERIFY(!banner->isVisible());
    QCOMPARE(open.server().requestCount(QStringLiteral("ListEmailIdentities")), 3);
}

void IdentitiesPageTest::aRefreshKeepsSelectionAndScrolling()
{
    OpenWindow open({.extraIdentities = 200});
    TRY_IDLE(open);
    ui::TableView *table = open.table("identitiesTable");
    QVERIFY(table->selectKey(QStringLiteral("customer-00120.example")));
    const int scrolled = table->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    open.press(Qt::Key_F5);
    QVERIFY(!open.isIdle());
    TRY_IDLE(open);
    QCOMPARE(table->currentKey(), QStringLiteral("customer-00120.example"));
    QCOMPARE(table->selectedKeys(), QStringList(QStringLiteral("customer-00120.example")));
    QCOMPARE(table->verticalScrollBar()->value(), scrolled);
}

void IdentitiesPageTest::aPendingIdentityTurnsVerified()
{
    OpenWindow open({.verifyAfterSeconds = 1});
    TRY_IDLE(open);
    open.find<QTimer>("identitiesPoll")->setInterval(50);
    open.page()->createNew();
    open.type("newIdentityName", QStringLiteral("soon.example"));
    open.click("newIdentityAct");
    QTRY_COMPARE(open.text("identityName"), QStringLiteral("soon.example"));
    QTRY_COMPARE_WITH_TIMEOUT(open.text("identityStatus"), QStringLiteral("Verified"), 20000);
    const ui::TableView *table = open.table("identitiesTable");
    const qsizetype row = OpenWindow::column(table, "identity").indexOf(QStringLiteral("soon.example"));
    QCOMPARE(OpenWindow::column(table, "dkim").at(row), QStringLiteral("Verified"));
}

void IdentitiesPageTest::theRecordsAreCopied()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(QStringLiteral("example.com"));
    ui::TableView *records = open.table("dnsRecordsTable");
    QVERIFY(!open.find<QAbstractButton>("copyRecordValue")->isEnabled());
    open.click("copyAllRecords");
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(3), QStringLiteral("mail.example.com\tMX\t10 feedback-smtp.eu-west-1.amazonses.com"));
    QCOMPARE(lines.at(4), QStringLiteral("mail.example.com\tTXT\tv=spf1 include:amazonses.com ~all"));

    QVERIFY(records->selectKey(QStringLiteral("MX mail.example.com")));
    open.click("copyRecordValue");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("10 feedback-smtp.eu-west-1.amazonses.com"));
    open.click("copyRecordName");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mail.example.com"));
    records->setFocus();
    open.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1StringView("\tMX\tmail.example.com\t")));
}

void IdentitiesPageTest::theExportIsTheTable()
{
    OpenWindow open;
    TRY_IDLE(open);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    open.type("filter", QStringLiteral("mailfrom"));
    open.press(Qt::Key_E, Qt::ControlModifier);
    open.saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("Identity,Type,Status,DKIM,MAIL FROM status\r\n"
                        "mailfrom-failed.example,Domain,Verified,Verified,Failed\r\n"
                        "mailfrom-pending.example,Domain,Verified,Verified,Pending\r\n"));
    QVERIFY(open.page()->banner()->title().contains(QLatin1StringView("out.csv")));
}

void IdentitiesPageTest::readingOnlyChangesNothing()
{
    OpenWindow open({}, true);
    TRY_IDLE(open);
    QCOMPARE(open.find<QAbstractButton>("readOnlySwitch")->text(), QStringLiteral("Read-only"));
    const auto *create = open.window().findChild<QAction *>(QStringLiteral("newAction"));
    QVERIFY(!create->isEnabled());
    QVERIFY(create->toolTip().contains(QLatin1StringView("only reads")));
    QVERIFY(!open.find<QAbstractButton>("deleteIdentity")->isEnabled());
    open.press(Qt::Key_N, Qt::ControlModifier);
    open.table("identitiesTable")->setFocus();
    open.press(Qt::Key_Delete);
    QVERIFY(!open.window().findChild<QDialog *>());
    for (const sandbox::LoggedRequest &request : open.server().requestLog())
        QCOMPARE(request.method, QByteArray("GET"));
}

void IdentitiesPageTest::anEmptyAccountOffersTheFirstStep()
{
    OpenWindow open({.data = sandbox::Data::Empty});
    TRY_IDLE(open);
    QVERIFY(open.find<QWidget>("identitiesEmptyState")->isVisible());
    open.click("identitiesEmptyAction");
    open.type("newIdentityName", QStringLiteral("first.example"));
    open.click("newIdentityAct");
    QTRY_VERIFY(open.table("identitiesTable")->isVisible());
    QCOMPARE(open.table("identitiesTable")->currentKey(), QStringLiteral("first.example"));
}

QTEST_MAIN(IdentitiesPageTest)
#include "tst_identitiespage.moc"
