// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/server.h"
#include "tests/support/nameserver.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {
struct Run {
    int code = -1;
    QByteArray out;
    QByteArray error;
};
} // namespace

/// The program as scripts see it: exit code, standard output, and one line on standard error.
class TestSendscopectl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesUsage_data();
    void refusesUsage();
    void callsOperations();
    void tellsRefusals();
    void readsInputFiles();
    void explainsItself_data();
    void explainsItself();
    void listsIdentities();
    void exportsTables();
    void exportsCampaignsAndTests();
    void writesRecords();
    void checksDns();
    void looksInOtherRegions();
    void leavesOldFilesWhenItFails();
    void endsPolitely();
    void lostOutputIsTold_data();
    void lostOutputIsTold();
    void nothingIsAskedForAFileThatCannotBe_data();
    void nothingIsAskedForAFileThatCannotBe();
    void theUsualDaysAreThoseOfTheWindow_data();
    void theUsualDaysAreThoseOfTheWindow();

private:
    Run run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {},
            const QString &redirection = {})
    {
        QProcess process;
        QProcessEnvironment variables;
        variables.insert(QStringLiteral("HOME"), m_folder.path());
        variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        variables.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
        variables.insert(QStringLiteral("AWS_ENDPOINT_URL"), m_server.url().toString());
        variables.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(m_server.accessKeyId()));
        variables.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"),
                         QString::fromLatin1(m_server.secretAccessKey()));
        for (const QString &pair : environment)
            variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        process.setProcessEnvironment(variables);
        if (redirection.isEmpty())
            process.start(m_program, arguments);
        else
            process.start(QStringLiteral("/bin/sh"),
                          QStringList{QStringLiteral("-c"),
                                      QStringLiteral("exec \"$0\" \"$@\" ") + redirection, m_program}
                              + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    const QString m_program = QStringLiteral(SENDSCOPE_BINARY_DIR "/bin/sendscopectl");
    QTemporaryDir m_folder;
    sandbox::Server m_server;
};

void TestSendscopectl::initTestCase()
{
    QVERIFY(QFileInfo(m_program).isExecutable());
    QVERIFY(m_server.listen());
}

void TestSendscopectl::refusesUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QString &line, const char *names,
                        const QStringList &environment = {}) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << environment
                            << QString::fromUtf8(names);
    };
    row("no command", QString(), "--help");
    row("unknown command", QStringLiteral("frobnicate"), "frobnicate");
    row("no operation", QStringLiteral("call"), "--list");
    row("unknown operation", QStringLiteral("call GetAcount"), "GetAccount");
    row("no JSON", QStringLiteral("call GetAccount --input {"), "document");
    row("unknown member", QStringLiteral("call GetAccount --input {\"Colour\":1}"), "Colour");
    row("missing member", QStringLiteral("call GetEmailIdentity"), "EmailIdentity");
    row("path of another", QStringLiteral("call DeleteEmailIdentity --input {\"EmailIdentity\":\"..\"}"),
        "EmailIdentity");
    row("two inputs", QStringLiteral("call GetAccount --input {} --input-file x"), "--input-file");
    row("no such file", QStringLiteral("call GetAccount --input-file /nonexistent"), "/nonexistent");
    row("unknown option", QStringLiteral("call GetAccount --colour"), "colour");
    row("unknown api", QStringLiteral("call GetAccount --api sns"), "pinpoint");
    row("unknown region", QStringLiteral("call GetAccount --region Mars"), "Mars");
    row("plain http", QStringLiteral("call GetAccount --endpoint-url http://example.com"), "https://");
    row("unknown profile", QStringLiteral("call GetAccount --profile nobody"), "nobody");
    row("half of the keys", QStringLiteral("call GetAccount"), "AWS_SECRET_ACCESS_KEY",
        {QStringLiteral("AWS_SECRET_ACCESS_KEY=")});
    row("nothing to list", QStringLiteral("list"), "identities");
    row("no table", QStringLiteral("export"), "domain-statistics");
    row("unknown table", QStringLiteral("export colours"), "colours");
    row("no domain", QStringLiteral("export isp-placements"), "--domain");
    row("no date", QStringLiteral("export isp-placements --domain a.com --from yesterday"), "yesterday");
    row("backwards", QStringLiteral("export isp-placements --domain a.com --from 2026-02-01 --to 2026-01-01"),
        "--from");
    row("in the future", QStringLiteral("export isp-placements --domain a.com --from 2999-01-01"),
        "2999-01-01");
    row("ends in the future", QStringLiteral("export campaigns --domain a.com --to 2999-01-01"),
        "2998-12-03");
    row("no credentials", QStringLiteral("call GetAccount"), "'sendscopectl sandbox'",
        {QStringLiteral("AWS_ACCESS_KEY_ID="), QStringLiteral("AWS_SECRET_ACCESS_KEY=")});
    row("no domain to publish", QStringLiteral("records"), "example.com");
    row("records of an address", QStringLiteral("records a@example.com"), "a@example.com");
    row("no name", QStringLiteral("records a..com"), "a..com");
    row("unknown format", QStringLiteral("records example.com --format xml"), "route53");
    row("nothing to do with DNS", QStringLiteral("dns"), "dns check");
    row("no domain to check", QStringLiteral("dns check"), "example.com");
    row("check of an address", QStringLiteral("dns check a@example.com"), "a@example.com");
    row("no server", QStringLiteral("dns check example.com --server 192.0.2.1:99999"), "192.0.2.1:99999");
    row("no name server", QStringLiteral("dns check example.com --name-server [::1"), "[::1");
    row("other regions at an address of one's own",
        QStringLiteral("dns check example.com --other-regions --endpoint-url https://email.example.com"),
        "https://email.example.com");
    row("bad port", QStringLiteral("sandbox --port 70000"), "--port");
    row("bad rate", QStringLiteral("sandbox --rate nan"), "--rate");
    row("bad data", QStringLiteral("sandbox --data full"), "--data");
}

