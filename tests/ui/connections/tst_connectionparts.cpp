// SPDX-License-Identifier: GPL-3.0-or-later
// Connections in the real window: chosen, switched, made, tested, deleted; and one that only reads.
#include "tests/ui/openwindow.h"

#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/signindialogs.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <qcoro/qcorotask.h>

using connections::SavedConnection;
using connections::Source;

class ConnectionPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWelcomeOffersEveryWay();
    void theRegionAndTheApiAreSwitched();
    void aNewWindowIsAskedFor();
    void readingOnlyIsSwitchedWhileItRuns();
    void aKeyPairIsSavedTestedAndDeleted();
    void v2IsOfferedWhereV1DoesNotAnswer();
    void theMfaCodeIsAskedFor();
    void theDeviceCodeIsShownAndCopied();

private:
    static QAction *choose(QToolButton *button, const QString &data)
    {
        Q_EMIT button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->data().toString() == data || action->objectName() == data)
                return action;
        }
        return nullptr;
    }
};

void ConnectionPartsTest::theWelcomeOffersEveryWay()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(QStringLiteral(".aws")));
    QFile config(home.filePath(QStringLiteral(".aws/config")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[profile marketing]\nregion=eu-west-1\n");
    config.close();
    QProcessEnvironment variables;
    variables.insert(QStringLiteral("HOME"), home.path());
    ui::Means means;
    means.connections.environment = aws::Environment(variables);
    ui::MainWindow window(means);
    window.show();
    for (const char *way : {"welcomePractice", "welcomeProfile1", "welcomeSso", "welcomeKeys"}) {
        auto *button = window.findChild<QAbstractButton *>(QString::fromLatin1(way));
        QVERIFY2(button && button->isVisible(), way);
    }
    QCOMPARE(window.findChild<QAbstractButton *>(QStringLiteral("welcomeProfile1"))->text(),
             QStringLiteral("Profile marketing"));
    window.findChild<QAbstractButton *>(QStringLiteral("welcomeKeys"))->click();
    QVERIFY(window.findChild<ui::ConnectionDialog *>());
}

void ConnectionPartsTest::theRegionAndTheApiAreSwitched()
{
    OpenWindow open;
    TRY_IDLE(open);
    choose(open.find<QToolButton>("connectionApi"), QStringLiteral("pinpoint"))->trigger();
    QTRY_COMPARE(open.find<QToolButton>("connectionApi")->text(), QStringLiteral("Pinpoint Email API v1"));
    TRY_IDLE(open);
    QVERIFY(open.server().requestLog().constLast().path.startsWith("/v1/email/"));
    choose(open.find<QToolButton>("connectionRegion"), QStringLiteral("us-east-1"))->trigger();
    QTRY_COMPARE(open.find<QToolButton>("connectionRegion")->text(), QStringLiteral("us-east-1"));
    TRY_IDLE(open);
    QCOMPARE(open.page()->objectName(), QStringLiteral("identitiesPage"));
}

void ConnectionPartsTest::aNewWindowIsAskedFor()
{
    OpenWindow open;
    TRY_IDLE(open);
    QList<SavedConnection> asked;
    connect(&open.window(), &ui::MainWindow::windowRequested, this,
            [&](const SavedConnection &connection) { asked.append(connection); });
    choose(open.find<QToolButton>("connectionName"), QStringLiteral("newWindowAction"))->trigger();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.constFirst().source == Source::Practice);
}

void ConnectionPartsTest::readingOnlyIsSwitchedWhileItRuns()
{
    OpenWindow open;
    TRY_IDLE(open);
    open.table("identitiesTable")->selectKey(QStringLiteral("pending.example"));
    open.type("filter", QStringLiteral("pending"));
    open.click("readOnlySwitch");
    TRY_IDLE(open);
    QVERIFY(open.find<QAbstractButton>("readOnlySwitch")->isChecked());
    QVERIFY(!open.find<QAction>("newAction")->isEnabled());
    QVERIFY(!open.find<QAbstractButton>("deleteIdentity")->isEnabled());
    QCOMPARE(open.find<QLineEdit>("filter")->text(), QStringLiteral("pending"));
    QCOMPARE(open.table("identitiesTable")->currentKey(), QStringLiteral("pending.example"));
    open.click("readOnlySwitch");
    TRY_IDLE(open);
    QVERIFY(open.find<QAction>("newAction")->isEnabled());
}

