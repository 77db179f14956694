// SPDX-License-Identifier: GPL-3.0-or-later
// The log of calls: the copies that repeat a call, what a change changed, the audit file, and no secret in
// any.
#include "core/activity/auditfile.h"
#include "core/activity/journal.h"
#include "core/activity/request.h"
#include "core/email/operations.h"
#include "core/sandbox/server.h"
#include "tests/core/sandbox/practiceaccount.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using activity::Entry;

class ActivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsWrittenAsTheToolsTakeIt_data();
    void aRequestIsWrittenAsTheToolsTakeIt();
    void privateKeysAreMasked();
    void aShellTakesItAsOneWord_data();
    void aShellTakesItAsOneWord();
    void commandsNameTheConnection();
    void theCopiedAwsCommandDoesTheSame_data();
    void theCopiedAwsCommandDoesTheSame();
    void aChangeKnowsWhatWasBeforeAndAfter();
    void whatIsInAnotherRegionTellsNothingOfHere();
    void differencesNameTheMember();
    void theAuditFileHoldsOneLineAChange();
    void aFullAuditFileIsRotated();

private:
    template<aws::Request R>
    static aws::Call placed(const R &request)
    {
        auto call = aws::place(request, 2);
        return call ? *call : aws::Call();
    }
    static Entry change(const QString &resource)
    {
        Entry entry;
        entry.connection = QStringLiteral("Practice account");
        entry.origin.region = QStringLiteral("eu-west-1");
        entry.record.call =
            placed(email::PutEmailIdentityDkimAttributes{.emailIdentity = resource, .signingEnabled = false});
        entry.record.startedAt = QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
        entry.record.requestId = QStringLiteral("abc-123");
        return entry;
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void ActivityTest::aRequestIsWrittenAsTheToolsTakeIt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const aws::Call &call, const char *expected) {
        QTest::newRow(name) << QJsonDocument(activity::requestJson(call)).toJson(QJsonDocument::Compact)
                            << QByteArray(expected);
    };
    row("label", placed(email::GetEmailIdentity{.emailIdentity = QStringLiteral("ada+x@example.com")}),
        R"({"EmailIdentity":"ada+x@example.com"})");
    row("label in capitals", placed(email::GetDedicatedIp{.ip = QStringLiteral("192.0.2.1")}),
        R"({"Ip":"192.0.2.1"})");
    row("query", placed(email::ListEmailIdentities{.nextToken = QStringLiteral("a b&c"), .pageSize = 7}),
        R"({"NextToken":"a b&c","PageSize":7})");
    row("list in the query",
        placed(email::GetBlacklistReports{
            .blacklistItemNames = {QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")}}),
        R"({"BlacklistItemNames":["192.0.2.1","192.0.2.2"]})");
    row("times in the query",
        placed(
            email::GetDomainStatisticsReport{.domain = QStringLiteral("example.com"),
                                             .startDate = QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC),
                                             .endDate = QDateTime(QDate(2026, 5, 2), QTime(0, 0), Qt::UTC)}),
        R"({"Domain":"example.com","EndDate":"2026-05-02T00:00:00Z","StartDate":"2026-05-01T00:00:00Z"})");
    row("label and body",
        placed(email::PutEmailIdentityDkimAttributes{.emailIdentity = QStringLiteral("example.com"),
                                                     .signingEnabled = true}),
        R"({"EmailIdentity":"example.com","SigningEnabled":true})");
    row("nothing", placed(email::GetAccount()), "{}");
}

void ActivityTest::aRequestIsWrittenAsTheToolsTakeIt()
{
    QFETCH(QByteArray, body);
    QTEST(body, "expected");
}

void ActivityTest::privateKeysAreMasked()
{
    const QString marker = QStringLiteral("c2VjcmV0LW1hcmtlcg==");
    email::CreateEmailIdentity create{.emailIdentity = QStringLiteral("example.com")};
    auto &signing = create.dkimSigningAttributes.emplace();
    signing.domainSigningSelector = QStringLiteral("s1");
    signing.domainSigningPrivateKey = marker;
    Entry entry;
    entry.record.call = placed(create);
    QVERIFY(entry.record.call.body.contains(marker.toUtf8())); // It is sent, of course.
    for (const QString &text :
         {QString::fromUtf8(QJsonDocument(activity::requestJson(entry.record.call)).toJson()),
          activity::awsCliCommand(entry.record.call, entry.origin),
          activity::sendscopectlCommand(entry.record.call, entry.origin), activity::auditLine(entry)}) {
        QVERIFY2(!text.contains(marker), qPrintable(text));
        QVERIFY2(text.contains(QLatin1StringView("s1")), qPrintable(text));
    }
}

void ActivityTest::aShellTakesItAsOneWord_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"plain", "", "two words", "it's", "$(touch x)", "a;b", "`x`", "new\nline",
                             "\"q\"", "{\"A\":\"b\"}", "~", "*", "-"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void ActivityTest::aShellTakesItAsOneWord()
{
    QFETCH(QString, word);
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("printf %s ") + activity::shellQuoted(word)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
}

void ActivityTest::commandsNameTheConnection()
{
    const aws::Call call = placed(email::GetEmailIdentity{.emailIdentity = QStringLiteral("example.com")});
    activity::Origin origin{.api = email::Api::Pinpoint,
                            .region = QStringLiteral("eu-west-1"),
                            .endpoint = {},
                            .profile = QStringLiteral("my profile")};
    QCOMPARE(
        activity::awsCliCommand(call, origin),
        QStringLiteral("aws pinpoint-email get-email-identity --cli-input-json "
                       "'{\"EmailIdentity\":\"example.com\"}' --region eu-west-1 --profile 'my profile'"));
    origin = {.api = email::Api::Ses,
              .region = QStringLiteral("eu-west-1"),
              .endpoint = QUrl(QStringLiteral("http://127.0.0.1:8080")),
              .profile = {}};
    QCOMPARE(activity::sendscopectlCommand(placed(email::GetAccount()), origin),
             QStringLiteral("sendscopectl call GetAccount --api ses --region eu-west-1 --endpoint-url "
                            "http://127.0.0.1:8080"));
}

void ActivityTest::theCopiedAwsCommandDoesTheSame_data()
{
    QTest::addColumn<email::Api>("api");
    QTest::newRow("v1") << email::Api::Pinpoint;
    QTest::newRow("v2") << email::Api::Ses;
}

void ActivityTest::theCopiedAwsCommandDoesTheSame()
{
    if (QStandardPaths::findExecutable(QStringLiteral("aws")).isEmpty())
        QSKIP("aws (awscli) is not installed");
    QFETCH(email::Api, api);
    PracticeAccount account;
    account.server().clearRequestLog();
    const aws::Call call = placed(email::PutEmailIdentityFeedbackAttributes{
        .emailIdentity = QStringLiteral("example.com"), .emailForwardingEnabled = false});
    const activity::Origin origin{
        .api = api, .region = QStringLiteral("eu-west-1"), .endpoint = account.server().url(), .profile = {}};
    // The practice account's clock is another one than aws-cli's: a server of the present.
    sandbox::Server now;
    QVERIFY(now.listen());
    activity::Origin there = origin;
    there.endpoint = now.url();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QTemporaryDir home;
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(now.accessKeyId()));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromLatin1(now.secretAccessKey()));
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), activity::awsCliCommand(call, there)});
    QVERIFY(shell.waitForFinished(60000));
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    QCOMPARE(now.requestCount(QStringLiteral("PutEmailIdentityFeedbackAttributes")), 1);
    const sandbox::LoggedRequest request = now.requestLog().constLast();
    QCOMPARE(request.status, 200);
    QCOMPARE(request.path, (api == email::Api::Pinpoint ? "/v1/email" : "/v2/email") + call.path);
}