void TestSendscopectl::refusesUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, environment);
    QFETCH(QString, names);
    const Run refused = run(arguments, {}, environment);
    const QByteArray said = refused.error;
    QVERIFY2(refused.code == 2, said.constData());
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(said.count('\n'), 1);
    QVERIFY2(said.contains(names.toUtf8()), said.constData());
    QVERIFY2(!said.contains("--sandbox"), said.constData()); // That is the window's.
}

void TestSendscopectl::callsOperations()
{
    for (const char *api : {"pinpoint", "ses"}) {
        const Run called = run({QStringLiteral("call"), QStringLiteral("GetEmailIdentity"),
                                QStringLiteral("--api"), QString::fromLatin1(api), QStringLiteral("--input"),
                                QStringLiteral(R"({"EmailIdentity":"example.com"})")});
        QVERIFY2(called.code == 0, called.error.constData());
        QCOMPARE(called.error, QByteArray());
        QCOMPARE(
            QJsonDocument::fromJson(called.out).object().value(QStringLiteral("IdentityType")).toString(),
            QStringLiteral("DOMAIN"));
    }
}

void TestSendscopectl::tellsRefusals()
{
    const Run refused =
        run({QStringLiteral("call"), QStringLiteral("GetEmailIdentity"), QStringLiteral("--input"),
             QStringLiteral(R"({"EmailIdentity":"nobody.example"})")});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY(refused.error.startsWith("NotFoundException: "));
    QCOMPARE(refused.error.count('\n'), 1);

    const Run unreachable = run({QStringLiteral("call"), QStringLiteral("GetAccount"),
                                 QStringLiteral("--endpoint-url"), QStringLiteral("http://127.0.0.1:9")});
    QCOMPARE(unreachable.code, 1);
    QVERIFY(unreachable.error.contains("127.0.0.1"));
}

