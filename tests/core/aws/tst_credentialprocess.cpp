// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/processprovider.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace aws;
using namespace std::chrono_literals;

namespace {

using Answer = std::shared_ptr<std::optional<Result<Credentials>>>;

constexpr TimePoint noon{std::chrono::milliseconds(1'800'000'000'000)}; // 2027-01-15T08:00:00Z

const QByteArray goodKeys = R"({"Version": 1, "AccessKeyId": "AKIAPROCESS", "SecretAccessKey": "s3cr3t/+="})";

/// Starts asking; the answer is there once the event loop got to it.
Answer ask(CredentialsProvider &provider, std::stop_token stop = {})
{
    const auto answer = std::make_shared<std::optional<Result<Credentials>>>();
    provider.credentials(std::move(stop)).then([answer](const Result<Credentials> &result) {
        *answer = result;
    });
    return answer;
}

/// A home folder, its programs, and a clock.
class Fixture
{
public:
    Fixture()
    {
        variables.insert(QStringLiteral("HOME"), m_folder.path());
        variables.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(text);
    }
    /// A provider that runs this shell script; each run adds a line to the file "runs".
    ProcessProvider script(const QByteArray &text, std::chrono::milliseconds limit = 60s) const
    {
        write(QStringLiteral("the script"), "#!/bin/sh\necho run >> \"$HOME/runs\"\n" + text);
        QFile::setPermissions(path(QStringLiteral("the script")),
                              QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::WriteOwner);
        return ProcessProvider(
            {.command = QStringLiteral("\"%1\" 'x' $HOME;false").arg(path(QStringLiteral("the script"))),
             .environment = Environment(variables),
             .place = QStringLiteral("profile p"),
             .clock = [now = now] { return *now; },
             .limit = limit});
    }
    /// The same whose answer is the file "answer".
    ProcessProvider answering(const QByteArray &answer) const
    {
        write(QStringLiteral("answer"), answer);
        return script("cat \"$HOME/answer\"\n");
    }
    qsizetype runs() const
    {
        QFile file(path(QStringLiteral("runs")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }

    QProcessEnvironment variables;
    std::shared_ptr<TimePoint> now = std::make_shared<TimePoint>(noon);

private:
    QTemporaryDir m_folder;
};

QByteArray expiring(std::chrono::milliseconds after)
{
    const auto at = QDateTime::fromMSecsSinceEpoch((noon + after).time_since_epoch().count(), Qt::UTC);
    return R"({"Version": 1, "AccessKeyId": "AKIAPROCESS", "SecretAccessKey": "s", "Expiration": ")"
        + at.toString(Qt::ISODate).toLatin1() + "\"}";
}

} // namespace

#define WAIT_FOR(answer) QTRY_VERIFY_WITH_TIMEOUT((answer)->has_value(), 20000)

class TestCredentialProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenAnswers_data();
    void brokenAnswers();
    void goodAnswers();
    void failingProcesses_data();
    void failingProcesses();
    void processOverTime();
    void stopWhileItRuns();
    void stopOneOfTwo();
    void providerDestroyedWhileItRuns();
    void rememberedWithoutExpiration();
    void refreshedBeforeExpiry();
    void failedRefreshKeepsWhatStillWorks();
};

void TestCredentialProcess::brokenAnswers_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &output, const char *part) {
        QTest::newRow(name) << output << QString::fromUtf8(part);
    };
    row("nothing", "", "JSON");
    row("text", "SECRET", "JSON");
    row("cut off", goodKeys.chopped(1), "JSON");
    row("two documents", goodKeys + goodKeys, "JSON");
    row("array", "[\"SECRET\"]", "JSON");
    row("no version", R"({"AccessKeyId": "a", "SecretAccessKey": "SECRET"})", "Version 1");
    row("version 2", R"({"Version": 2, "AccessKeyId": "a", "SecretAccessKey": "SECRET"})", "Version 1");
    row("version as text", R"({"Version": "1", "AccessKeyId": "a", "SecretAccessKey": "SECRET"})",
        "Version 1");
    row("no id", R"({"Version": 1, "SecretAccessKey": "SECRET"})", "AccessKeyId");
    row("empty id", R"({"Version": 1, "AccessKeyId": "", "SecretAccessKey": "SECRET"})", "AccessKeyId");
    row("id is a number", R"({"Version": 1, "AccessKeyId": 7, "SecretAccessKey": "SECRET"})", "AccessKeyId");
    row("no secret", R"({"Version": 1, "AccessKeyId": "SECRET"})", "SecretAccessKey");
    row("secret is null", R"({"Version": 1, "AccessKeyId": "a", "SecretAccessKey": null})",
        "SecretAccessKey");
    row("line break in the secret",
        R"({"Version": 1, "AccessKeyId": "a", "SecretAccessKey": "SECRET\r\nX: y"})", "SecretAccessKey");
    row("token is a list",
        R"({"Version": 1, "AccessKeyId": "a", "SecretAccessKey": "s", "SessionToken": ["SECRET"]})",
        "SessionToken");
    row("line break in the token",
        R"({"Version": 1, "AccessKeyId": "a", "SecretAccessKey": "s", "SessionToken": "SECRET\nX"})",
        "SessionToken");
    row("expiration is a number",
        R"({"Version": 1, "AccessKeyId": "a", "SecretAccessKey": "s", "Expiration": 1})", "Expiration");
    row("expiration is no time",
        R"({"Version": 1, "AccessKeyId": "a", "SecretAccessKey": "s", "Expiration": "soon"})", "Expiration");
}

