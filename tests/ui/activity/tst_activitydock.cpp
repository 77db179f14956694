// SPDX-License-Identifier: GPL-3.0-or-later
// The activity in the real window: every call listed, filtered, exported, and copied as what repeats it.
#include "tests/ui/openwindow.h"

#include "ui/activity/activitydock.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

class ActivityDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyShowsAndHidesIt();
    void everyCallIsListed();
    void theTableFits();
    void theFilterAndTheSwitchNarrowTheList();
    void aChangeTellsWhatItChanged();
    void theExportHoldsWhatIsShown();
    void theCopiedCommandDoesTheSame();

private:
    static void openDock(OpenWindow &open)
    {
        TRY_IDLE(open);
        open.press(Qt::Key_F12);
        QVERIFY(open.find<ui::ActivityDock>("activityDock")->isVisible());
    }
    static void deleteIdentity(OpenWindow &open, const QString &identity)
    {
        open.table("identitiesTable")->selectKey(identity);
        open.table("identitiesTable")->setFocus();
        open.press(Qt::Key_Delete);
        open.type("confirmTyped", identity);
        open.click("confirmAct");
        TRY_IDLE(open);
    }
    /// Selects the latest call of this operation.
    static bool selectOperation(OpenWindow &open, const QString &operation)
    {
        auto *table = open.table("activityTable");
        const qsizetype row = OpenWindow::column(table, "operation").indexOf(operation);
        return row >= 0
            && table->selectKey(table->model()->index(static_cast<int>(row), 0).data(ui::KeyRole).toString());
    }
};

void ActivityDockTest::theKeyShowsAndHidesIt()
{
    OpenWindow open;
    auto *dock = open.find<ui::ActivityDock>("activityDock");
    QVERIFY(!dock->isVisible());
    openDock(open);
    QCOMPARE(QApplication::focusWidget(), open.table("activityTable"));
    open.press(Qt::Key_F12);
    QVERIFY(!dock->isVisible());
}

void ActivityDockTest::theTableFits()
{
    OpenWindow open;
    openDock(open);
    const auto *table = open.table("activityTable");
    QTRY_VERIFY(table->model()->rowCount() > 10);
    QTRY_VERIFY(table->viewport()->width() > 400);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
}

void ActivityDockTest::everyCallIsListed()
{
    OpenWindow open;
    openDock(open);
    QStringList served;
    for (const sandbox::LoggedRequest &request : open.server().requestLog())
        served.append(request.operation);
    QStringList listed = OpenWindow::column(open.table("activityTable"), "operation");
    QVERIFY(listed.contains(QStringLiteral("ListEmailIdentities")));
    served.sort();
    listed.sort();
    QCOMPARE(listed, served);
    // The latest is on top.
    const QStringList times = OpenWindow::column(open.table("activityTable"), "time");
    QVERIFY(std::is_sorted(times.crbegin(), times.crend()));
    // A refusal is told by its code.
    open.refuseNext(QStringLiteral("ListEmailIdentities"));
    open.press(Qt::Key_F5);
    TRY_IDLE(open);
    QVERIFY(OpenWindow::column(open.table("activityTable"), "outcome")
                .contains(QStringLiteral("403 AccessDeniedException")));
}

void ActivityDockTest::theFilterAndTheSwitchNarrowTheList()
{
    OpenWindow open;
    openDock(open);
    deleteIdentity(open, QStringLiteral("pending.example"));
    open.type("activityFilter", QStringLiteral("pending.example"));
    const QStringList filtered = OpenWindow::column(open.table("activityTable"), "resource");
    QVERIFY(!filtered.isEmpty());
    for (const QString &resource : filtered)
        QVERIFY2(resource.contains(QLatin1StringView("pending.example")), qPrintable(resource));
    open.type("activityFilter", QStringLiteral(" "));
    open.find<QCheckBox>("activityChangesOnly")->click();
    QCOMPARE(OpenWindow::column(open.table("activityTable"), "operation"),
             QStringList{QStringLiteral("DeleteEmailIdentity")});
}

void ActivityDockTest::aChangeTellsWhatItChanged()
{
    OpenWindow open({}, false, QStringLiteral("accountPage"));
    openDock(open);
    open.find<QAbstractButton>("autoWarmup")->click();
    TRY_IDLE(open);
    QVERIFY(selectOperation(open, QStringLiteral("PutAccountDedicatedIpWarmupAttributes")));
    const QString text = open.find<QPlainTextEdit>("activityText")->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("DedicatedIpAutoWarmupEnabled: true → false")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1StringView("AKIA")), qPrintable(text));
}

void ActivityDockTest::theExportHoldsWhatIsShown()
{
    OpenWindow open;
    openDock(open);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calls.csv"));
    open.click("activityExport");
    open.saveTo(path);
    QTRY_VERIFY(QFileInfo::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY2(lines.constFirst().contains("Operation"), lines.constFirst().constData());
    QCOMPARE(lines.size() - 2, qsizetype(open.table("activityTable")->model()->rowCount()));
}

void ActivityDockTest::theCopiedCommandDoesTheSame()
{
    if (QStandardPaths::findExecutable(QStringLiteral("aws")).isEmpty())
        QSKIP("aws (awscli) is not installed");
    OpenWindow open;
    openDock(open);
    deleteIdentity(open, QStringLiteral("pending.example"));
    QVERIFY(selectOperation(open, QStringLiteral("DeleteEmailIdentity")));
    open.click("copyRequestJson");
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1StringView("\"pending.example\"")));
    open.click("copySendscopectl");
    QVERIFY(QApplication::clipboard()->text().startsWith(
        QLatin1StringView("sendscopectl call DeleteEmailIdentity")));
    open.click("copyAwsCli");
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(!command.contains(QString::fromLatin1(open.server().secretAccessKey())), qPrintable(command));

    // Made again, and deleted once more by what was copied.
    (void)open.ask(email::CreateEmailIdentity{.emailIdentity = QStringLiteral("pending.example")});
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(open.server().accessKeyId()));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"),
                       QString::fromLatin1(open.server().secretAccessKey()));
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
    QVERIFY(shell.waitForFinished(60000));
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    const auto left = open.ask(email::ListEmailIdentities{.pageSize = 1000});
    QVERIFY(
        std::none_of(left.emailIdentities->cbegin(), left.emailIdentities->cend(), [](const auto &identity) {
            return identity.identityName == QStringLiteral("pending.example");
        }));
}

QTEST_MAIN(ActivityDockTest)
#include "tst_activitydock.moc"
