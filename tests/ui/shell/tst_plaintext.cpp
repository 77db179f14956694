// SPDX-License-Identifier: GPL-3.0-or-later
// What the service says is text, wherever it is shown: a service that puts markup into every text gets it
// shown as it is.
#include "tests/support/markedtransport.h"
#include "tests/support/statickeys.h"
#include "tests/ui/openwindow.h"
#include "ui/widgets/savefile.h"

#include <QTabBar>
#include <QTextEdit>
#include <QToolTip>

namespace {

const QString mark = QString::fromLatin1(support::MarkedTransport::marker);

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTabShowsMarkupAsText();
    void fileNamesStayInTheirFolder_data();
    void fileNamesStayInTheirFolder();

private:
    void look(const QString &where);
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage()->isIdle(), 20000); }

    std::shared_ptr<sandbox::Server> m_server = std::make_shared<sandbox::Server>();
    std::unique_ptr<ui::MainWindow> m_window;
    int m_seen = 0;
};

void PlainTextTest::initTestCase()
{
    QVERIFY(m_server->listen());
    const aws::Credentials keys{.accessKeyId = m_server->accessKeyId(),
                                .secretAccessKey = m_server->secretAccessKey()};
    const QString region = QStringLiteral("eu-west-1");
    const email::Connection connection = email::connectTo(
        std::make_shared<support::StaticKeys>(keys.accessKeyId, keys.secretAccessKey),
        std::make_shared<support::MarkedTransport>(region.toLatin1(), keys), m_server->url(), region, {});
    m_window = std::make_unique<ui::MainWindow>();
    m_window->show();
    m_window->showAccount({.session = ui::Session(QStringLiteral("Marked") + mark, connection, false),
                           .practice = m_server,
                           .calls = std::make_shared<ui::CallFeed>(),
                           .saved = {},
                           .origin = {}});
}

/// No widget may take what holds the marker for markup, now or when the mouse rests on it.
void PlainTextTest::look(const QString &where)
{
    const auto widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString who =
            QStringLiteral("%1: %2 %3")
                .arg(where, QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        QVERIFY2(!widget->toolTip().contains(mark), qPrintable(who + u' ' + widget->toolTip()));
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->text().contains(mark)) {
            ++m_seen;
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(who + u' ' + label->text()));
        }
        if (const auto *edit = qobject_cast<const QTextEdit *>(widget);
            edit && edit->toPlainText().contains(u'!'))
            QVERIFY2(edit->toPlainText().contains(mark), qPrintable(who));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            const QAbstractItemModel &model = *view->model();
            for (int row = 0; row < std::min(model.rowCount(), 50); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    const QModelIndex cell = model.index(row, column);
                    m_seen += cell.data().toString().contains(mark);
                    const QString tip = cell.data(Qt::ToolTipRole).toString();
                    QVERIFY2(!tip.contains(mark), qPrintable(who + u' ' + tip));
                }
            }
        }
    }
}

void PlainTextTest::everyTabShowsMarkupAsText()
{
    for (int tab = 0; tab < m_window->pages().size(); ++tab) {
        m_window->showPage(tab);
        settle();
        auto *parts = m_window->currentPage()->findChild<QTabBar *>(QStringLiteral("deliverabilityParts"));
        for (int part = 0; part < (parts ? parts->count() : 1); ++part) {
            if (parts)
                parts->setCurrentIndex(part);
            settle();
            const auto tables = m_window->currentPage()->findChildren<ui::TableView *>();
            for (ui::TableView *table : tables) {
                if (table->isVisible() && table->model()->rowCount() > 0)
                    table->selectRow(0);
                settle();
            }
            const int before = m_seen;
            look(QStringLiteral("tab %1 part %2").arg(tab).arg(part));
            QVERIFY2(
                m_seen > before,
                qPrintable(QStringLiteral("nothing of the service on tab %1 part %2").arg(tab).arg(part)));
        }
    }
    QVERIFY(m_seen > 100);

    // Refusals too, with a name in them.
    m_server->addFault({.kind = sandbox::Fault::Kind::Status,
                        .operation = QStringLiteral("ListEmailIdentities"),
                        .status = 403,
                        .code = QStringLiteral("AccessDeniedException"),
                        .message = QStringLiteral("not for you")});
    m_window->showPage(1);
    m_window->currentPage()->refresh();
    settle();
    const auto labels = m_window->currentPage()->banner()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(mark); }));
    look(QStringLiteral("a refusal"));
}

void PlainTextTest::fileNamesStayInTheirFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(expected);
    };
    row("example.com-records.csv", "example.com-records.csv");
    row("bücher.example.csv", "bücher.example.csv");
    row("../../etc/cron.d/x.csv", "__.._etc_cron.d_x.csv");
    row("/etc/passwd.csv", "_etc_passwd.csv");
    row("..\\..\\x.csv", "__.._x.csv");
    row("C:\\x.csv", "C__x.csv");
    row(".bashrc.csv", "_bashrc.csv");
    row("-rf.csv", "_rf.csv");
    row("a\nb.csv", "a_b.csv");
    row("gpj\u202evsc.exe.csv", "gpj_vsc.exe.csv");
    QTest::newRow("long") << QString(500, u'a') + QStringLiteral(".csv")
                          << QString(196, u'a') + QStringLiteral(".csv");
}

void PlainTextTest::fileNamesStayInTheirFolder()
{
    QFETCH(const QString, name);
    QTEST(ui::safeFileName(name), "expected");
    ui::Banner banner(QStringLiteral("test"));
    ui::askAndSave(&banner, QStringLiteral("Save"), name, &banner,
                   [](const QString &) { return aws::Result<void>(); });
    const auto *dialog = banner.findChild<QFileDialog *>(QStringLiteral("saveDialog"));
    QVERIFY(dialog);
    const QString suggested = dialog->selectedFiles().value(0);
    QCOMPARE(QFileInfo(suggested).fileName(), ui::safeFileName(name));
}

QTEST_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