void TestCredentialProcess::brokenAnswers()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, part);
    const auto result = parseProcessOutput(output, QStringLiteral("profile p"));
    QVERIFY(!result);
    const Error &error = result.error();
    QCOMPARE(error.kind, ErrorKind::Credentials);
    QVERIFY2(error.message.contains(part), qPrintable(error.message));
    QVERIFY2(error.message.contains(u"profile p"), qPrintable(error.message));
    QVERIFY2(!error.line().contains(u"SECRET"), qPrintable(error.message));
}

void TestCredentialProcess::goodAnswers()
{
    const auto plain = parseProcessOutput(goodKeys, {});
    QVERIFY(plain);
    QCOMPARE(plain->secretAccessKey, QByteArray("s3cr3t/+="));
    QVERIFY(plain->sessionToken.isEmpty() && !plain->expiration);

    for (const char *time :
         {"2027-01-15T08:00:00Z", "2027-01-15T09:00:00+01:00", "2027-01-15T08:00:00.000000+00:00"}) {
        const auto whole = parseProcessOutput(R"({"Version": 1, "AccessKeyId": "a", "SecretAccessKey": "s",
                                                  "SessionToken": "t", "More": {}, "Expiration": ")"
                                                  + QByteArray(time) + "\"}",
                                              {});
        QVERIFY2(whole, time);
        QCOMPARE(whole->sessionToken, QByteArray("t"));
        QVERIFY2(whole->expiration == noon, time);
    }
}

void TestCredentialProcess::failingProcesses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("exit code") << QByteArray("echo SECRET; echo SECRET >&2; exit 3\n")
                               << QStringLiteral("exit code 3");
    QTest::newRow("killed") << QByteArray("kill -9 $$\n") << QStringLiteral("crashed");
    QTest::newRow("no answer") << QByteArray("echo SECRET >&2\n") << QStringLiteral("JSON");
    QTest::newRow("endless") << QByteArray("exec yes SECRET\n") << QStringLiteral("far more");
    QTest::newRow("waits for input") << QByteArray("read line; echo \"SECRET$line\"; exit 4\n")
                                     << QStringLiteral("exit code 4");
    QTest::newRow("expired") << QByteArray("echo '" + expiring(0s) + "'\n") << QStringLiteral("expired");
}

void TestCredentialProcess::failingProcesses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const Fixture fixture;
    ProcessProvider provider = fixture.script(text);
    const auto answer = ask(provider);
    WAIT_FOR(answer);
    const Result<Credentials> &result = **answer;
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Credentials);
    QVERIFY2(result.error().message.contains(part), qPrintable(result.error().message));
    QVERIFY(!result.error().line().contains(u"SECRET"));
    QCOMPARE(fixture.runs(), 1);

    ProcessProvider missing(
        {.command = QStringLiteral("/no/such/program SECRET"), .place = QStringLiteral("p")});
    const auto none = ask(missing);
    WAIT_FOR(none);
    QVERIFY(!**none);
    QVERIFY((*none)->error().message.contains(u"cannot be started"));
    QVERIFY(!(*none)->error().message.contains(u"SECRET"));

    ProcessProvider empty({.command = QStringLiteral("  "), .place = QStringLiteral("p")});
    const auto blank = ask(empty);
    WAIT_FOR(blank);
    QVERIFY(!**blank);
}

void TestCredentialProcess::processOverTime()
{
    const Fixture fixture;
    ProcessProvider provider = fixture.script("exec sleep 600\n", 50ms);
    const auto answer = ask(provider);
    WAIT_FOR(answer);
    QVERIFY(!**answer);
    QVERIFY2((*answer)->error().message.contains(u"0.05 seconds"), qPrintable((*answer)->error().message));
}

