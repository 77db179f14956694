// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/shellwords.h"

#include <QTest>

class TestShellWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void unclosed_data();
    void unclosed();
};

void TestShellWords::words_data()
{
    // What Python's shlex.split gives, with which botocore reads credential_process.
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *command, const QList<const char *> &expected) {
        QStringList words;
        for (const char *word : expected)
            words.append(QString::fromUtf8(word));
        QTest::newRow(name) << QString::fromUtf8(command) << words;
    };
    row("nothing", "", {});
    row("spaces only", "  \t ", {});
    row("plain", "helper --profile  main", {"helper", "--profile", "main"});
    row("single quotes", "sh -c 'echo \"a b\" \\n'", {"sh", "-c", "echo \"a b\" \\n"});
    row("double quotes", "\"/opt/my tools/helper\" \"it's\"", {"/opt/my tools/helper", "it's"});
    row("empty words", "a '' \"\"", {"a", "", ""});
    row("joined", "--name='a b'\"c\"d", {"--name=a bcd"});
    row("backslash outside", "a\\ b \\' \\\\", {"a b", "'", "\\"});
    row("backslash in double quotes", "\"\\\" \\\\ \\n\"", {"\" \\ \\n"});
    row("nothing expanded", "echo $HOME *;ls", {"echo", "$HOME", "*;ls"});
}

void TestShellWords::words()
{
    QFETCH(QString, command);
    QFETCH(QStringList, expected);
    const auto words = aws::shellWords(command);
    QVERIFY(words);
    QCOMPARE(*words, expected);
}

void TestShellWords::unclosed_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("single") << QStringLiteral("sh -c 'x");
    QTest::newRow("double") << QStringLiteral("sh \"x");
    QTest::newRow("escaped end") << QStringLiteral("\"x\\\"");
    QTest::newRow("backslash") << QStringLiteral("x \\");
}

void TestShellWords::unclosed()
{
    QFETCH(QString, command);
    QVERIFY(!aws::shellWords(command));
}

QTEST_GUILESS_MAIN(TestShellWords)
#include "tst_shellwords.moc"
