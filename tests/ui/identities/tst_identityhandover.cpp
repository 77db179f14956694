// SPDX-License-Identifier: GPL-3.0-or-later
// The records of an identity on their way to whoever publishes them.
#include "core/dns/handover.h"
#include "core/dns/recordfile.h"
#include "tests/ui/openwindow.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QUrlQuery>

namespace {
const QString domain = QStringLiteral("example.com");

QList<dns::Record> records(OpenWindow &open)
{
    return dns::recordsFor(domain, open.ask(email::GetEmailIdentity{.emailIdentity = domain}),
                           QStringLiteral("eu-west-1"));
}
} // namespace

class IdentityHandOverTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openMail(const QUrl &url) { m_mail = url; }

private Q_SLOTS:
    void init() { m_mail.clear(); }
    void partsAreCopied();
    void aLongNameIsSeenWhole();
    void everyFormIsSaved_data();
    void everyFormIsSaved();
    void aFileThatCannotBeWrittenIsTold();
    void theLetterIsCopied();
    void theLetterIsMailed();
    void aMissingMailProgramIsTold();

private:
    QUrl m_mail;
};

void IdentityHandOverTest::aLongNameIsSeenWhole()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    open.table("dnsRecordsTable")->selectRow(0); // DKIM, wider than the details at the usual size.
    for (const char *field : {"recordName", "recordValue"}) {
        const auto *text = open.find<QPlainTextEdit>(field);
        QTRY_VERIFY(text->isVisible());
        QCOMPARE(text->toolTip().contains(text->toPlainText()), true);
        QTRY_COMPARE(text->verticalScrollBar()->maximum(), 0);
        QTextCursor end(text->document());
        end.movePosition(QTextCursor::End);
        const QRect last = text->cursorRect(end);
        QVERIFY2(text->viewport()->rect().contains(last.center()), field);
        QVERIFY(last.bottom() <= text->viewport()->height());
        QVERIFY(last.top() > text->cursorRect(QTextCursor(text->document())).top()); // It has wrapped.
    }
}

void IdentityHandOverTest::partsAreCopied()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    const auto clipboard = [] { return QGuiApplication::clipboard()->text(); };
    QVERIFY(!open.find<QWidget>("recordDetails")->isVisible());
    QVERIFY(open.table("dnsRecordsTable")->selectKey(QStringLiteral("MX mail.example.com")));
    const QString value = QStringLiteral("10 feedback-smtp.eu-west-1.amazonses.com");
    QCOMPARE(open.find<QPlainTextEdit>("recordValue")->toPlainText(), value);
    open.click("copyRecordName");
    QCOMPARE(clipboard(), QStringLiteral("mail.example.com"));
    open.click("copyRecordValue");
    QCOMPARE(clipboard(), value);
    open.click("copyRecord");
    QCOMPARE(clipboard(), QStringLiteral("mail.example.com\tMX\t") + value);
    open.click("copyAllRecords");
    QCOMPARE(clipboard().count(u'\n'), 4);
    // Another identity has other records.
    open.page()->select(QStringLiteral("pending.example"));
    QVERIFY(!open.find<QWidget>("recordDetails")->isVisible());
    QVERIFY(!open.find<QAbstractButton>("copyRecordValue")->isEnabled());
}

void IdentityHandOverTest::everyFormIsSaved_data()
{
    QTest::addColumn<int>("format");
    for (int i = 0; i < dns::recordFormats().size(); ++i)
        QTest::newRow(qPrintable(dns::recordFormats().at(i).id)) << i;
}

void IdentityHandOverTest::everyFormIsSaved()
{
    QFETCH(int, format);
    const dns::RecordFormat form = dns::recordFormats().at(format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out-") + form.fileName);
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    open.window().findChild<QAction *>(QStringLiteral("saveRecords-") + form.id)->trigger();
    QCOMPARE(QFileInfo(open.find<QFileDialog>("saveDialog")->selectedFiles().constFirst()).fileName(),
             QStringLiteral("example.com-") + form.fileName);
    open.saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), form.write(domain, records(open)));
    QVERIFY(open.find<ui::Banner>("recordsBanner")->isVisible());
}

void IdentityHandOverTest::aFileThatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    open.window().findChild<QAction *>(QStringLiteral("saveRecords-csv"))->trigger();
    auto *dialog = open.find<QFileDialog>("saveDialog");
    Q_EMIT dialog->fileSelected(folder.filePath(QStringLiteral("no/such/folder.csv")));
    QVERIFY(open.find<ui::Banner>("recordsBanner")->title().startsWith(QLatin1StringView("Could not write")));
}

void IdentityHandOverTest::theLetterIsCopied()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    open.click("handOver");
    const QString letter = dns::handOverText(domain, records(open));
    QCOMPARE(open.find<QPlainTextEdit>("handOverText")->toPlainText(), letter);
    open.click("handOverAct");
    QTRY_VERIFY(!open.find<QDialog>("handOverDialog"));
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), letter);
    QCOMPARE(copied->html(), dns::handOverHtml(domain, records(open)));
    // A letter that was changed is copied as it stands.
    open.click("handOver");
    QTest::keyClicks(open.find<QPlainTextEdit>("handOverText"), QStringLiteral("Hello Grace, "));
    open.click("handOverAct");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Hello Grace, ") + letter);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void IdentityHandOverTest::theLetterIsMailed()
{
    QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "openMail");
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    open.click("handOver");
    open.click("handOverMail");
    QDesktopServices::unsetUrlHandler(QStringLiteral("mailto"));
    QTRY_VERIFY(!open.find<QDialog>("handOverDialog"));
    QCOMPARE(m_mail.scheme(), QStringLiteral("mailto"));
    const QUrlQuery query(m_mail);
    QCOMPARE(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded),
             QStringLiteral("DNS records for example.com"));
    QCOMPARE(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded)
                 .replace(QStringLiteral("\r\n"), QStringLiteral("\n")),
             dns::handOverText(domain, records(open)));
}

void IdentityHandOverTest::aMissingMailProgramIsTold()
{
    // The offscreen platform opens nothing.
    OpenWindow open;
    TRY_IDLE(open);
    open.page()->select(domain);
    open.click("handOver");
    open.click("handOverMail");
    QVERIFY(open.find<ui::Banner>("handOverBanner")->isVisible());
    QVERIFY(open.find<QDialog>("handOverDialog"));
}

QTEST_MAIN(IdentityHandOverTest)
#include "tst_identityhandover.moc"