void TestCredentialProcess::stopWhileItRuns()
{
    const Fixture fixture;
    ProcessProvider provider = fixture.script("exec sleep 600\n");
    std::stop_source stop;
    const auto answer = ask(provider, stop.get_token());
    QTRY_COMPARE(fixture.runs(), 1);
    QVERIFY(!answer->has_value());
    stop.request_stop();
    WAIT_FOR(answer);
    QCOMPARE((*answer)->error().kind, ErrorKind::Cancelled);

    const auto late = ask(provider, stop.get_token());
    WAIT_FOR(late);
    QCOMPARE((*late)->error().kind, ErrorKind::Cancelled);
    QCOMPARE(fixture.runs(), 1);

    // Nobody waited any more, so that run is over and the next caller gets its own.
    std::stop_source again;
    const auto next = ask(provider, again.get_token());
    QTRY_COMPARE(fixture.runs(), 2);
    again.request_stop();
    WAIT_FOR(next);
}

void TestCredentialProcess::stopOneOfTwo()
{
    const Fixture fixture;
    ProcessProvider provider =
        fixture.script("while [ ! -e \"$HOME/go\" ]; do sleep 0.01; done\necho '" + goodKeys + "'\n");
    std::stop_source stop;
    const auto impatient = ask(provider, stop.get_token());
    const auto patient = ask(provider);
    stop.request_stop();
    WAIT_FOR(impatient);
    QCOMPARE((*impatient)->error().kind, ErrorKind::Cancelled);
    QVERIFY(!patient->has_value());
    fixture.write(QStringLiteral("go"), {});
    WAIT_FOR(patient);
    QVERIFY(**patient);
    QCOMPARE(fixture.runs(), 1);
}

void TestCredentialProcess::providerDestroyedWhileItRuns()
{
    const Fixture fixture;
    Answer answer;
    {
        ProcessProvider provider = fixture.answering(goodKeys);
        answer = ask(provider);
    }
    WAIT_FOR(answer);
    QVERIFY(**answer);
}

void TestCredentialProcess::rememberedWithoutExpiration()
{
    const Fixture fixture;
    ProcessProvider provider = fixture.answering(goodKeys);
    const auto first = ask(provider);
    WAIT_FOR(first);
    QCOMPARE((**first)->accessKeyId, QByteArray("AKIAPROCESS"));
    *fixture.now += 24h * 365;
    const auto second = ask(provider);
    WAIT_FOR(second);
    QCOMPARE(fixture.runs(), 1);
    provider.invalidate();
    const auto third = ask(provider);
    WAIT_FOR(third);
    QVERIFY(**third);
    QCOMPARE(fixture.runs(), 2);
}

void TestCredentialProcess::refreshedBeforeExpiry()
{
    const Fixture fixture;
    ProcessProvider provider = fixture.answering(expiring(1h));
    const auto runsAfter = [&](std::chrono::milliseconds at) -> qsizetype {
        *fixture.now = noon + at;
        const auto answer = ask(provider);
        return QTest::qWaitFor([&] { return answer->has_value(); }, 20000) && **answer ? fixture.runs() : -1;
    };
    QCOMPARE(runsAfter(0s), 1);
    QCOMPARE(runsAfter(44min), 1);
    QCOMPARE(runsAfter(45min), 2); // answers the same again…
    QCOMPARE(runsAfter(45min + 59s), 2); // …which is no reason to run it for every request
    QCOMPARE(runsAfter(46min), 3);
    QCOMPARE(runsAfter(1h), -1); // expired, and so is the new answer
    fixture.write(QStringLiteral("answer"), expiring(2h));
    QCOMPARE(runsAfter(1h), 5);
    QCOMPARE(runsAfter(1h + 44min), 5);
}

void TestCredentialProcess::failedRefreshKeepsWhatStillWorks()
{
    const Fixture fixture;
    ProcessProvider provider = fixture.answering(expiring(1h));
    const auto first = ask(provider);
    WAIT_FOR(first);
    fixture.write(QStringLiteral("answer"), "broken");
    *fixture.now += 50min;
    const auto second = ask(provider);
    WAIT_FOR(second);
    QVERIFY(**second);
    QCOMPARE(fixture.runs(), 2);
    *fixture.now += 10min;
    const auto third = ask(provider);
    WAIT_FOR(third);
    QVERIFY(!**third);
}

QTEST_GUILESS_MAIN(TestCredentialProcess)
#include "tst_credentialprocess.moc"