void ConnectionPartsTest::aKeyPairIsSavedTestedAndDeleted()
{
    const QTemporaryDir folder;
    sandbox::Server server;
    QVERIFY(server.listen());
    const QString path = folder.filePath(QStringLiteral("connections.json"));
    ui::Means means;
    means.connections.store = std::make_shared<connections::ConnectionStore>(path);
    ui::MainWindow window(means);
    window.show();
    window.findChild<QAbstractButton *>(QStringLiteral("welcomeKeys"))->click();
    auto *dialog = window.findChild<ui::ConnectionDialog *>();
    const auto type = [dialog](const char *name, const QString &text) {
        dialog->findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
    };
    type("connectionFormName", QStringLiteral("Marketing"));
    type("connectionFormKeyId", QString::fromLatin1(server.accessKeyId()));
    type("connectionFormSecret", QString::fromLatin1(server.secretAccessKey()));
    type("connectionFormEndpoint", server.url().toString());
    dialog->findChild<QComboBox *>(QStringLiteral("connectionFormRegion"))
        ->setEditText(QStringLiteral("eu-west-1"));
    dialog->findChild<QAbstractButton *>(QStringLiteral("connectionFormTest"))->click();
    auto *outcome = dialog->findChild<ui::Banner *>(QStringLiteral("connectionTestBanner"));
    QTRY_COMPARE(outcome->title(), QStringLiteral("The connection works"));
    QVERIFY(outcome->text().contains(QLatin1StringView("messages in 24 hours")));
    dialog->findChild<QAbstractButton *>(QStringLiteral("connectionAct"))->click();
    // Saved, opened, and only reading.
    QTRY_VERIFY(window.currentPage());
    QTRY_VERIFY(window.currentPage()->isIdle());
    QVERIFY(window.findChild<QAbstractButton *>(QStringLiteral("readOnlySwitch"))->isChecked());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(server.secretAccessKey()));
    QCOMPARE(means.connections.store->all().size(), 1);

    ui::ConnectionsDialog list(means.connections);
    list.show();
    list.findChild<QAbstractButton *>(QStringLiteral("connectionsDelete"))->click();
    list.findChild<QLineEdit *>(QStringLiteral("confirmTyped"))->setText(QStringLiteral("Marketing"));
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    list.findChild<QAbstractButton *>(QStringLiteral("confirmAct"))->click();
    QTRY_VERIFY(means.connections.store->all().isEmpty());
}

void ConnectionPartsTest::v2IsOfferedWhereV1DoesNotAnswer()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    server.addFault({.kind = sandbox::Fault::Kind::Garbage, .times = 9});
    ui::ConnectionDialog dialog({},
                                {.name = QStringLiteral("Test"),
                                 .source = Source::Keys,
                                 .region = QStringLiteral("eu-west-1"),
                                 .api = QStringLiteral("pinpoint"),
                                 .endpoint = server.url().toString()});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QLineEdit *>(QStringLiteral("connectionFormKeyId"))
        ->setText(QString::fromLatin1(server.accessKeyId()));
    dialog.findChild<QLineEdit *>(QStringLiteral("connectionFormSecret"))
        ->setText(QString::fromLatin1(server.secretAccessKey()));
    dialog.findChild<QAbstractButton *>(QStringLiteral("connectionFormTest"))->click();
    auto *outcome = dialog.findChild<ui::Banner *>(QStringLiteral("connectionTestBanner"));
    QTRY_COMPARE(outcome->title(), QStringLiteral("Something else than AWS answered"));
    server.clearFaults();
    dialog.findChild<QAbstractButton *>(QStringLiteral("connectionTestUseSes"))->click();
    QTRY_COMPARE(outcome->title(), QStringLiteral("The connection works"));
    QVERIFY(server.requestLog().constLast().path.startsWith("/v2/"));
}

void ConnectionPartsTest::theMfaCodeIsAskedFor()
{
    QWidget window;
    window.show();
    std::optional<aws::Result<QString>> answer;
    const auto ask = ui::askMfaCodeOver(&window);
    ask(QStringLiteral("arn:aws:iam::123456789012:mfa/ada"), {}).then([&](const aws::Result<QString> &code) {
        answer = code;
    });
    auto *field = window.findChild<QLineEdit *>(QStringLiteral("mfaCode"));
    QVERIFY(field);
    auto *act = window.findChild<QAbstractButton *>(QStringLiteral("mfaAct"));
    QVERIFY(!act->isEnabled());
    QTest::keyClicks(field, QStringLiteral("12a3456"));
    QVERIFY(act->isEnabled());
    act->click();
    QTRY_VERIFY(answer);
    QCOMPARE(answer->value(), QStringLiteral("123456"));
    answer.reset();
    ask(QStringLiteral("serial"), {}).then([&](const aws::Result<QString> &code) { answer = code; });
    window.findChildren<QDialog *>().constLast()->reject();
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, aws::ErrorKind::Cancelled);
}

void ConnectionPartsTest::theDeviceCodeIsShownAndCopied()
{
    QWidget window;
    window.show();
    bool cancelled = false;
    ui::DeviceCodeDialog dialog({.userCode = QStringLiteral("ABCD-EFGH"),
                                 .page = QUrl(QStringLiteral("https://device.example/?user_code=ABCD-EFGH")),
                                 .expires = QDateTime::currentDateTimeUtc().addSecs(600)});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    connect(&dialog, &QDialog::rejected, this, [&] { cancelled = true; });
    dialog.show();
    QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("deviceCode"))->text(), QStringLiteral("ABCD-EFGH"));
    dialog.findChild<QAbstractButton *>(QStringLiteral("copyDeviceCode"))->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("ABCD-EFGH"));
    dialog.findChild<QAbstractButton *>(QStringLiteral("deviceCodeCancel"))->click();
    QVERIFY(cancelled);
}

QTEST_MAIN(ConnectionPartsTest)
#include "tst_connectionparts.moc"
