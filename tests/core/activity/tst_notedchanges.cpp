// SPDX-License-Identifier: GPL-3.0-or-later
// Own changes, read back out of the audit file, and notes out of the settings.
#include "core/activity/notedchanges.h"

#include "core/activity/auditfile.h"
#include "core/activity/daynotes.h"
#include "core/activity/entry.h"
#include "core/email/operations.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace activity;

class NotedChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMovesMailIsNoted_data();
    void whatMovesMailIsNoted();
    void whatTheAuditFileWritesIsUnderstood();
    void fullFilesAreReadInOrder();
    void notesAreReadFromTheSettings();
};

void NotedChangesTest::whatMovesMailIsNoted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *line, const char *text) {
        QTest::newRow(name) << QStringLiteral("2026-05-12T10:00:00Z | mine (eu-west-1, SES API v2) | ")
                + QString::fromUtf8(line)
                            << QString::fromUtf8(text);
    };
    row("moved", "PutDedicatedIpInPool | 192.0.2.1 | DestinationPoolName: a → b | done | request 1",
        "192.0.2.1 moved to the pool b");
    row("warm-up", "PutDedicatedIpWarmupAttributes | 192.0.2.1 | WarmupPercentage: 40 | done",
        "Warm-up of 192.0.2.1 set to 40 %");
    row("the account", "PutAccountSendingAttributes | SendingEnabled: false | done",
        "Sending of the account switched");
    row("the domain", "PutEmailIdentityDkimAttributes | example.com | SigningEnabled: true → false | done",
        "DKIM signing of example.com switched");
    row("another domain", "PutEmailIdentityDkimAttributes | example.net | SigningEnabled: false | done", "");
    row("failed", "PutDedicatedIpInPool | 192.0.2.1 | DestinationPoolName: b | failed: Throttled", "");
    row("something else", "TagResource | arn:aws:ses | Tags: [] | done", "");
    row("cut off", "PutDedicatedIpInPool", "");
}

void NotedChangesTest::whatMovesMailIsNoted()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    const auto change = notedChange(line, QStringLiteral("mine"), QStringLiteral("example.com"));
    QCOMPARE(change ? change->text : QString(), text);
    if (change)
        QCOMPARE(change->when, QDateTime(QDate(2026, 5, 12), QTime(10, 0), Qt::UTC));
    QVERIFY(!notedChange(line, QStringLiteral("min"), QStringLiteral("example.com")));
}

void NotedChangesTest::whatTheAuditFileWritesIsUnderstood()
{
    Entry entry;
    entry.connection = QStringLiteral("mine");
    entry.origin.region = QStringLiteral("eu-west-1");
    entry.record.startedAt = QDateTime(QDate(2026, 5, 12), QTime(10, 0), Qt::UTC);
    entry.record.call = aws::Call{.operation = email::PutDedicatedIpInPool::operation,
                                  .path = "/dedicated-ips/192.0.2.1/pool",
                                  .query = {},
                                  .body = R"({"DestinationPoolName":"marketing"})",
                                  .resource = QStringLiteral("192.0.2.1")};
    const auto change = notedChange(auditLine(entry), QStringLiteral("mine"), QStringLiteral("example.com"));
    QVERIFY2(change.has_value(), qPrintable(auditLine(entry)));
    QCOMPARE(change->text, QStringLiteral("192.0.2.1 moved to the pool marketing"));
}

void NotedChangesTest::fullFilesAreReadInOrder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("audit.log"));
    const auto write = [](const QString &file, const QByteArray &day) {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(
            day + "T10:00:00Z | mine (eu-west-1, SES API v2) | PutAccountSendingAttributes | x: y | done\n");
        out.write("\xff\xfe not a line\n");
    };
    write(path, "2026-05-03");
    write(path + QStringLiteral(".1"), "2026-05-02");
    write(path + QStringLiteral(".5"), "2026-05-01");
    const auto changes = readNotedChanges(path, QStringLiteral("mine"), QStringLiteral("example.com"));
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.first().when.date(), QDate(2026, 5, 1));
    QCOMPARE(changes.last().when.date(), QDate(2026, 5, 3));
    QVERIFY(readNotedChanges(folder.filePath(QStringLiteral("none")), QStringLiteral("mine"), {}).isEmpty());
}

void NotedChangesTest::notesAreReadFromTheSettings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const DayNotes notes{{QDate(2026, 5, 12), QStringLiteral("Sale, 50 % – “all”\nof it")},
                         {QDate(2026, 5, 13), QStringLiteral("=1+1;")}};
    {
        QSettings file(path, QSettings::IniFormat);
        file.setValue(QStringLiteral("state/notes-example.com"), textOf(notes));
    }
    QCOMPARE(readDayNotes(path, QStringLiteral("example.com")), notes);
    QVERIFY(readDayNotes(path, QStringLiteral("example.net")).isEmpty());
    QVERIFY(readDayNotes(folder.filePath(QStringLiteral("none")), QStringLiteral("example.com")).isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("none"))));
    // Whoever edits the file by hand breaks nothing.
    QVERIFY(dayNotesFrom("[1, 2").isEmpty());
    QVERIFY(dayNotesFrom(R"({"yesterday": "x"})").isEmpty());
}

QTEST_GUILESS_MAIN(NotedChangesTest)
#include "tst_notedchanges.moc"
