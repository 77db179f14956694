// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a shell sees it: its options, and the pictures of --capture.
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class SendscopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongOptionsAreRefusedInOneLine_data();
    void wrongOptionsAreRefusedInOneLine();
    void helpNamesEveryOption();
    void aWindowNeedsADisplay();
    void captureDrawsEveryViewInLightAndDark();
    void captureSaysWhatFailed();

private:
    struct Outcome {
        int code = -1;
        QByteArray out;
        QByteArray error;
    };
    static Outcome run(const QStringList &arguments, bool anyDisplay = true)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
            if (!anyDisplay)
                environment.remove(QString::fromLatin1(variable));
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SENDSCOPE_BINARY_DIR "/bin/sendscope"), arguments);
        if (!process.waitForFinished(240000))
            return {.error = process.errorString().toUtf8()};
        return {.code = process.exitCode(),
                .out = process.readAllStandardOutput(),
                .error = process.readAllStandardError()};
    }
};

void SendscopeTest::wrongOptionsAreRefusedInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--no-such-thing")};
    QTest::newRow("no value") << QStringList{QStringLiteral("--profile")};
    QTest::newRow("api") << QStringList{QStringLiteral("--api"), QStringLiteral("smtp")};
    QTest::newRow("positional") << QStringList{QStringLiteral("sandbox")};
    QTest::newRow("two accounts") << QStringList{QStringLiteral("--sandbox"), QStringLiteral("--profile"),
                                                 QStringLiteral("mine")};
}

void SendscopeTest::wrongOptionsAreRefusedInOneLine()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY(outcome.error.size() > 10);
}

void SendscopeTest::helpNamesEveryOption()
{
    const Outcome outcome = run({QStringLiteral("--help")}, false);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.startsWith("Usage: sendscope [options]"), outcome.out.constData());
    for (const char *option :
         {"--sandbox", "--profile", "--region", "--api", "--endpoint-url", "--read-only", "--capture"})
        QVERIFY2(outcome.out.contains(option), option);
}

void SendscopeTest::aWindowNeedsADisplay()
{
    const Outcome outcome = run({QStringLiteral("--sandbox")}, false);
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY2(outcome.error.contains("DISPLAY"), outcome.error.constData());
}

void SendscopeTest::captureDrawsEveryViewInLightAndDark()
{
    const QTemporaryDir folder;
    const Outcome outcome = run({QStringLiteral("--capture"), folder.path()}, false);
    QVERIFY2(outcome.code == 0, outcome.error.constData());
    const QDir pictures(folder.path());
    const QStringList light = pictures.entryList({QStringLiteral("*-light.png")}, QDir::Files, QDir::Name);
    QVERIFY(light.size() > 10);
    QCOMPARE(light.first(), QStringLiteral("01-account-light.png"));
    for (const QString &name : light) {
        const QImage day(pictures.filePath(name));
        const QImage night(
            pictures.filePath(QString(name).replace(QStringLiteral("-light"), QStringLiteral("-dark"))));
        QCOMPARE(day.size(), QSize(1280, 800));
        QCOMPARE(night.size(), day.size());
        // The ground beside the status bar's text.
        const QPoint ground(900, 792);
        QVERIFY2(day.pixelColor(ground).lightness() > night.pixelColor(ground).lightness() + 80,
                 qPrintable(name));
    }
}

void SendscopeTest::captureSaysWhatFailed()
{
    const Outcome outcome = run({QStringLiteral("--capture"), QStringLiteral("/proc/no-such-folder")});
    QVERIFY(outcome.code != 0);
    QVERIFY2(outcome.error.contains("/proc/no-such-folder"), outcome.error.constData());
}

QTEST_GUILESS_MAIN(SendscopeTest)
#include "tst_sendscope.moc"