void TestSendscopectl::readsInputFiles()
{
    const QByteArray json = R"({"EmailIdentity":"example.com"})";
    QFile file(m_folder.filePath(QStringLiteral("in.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    const QStringList call{QStringLiteral("call"), QStringLiteral("GetEmailIdentity"),
                           QStringLiteral("--input-file")};
    QCOMPARE(run(call + QStringList{file.fileName()}).code, 0);
    QCOMPARE(run(call + QStringList{QStringLiteral("-")}, json).code, 0);
}

void TestSendscopectl::explainsItself_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--help", "call --help", "list --help", "export --help", "records --help",
                             "dns --help", "sandbox --help", "call --list"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestSendscopectl::explainsItself()
{
    QFETCH(QString, line);
    const Run help = run(line.split(u' '));
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.size() > 300);
    if (line.endsWith(QStringLiteral("--help")))
        QVERIFY(help.out.startsWith("Usage: sendscopectl " + line.section(u' ', 0, -2).toUtf8()));
    QCOMPARE(help.error, QByteArray());
}

void TestSendscopectl::listsIdentities()
{
    const Run json = run({QStringLiteral("list"), QStringLiteral("identities"), QStringLiteral("--json"),
                          QStringLiteral("--details")});
    QVERIFY2(json.code == 0, json.error.constData());
    const QJsonArray identities = QJsonDocument::fromJson(json.out).array();
    QVERIFY(identities.size() > 10);
    QCOMPARE(json.error.trimmed().split('\n').last(), "identities=" + QByteArray::number(identities.size()));
    QCOMPARE(identities.first().toObject().value(QStringLiteral("identity")).toString(),
             QStringLiteral("example.com"));
    QVERIFY(!identities.first().toObject().value(QStringLiteral("dkim")).toString().isEmpty());

    const Run table = run({QStringLiteral("list"), QStringLiteral("identities")});
    QCOMPARE(table.out.count('\n'), identities.size() + 1);
    const Run csv = run({QStringLiteral("list"), QStringLiteral("identities"), QStringLiteral("--csv")});
    QCOMPARE(csv.out.count("\r\n"), identities.size() + 1);
}

void TestSendscopectl::exportsTables()
{
    const QString path = m_folder.filePath(QStringLiteral("statistics.csv"));
    const Run exported =
        run({QStringLiteral("export"), QStringLiteral("domain-statistics"), QStringLiteral("--domain"),
             QStringLiteral("example.com"), QStringLiteral("--from"),
             QDate::currentDate().addDays(-99).toString(Qt::ISODate), QStringLiteral("--to"),
             QDate::currentDate().addDays(-10).toString(Qt::ISODate), QStringLiteral("--out"), path});
    QVERIFY2(exported.code == 0, exported.error.constData());
    QCOMPARE(exported.out, QByteArray());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("\r\n"), 91);
    QVERIFY(text.contains(QDate::currentDate().addDays(-99).toString(Qt::ISODate).toLatin1()));

    const Run out = run({QStringLiteral("export"), QStringLiteral("isp-placements"),
                         QStringLiteral("--domain"), QStringLiteral("example.com")});
    QCOMPARE(out.code, 0);
    QVERIFY(out.out.startsWith("Provider,"));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("identities")}).code, 0);
    for (const auto &[table, rows] :
         {std::pair("configuration-sets", 4), std::pair("dedicated-ips", 10), std::pair("blacklists", 3)}) {
        const Run listed = run({QStringLiteral("export"), QString::fromLatin1(table)});
        QVERIFY2(listed.code == 0, listed.error.constData());
        QCOMPARE(listed.out.count("\r\n"), rows + 1);
    }
}

void TestSendscopectl::exportsCampaignsAndTests()
{
    const Run campaigns =
        run({QStringLiteral("export"), QStringLiteral("campaigns"), QStringLiteral("--domain"),
             QStringLiteral("example.com"), QStringLiteral("--from"),
             QDate::currentDate().addDays(-99).toString(Qt::ISODate), QStringLiteral("--to"),
             QDate::currentDate().toString(Qt::ISODate)});
    QVERIFY2(campaigns.code == 0, campaigns.error.constData());
    QVERIFY(campaigns.out.startsWith("Subject,From,First seen,"));
    // Sixty campaigns of four domains; those of example.com lie within 90 days, each once.
    QCOMPARE(campaigns.out.count("\r\n"), 16);
    QVERIFY(campaigns.out.contains("newsletter@example.com"));

    const Run tests = run({QStringLiteral("export"), QStringLiteral("placement-tests")});
    QVERIFY2(tests.code == 0, tests.error.constData());
    QCOMPARE(tests.out.count("\r\n"), 6);
    QVERIFY(tests.out.contains("Order confirmation"));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("placement-tests"), QStringLiteral("--from"),
                  QStringLiteral("2026-01-01")})
                 .code,
             2);
}

void TestSendscopectl::writesRecords()
{
    const auto written = [&](const char *format) {
        return run({QStringLiteral("records"), QStringLiteral("b\u00fccher.example"),
                    QStringLiteral("--format"), QString::fromLatin1(format)});
    };
    for (const char *format : {"csv", "bind", "route53", "cloudflare", "terraform", "text", "html"}) {
        const Run run = written(format);
        QVERIFY2(run.code == 0, run.error.constData());
        QCOMPARE(run.error, QByteArray());
        // A letter names the first record once more, in its advice.
        const int expected = QByteArray(format) == "text" || QByteArray(format) == "html" ? 4 : 3;
        QCOMPARE(run.out.count("_domainkey.xn--bcher-kva.example"), expected);
        QVERIFY(run.out.contains("feedback-smtp.eu-west-1.amazonses.com"));
    }
    QCOMPARE(written("bind").out.count('\n'), 5);
    const Run unknown = run({QStringLiteral("records"), QStringLiteral("nobody.example")});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.error.startsWith("NotFoundException: "));
}