void ActivityTest::aChangeKnowsWhatWasBeforeAndAfter()
{
    activity::Journal journal;
    journal.follow(QStringLiteral("Practice account"), {});
    QList<Entry> added;
    QList<Entry> completed;
    connect(&journal, &activity::Journal::added, this, [&](const Entry &entry) { added.append(entry); });
    connect(&journal, &activity::Journal::completed, this,
            [&](const Entry &entry) { completed.append(entry); });
    const QDateTime start(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
    const auto read = [&](const char *answer, int second) {
        aws::CallRecord record;
        record.call = placed(email::GetEmailIdentity{.emailIdentity = QStringLiteral("example.com")});
        record.answer = answer;
        record.startedAt = start.addSecs(second);
        journal.add(record);
    };
    read(R"({"DkimAttributes":{"SigningEnabled":true},"FeedbackForwardingStatus":true})", 0);
    aws::CallRecord record = change(QStringLiteral("example.com")).record;
    record.startedAt = start.addSecs(2);
    record.duration = std::chrono::seconds(1);
    journal.add(record);
    QVERIFY(added.constLast().before);
    QVERIFY(!added.constLast().after);
    QVERIFY2(activity::auditLine(added.constLast()).contains(QStringLiteral("SigningEnabled: true → false")),
             qPrintable(activity::auditLine(added.constLast())));
    // A reading that began before the change ended tells nothing of what it led to.
    read(R"({"DkimAttributes":{"SigningEnabled":true}})", 2);
    QCOMPARE(completed.size(), 0);
    read(R"({"DkimAttributes":{"SigningEnabled":false},"FeedbackForwardingStatus":true})", 4);
    QCOMPARE(completed.size(), 1);
    QCOMPARE(completed.constFirst().number, added.at(1).number);
    QCOMPARE(completed.constFirst().after->value(u"DkimAttributes")[u"SigningEnabled"].toBool(true), false);
    read("{}", 5);
    QCOMPARE(completed.size(), 1);
    // A creation is read where the thing will be, a deletion leaves nothing.
    record.call = placed(email::CreateEmailIdentity{.emailIdentity = QStringLiteral("new.example")});
    record.startedAt = start.addSecs(6);
    journal.add(record);
    aws::CallRecord later;
    later.call = placed(email::GetEmailIdentity{.emailIdentity = QStringLiteral("new.example")});
    later.answer = R"({"IdentityType":"DOMAIN"})";
    later.startedAt = start.addSecs(8);
    journal.add(later);
    QCOMPARE(completed.size(), 2);
    record.call = placed(email::DeleteEmailIdentity{.emailIdentity = QStringLiteral("new.example")});
    journal.add(record);
    QVERIFY(added.constLast().before);
    QCOMPARE(added.constLast().after, QJsonObject());
}

void ActivityTest::whatIsInAnotherRegionTellsNothingOfHere()
{
    activity::Journal journal;
    journal.follow(QStringLiteral("Practice account"), {.region = QStringLiteral("eu-west-1")});
    QList<Entry> added;
    connect(&journal, &activity::Journal::added, this, [&](const Entry &entry) { added.append(entry); });
    aws::CallRecord read;
    read.call = placed(email::GetEmailIdentity{.emailIdentity = QStringLiteral("example.com")});
    read.answer = R"({"DkimAttributes":{"SigningEnabled":true}})";
    read.region = QStringLiteral("us-east-1");
    journal.add(read);
    // The command goes where the call went.
    QCOMPARE(added.constLast().origin.region, QStringLiteral("us-east-1"));
    QVERIFY(activity::awsCliCommand(read.call, added.constLast().origin)
                .contains(QStringLiteral("--region us-east-1")));
    journal.add(change(QStringLiteral("example.com")).record);
    QCOMPARE(added.constLast().origin.region, QStringLiteral("eu-west-1"));
    QVERIFY(!added.constLast().before);
}

void ActivityTest::differencesNameTheMember()
{
    const auto json = [](const char *text) { return QJsonDocument::fromJson(text).object(); };
    const QList<activity::Difference> found = activity::differences(
        json(R"({"A":{"B":true,"C":1},"D":[1]})"), json(R"({"A":{"B":false,"C":1},"D":[1,2],"E":"x"})"));
    const QList<activity::Difference> expected{
        {QStringLiteral("A.B"), QStringLiteral("true"), QStringLiteral("false")},
        {QStringLiteral("D"), QStringLiteral("[1]"), QStringLiteral("[1,2]")},
        {QStringLiteral("E"), QString(), QStringLiteral("x")}};
    QCOMPARE(found, expected);
}

void ActivityTest::theAuditFileHoldsOneLineAChange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/audit.log"));
    const activity::AuditFile audit(path);
    QVERIFY(audit.append(change(QStringLiteral("example.com"))));
    Entry failed = change(QStringLiteral("line\nbreak.example"));
    failed.record.error =
        aws::Error{.code = QStringLiteral("NotFoundException"), .message = QStringLiteral("a\nb")};
    QVERIFY(audit.append(failed));
    const QList<QByteArray> lines = contents(path).split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QString::fromUtf8(lines.at(0)),
             QStringLiteral("2026-11-02T12:00:00Z | Practice account (eu-west-1, ses) | "
                            "PutEmailIdentityDkimAttributes | example.com | SigningEnabled: false | done | "
                            "request abc-123"));
    QVERIFY(lines.at(1).contains("failed: NotFoundException"));
    QCOMPARE(QFileInfo(path).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const activity::AuditFile nowhere(QStringLiteral("/proc/no/audit.log"));
    const auto refused = nowhere.append(failed);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1StringView("/proc/no/audit.log")));
}

void ActivityTest::aFullAuditFileIsRotated()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("audit.log"));
    const activity::AuditFile audit(path, 1);
    constexpr int changes = activity::AuditFile::kept + 3;
    for (int i = 0; i < changes; ++i)
        QVERIFY(audit.append(change(QStringLiteral("%1.example").arg(i))));
    QVERIFY(contents(path).contains("7.example"));
    QVERIFY(contents(path + QStringLiteral(".1")).contains("6.example"));
    QVERIFY(contents(path + QStringLiteral(".5")).contains("2.example"));
    QVERIFY(!QFileInfo::exists(path + QStringLiteral(".6")));
}

QTEST_GUILESS_MAIN(ActivityTest)
#include "tst_activity.moc"
