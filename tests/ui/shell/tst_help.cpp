// SPDX-License-Identifier: GPL-3.0-or-later
// The guide in the program: all of it, reached by a key, and nothing but it.
#include "tests/ui/openwindow.h"
#include "ui/shell/guideview.h"
#include "ui/shell/help.h"

#include <QDesktopServices>
#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>

class HelpTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openInBrowser(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void aKeyOpensIt();
    void everyPageIsThere();
    void everyLinkLeadsSomewhere();
    void searchFindsPages();
    void itShowsNothingElse_data();
    void itShowsNothingElse();

private:
    QList<QUrl> m_opened;
};

void HelpTest::aKeyOpensIt()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.press(Qt::Key_F1);
    auto *help = open.find<ui::HelpWindow>("helpWindow");
    QTRY_VERIFY(help && help->isVisible());
    auto *text = help->findChild<ui::GuideView *>();
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("The guide")));
    help->showPage(QStringLiteral("why-pending.md"));
    QVERIFY(text->toPlainText().contains(QStringLiteral("a proxy is switched on")));
    // A second F1 brings the same window, on the same page.
    QCOMPARE(ui::HelpWindow::open(&open.window()), help);
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("Why is my domain pending?")));
    QVERIFY(QTest::qWaitForWindowActive(help));
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(!open.find<ui::HelpWindow>("helpWindow"));
}

void HelpTest::everyPageIsThere()
{
    const QDir folder(QStringLiteral(SENDSCOPE_SOURCE_DIR "/docs/guide"));
    QStringList files = folder.entryList({QStringLiteral("*.md")}, QDir::Files);
    QStringList pages = ui::HelpWindow::pages();
    QVERIFY(files.size() >= 9);
    files.sort();
    pages.sort();
    QCOMPARE(pages, files);
    for (const QString &page : pages)
        QVERIFY2(QFile::exists(QStringLiteral(":/guide/") + page), qPrintable(page));
}

void HelpTest::everyLinkLeadsSomewhere()
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)]*)\))"));
    int seen = 0;
    for (const QString &page : ui::HelpWindow::pages()) {
        QFile file(QStringLiteral(":/guide/") + page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = link.globalMatch(text); found.hasNext(); ++seen) {
            const QString target = found.next().captured(1);
            QVERIFY2(ui::HelpWindow::pages().contains(target), qPrintable(page + u' ' + target));
        }
    }
    QVERIFY(seen > 10);
}

void HelpTest::searchFindsPages()
{
    QWidget window;
    auto *help = ui::HelpWindow::open(&window);
    auto *contents = help->findChild<QListWidget *>(QStringLiteral("helpContents"));
    QTest::keyClicks(help->findChild<QLineEdit *>(QStringLiteral("helpSearch")),
                     QStringLiteral("OnCalendar"));
    QStringList shown;
    for (int row = 0; row < contents->count(); ++row) {
        if (!contents->item(row)->isHidden())
            shown.append(contents->item(row)->text());
    }
    QCOMPARE(shown, QStringList{QStringLiteral("A nightly export with cron or systemd")});
    const auto *text = help->findChild<ui::GuideView *>();
    QVERIFY(text->toPlainText().startsWith(shown.first()));
    QCOMPARE(text->textCursor().selectedText(), QStringLiteral("OnCalendar"));
}

void HelpTest::itShowsNothingElse_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("opensBrowser");
    QTest::newRow("the web") << QUrl(QStringLiteral("https://example.com/")) << true;
    QTest::newRow("the web, unprotected") << QUrl(QStringLiteral("http://example.com/")) << false;
    QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/passwd")) << false;
    QTest::newRow("another resource") << QUrl(QStringLiteral("qrc:/icons/add.svg")) << false;
    QTest::newRow("out of the folder") << QUrl(QStringLiteral("qrc:/guide/../icons/add.svg")) << false;
}

void HelpTest::itShowsNothingElse()
{
    QFETCH(const QUrl, url);
    QFETCH(const bool, opensBrowser);
    m_opened.clear();
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openInBrowser");
    QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "openInBrowser");
    QWidget window;
    auto *help = ui::HelpWindow::open(&window);
    auto *text = help->findChild<ui::GuideView *>();
    const QString before = text->toPlainText();
    Q_EMIT text->anchorClicked(url);
    QCOMPARE(text->toPlainText(), before);
    QCOMPARE(m_opened, opensBrowser ? QList<QUrl>{url} : QList<QUrl>());
    QVERIFY(!text->loadResource(QTextDocument::ImageResource, url).isValid());
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