void TestSendscopectl::checksDns()
{
    const auto check = [this](const QString &server, const QStringList &more = {}) {
        return run(QStringList{QStringLiteral("dns"), QStringLiteral("check"), QStringLiteral("example.com"),
                               QStringLiteral("--server"), server, QStringLiteral("--name-server"), server}
                   + more);
    };
    // Nobody listens there, so nothing is known.
    const Run unknown = check(QStringLiteral("127.0.0.9:9"), {QStringLiteral("--json")});
    QCOMPARE(unknown.code, 1);
    QCOMPARE(unknown.error.count('\n'), 1);
    const QJsonObject document = QJsonDocument::fromJson(unknown.out).object();
    QCOMPARE(document.value(QStringLiteral("right")).toBool(true), false);
    const QJsonArray records = document.value(QStringLiteral("records")).toArray();
    QCOMPARE(records.size(), 7);
    for (const QJsonValue record : records)
        QCOMPARE(record.toObject().value(QStringLiteral("verdict")).toString(), QStringLiteral("UNKNOWN"));

    if (const QString missing = NameServer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    // What `records` writes, published as it is, is right.
    const Run zone = run({QStringLiteral("records"), QStringLiteral("example.com"),
                          QStringLiteral("--format"), QStringLiteral("bind")});
    NameServer knot;
    const quint16 port = NameServer::freePort();
    QVERIFY(knot.serve(QHostAddress(QHostAddress::LocalHost), port,
                       {{QStringLiteral("example.com"),
                         "@ NS ns\nns A 127.0.0.1\n_dmarc TXT \"v=DMARC1; p=none\"\n" + zone.out}}));
    const Run right = check(QStringLiteral("127.0.0.1:%1").arg(port));
    QVERIFY2(right.code == 0, (right.out + right.error).constData());
    QCOMPARE(right.error, QByteArray());
    QCOMPARE(right.out.count("right"), 7);
}

void TestSendscopectl::looksInOtherRegions()
{
    sandbox::Server server({.homeRegion = QStringLiteral("eu-west-1")});
    QVERIFY(server.listen());
    const auto check = [&](const QString &domain, const QStringList &more) {
        const QString nobody = QStringLiteral("127.0.0.9:9");
        return run(QStringList{QStringLiteral("dns"), QStringLiteral("check"), domain,
                               QStringLiteral("--server"), nobody, QStringLiteral("--name-server"), nobody}
                       + more,
                   {}, {QStringLiteral("AWS_ENDPOINT_URL=") + server.url().toString()});
    };
    const QString pending = QStringLiteral("pending.example");
    const QString option = QStringLiteral("--other-regions");
    // Only when it is wanted, and only for what is not verified.
    QVERIFY(!check(pending, {}).out.contains("us-east-1"));
    QCOMPARE(check(QStringLiteral("example.com"), {option}).code, 1);
    QCOMPARE(server.requestCount(QStringLiteral("GetEmailIdentity")), 2);

    server.addFault({.kind = sandbox::Fault::Kind::Status,
                     .status = 403,
                     .code = QStringLiteral("AccessDeniedException"),
                     .region = QStringLiteral("us-west-2")});
    const Run text = check(pending, {option});
    QCOMPARE(text.code, 1);
    QCOMPARE(text.error.count('\n'), 1);
    QVERIFY2(text.out.contains("verified in us-east-1, but not in eu-west-1"), text.out.constData());
    QVERIFY2(text.out.contains("Not known of us-west-2: it does not allow it to be read."),
             text.out.constData());
    const QJsonObject document =
        QJsonDocument::fromJson(check(pending, {option, QStringLiteral("--json")}).out).object();
    QStringList verified;
    for (const QJsonValue there : document.value(QStringLiteral("otherRegions")).toArray()) {
        if (there[QStringLiteral("state")] == QStringLiteral("VERIFIED"))
            verified.append(there[QStringLiteral("region")].toString());
    }
    QCOMPARE(verified, QStringList(QStringLiteral("us-east-1")));
    QCOMPARE(document.value(QStringLiteral("notes"))[0][QStringLiteral("kind")].toString(),
             QStringLiteral("VERIFIED_ELSEWHERE"));
}

void TestSendscopectl::leavesOldFilesWhenItFails()
{
    const QString path = m_folder.filePath(QStringLiteral("old.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    const Run failed =
        run({QStringLiteral("export"), QStringLiteral("domain-statistics"), QStringLiteral("--domain"),
             QStringLiteral("nobody.example"), QStringLiteral("--out"), path});
    QCOMPARE(failed.code, 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
}

void TestSendscopectl::endsPolitely()
{
    QProcess process;
    process.start(m_program, {QStringLiteral("sandbox")});
    QList<QByteArray> lines;
    while (lines.size() < 4) {
        QVERIFY(process.canReadLine() || process.waitForReadyRead(20'000));
        while (process.canReadLine())
            lines.append(process.readLine().trimmed());
    }
    QVERIFY(lines.at(0).startsWith("Listening on http://127.0.0.1:"));
    QVERIFY(lines.at(1).startsWith("AWS_ACCESS_KEY_ID="));
    QVERIFY(lines.at(2).startsWith("AWS_SECRET_ACCESS_KEY="));
    QCOMPARE(lines.at(3).size(), qsizetype(strlen("AWS_ACCOUNT_ID=123456789012")));
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestSendscopectl::lostOutputIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("redirection");
    for (const char *redirection : {">/dev/full", ">&-"}) {
        for (const char *line : {"--help", "--version", "call --help", "call --list", "call GetAccount",
                                 "list identities", "list identities --json", "list identities --csv",
                                 "export identities", "records example.com", "policy full", "sandbox",
                                 "dns check example.com --server 127.0.0.9:9 --name-server 127.0.0.9:9"})
            QTest::addRow("%s %s", line, redirection)
                << QString::fromLatin1(line) << QString::fromLatin1(redirection);
    }
}

void TestSendscopectl::lostOutputIsTold()
{
    QFETCH(QString, line);
    QFETCH(QString, redirection);
    if (redirection.contains(QStringLiteral("full")) && !QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("This system has no disk that is always full.");
    const Run lost = run(line.split(u' '), {}, {}, redirection);
    QVERIFY2(lost.code == 2, lost.error.constData());
    QCOMPARE(lost.error.count('\n'), 1);
    QVERIFY2(lost.error.contains("Standard output was not written"), lost.error.constData());
}

void TestSendscopectl::nothingIsAskedForAFileThatCannotBe_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("operation");
    const QString statistics = QStringLiteral("GetDomainStatisticsReport");
    QTest::newRow("table") << QStringLiteral("export identities --out /nonexistent/a.csv")
                           << QStringLiteral("ListEmailIdentities");
    QTest::newRow("PDF") << QStringLiteral("report example.com --pdf /nonexistent/a.pdf") << statistics;
    QTest::newRow("HTML") << QStringLiteral("report example.com --html /nonexistent/a.html") << statistics;
    QTest::newRow("folder") << QStringLiteral("export identities --out /sys")
                            << QStringLiteral("ListEmailIdentities");
}

void TestSendscopectl::nothingIsAskedForAFileThatCannotBe()
{
    QFETCH(QString, line);
    QFETCH(QString, operation);
    m_server.clearRequestLog();
    const Run refused = run(line.split(u' '));
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.error.contains(line.section(u' ', -1).toUtf8()), refused.error.constData());
    QCOMPARE(refused.error.count('\n'), 1);
    QCOMPARE(m_server.requestCount(operation), 0);
}

void TestSendscopectl::theUsualDaysAreThoseOfTheWindow_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("first"); // Days before today.
    QTest::addColumn<int>("last");
    QTest::newRow("no end") << QString() << 30 << 1;
    QTest::newRow("first day") << QStringLiteral(" --from %1") << 3 << 1;
    QTest::newRow("last day") << QStringLiteral(" --to %2") << 40 << 11;
    QTest::newRow("today alone") << QStringLiteral(" --from %1") << 0 << 0;
}

void TestSendscopectl::theUsualDaysAreThoseOfTheWindow()
{
    QFETCH(QString, arguments);
    QFETCH(int, first);
    QFETCH(int, last);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const auto day = [&](int before) { return today.addDays(-before).toString(Qt::ISODate); };
    arguments.replace(QStringLiteral("%1"), day(first)).replace(QStringLiteral("%2"), day(last));
    const Run exported =
        run((QStringLiteral("export domain-statistics --domain example.com") + arguments).split(u' '));
    QVERIFY2(exported.code == 0, exported.error.constData());
    QList<QByteArray> lines = exported.out.trimmed().split('\n');
    QCOMPARE(lines.size(), first - last + 2);
    QVERIFY2(lines.at(1).startsWith(day(first).toLatin1()), lines.at(1).constData());
    QVERIFY2(lines.last().startsWith(day(last).toLatin1()), lines.last().constData());
}

QTEST_GUILESS_MAIN(TestSendscopectl)
#include "tst_sendscopectl.moc"
