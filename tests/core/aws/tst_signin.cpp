// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/assumerole.h"
#include "core/aws/credentials/chain.h"
#include "core/aws/credentials/sso/token.h"
#include "core/aws/http/networktransport.h"
#include "tests/support/signinservices.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace aws;

namespace {
const char *const moment = "2026-11-23T12:00:00Z";

/// A home folder, and the services that answer in the name of AWS.
struct Aws : support::SignInServices {
    Aws()
        : SignInServices([this] { return now; })
    {
        variables.insert(QStringLiteral("HOME"), home.path());
        variables.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
        variables.insert(QStringLiteral("AWS_ENDPOINT_URL"), url());
        now = TimePoint(std::chrono::milliseconds(
            QDateTime::fromString(QLatin1StringView(moment), Qt::ISODate).toMSecsSinceEpoch()));
        means.transport = std::make_shared<NetworkTransport>();
        means.clock = [this] { return now; };
        QDir(home.path()).mkpath(QStringLiteral(".aws"));
    }

    void config(const QByteArray &text)
    {
        QFile file(home.filePath(QStringLiteral(".aws/config")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no config file");
        file.write(text);
    }
    Result<Credentials> credentials()
    {
        const auto provider = defaultCredentials(Environment(variables), QStringLiteral("x"), means);
        if (!provider)
            return tl::unexpected(provider.error());
        last = *provider;
        return QCoro::waitFor(last->credentials(stop.get_token()));
    }
    QString tokenPath(const QString &key) const
    {
        return sso::cachePath(Environment(variables),
                              {.name = key, .startUrl = {}, .region = {}, .scopes = {}});
    }

    QTemporaryDir home;
    QProcessEnvironment variables;
    SignIn means;
    TimePoint now;
    std::stop_source stop;
    std::shared_ptr<CredentialsProvider> last;
};

const QByteArray keys =
    "[profile keys]\naws_access_key_id = AKIASOURCE\naws_secret_access_key = HIDDEN-source\n";
const QByteArray role =
    keys + "[profile x]\nrole_arn = arn:aws:iam::123456789012:role/mail\nsource_profile = keys\n";
const QByteArray ssoProfile =
    "[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start\nsso_region = "
    "eu-central-1\nsso_registration_scopes = sso:account:access\n[profile x]\nsso_session = "
    "corp\nsso_account_id = 123456789012\nsso_role_name = Marketing Ops\n";

QCoro::Task<Result<QString>> typed(QString code) { co_return code; }

bool hasBotocore()
{
    QProcess probe;
    probe.start(QStringLiteral("/usr/bin/python3"),
                {QStringLiteral("-c"), QStringLiteral("import botocore.tokens")});
    return probe.waitForFinished() && probe.exitCode() == 0;
}
} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assumesRole();
    void assumesRoleOfRole();
    void assumesRoleFromEnvironment();
    void asksForMfaCode();
    void tellsWrongMfaCode();
    void saysWhenNobodyCanBeAsked();
    void refusesStrangeStsAnswers_data();
    void refusesStrangeStsAnswers();

    void signsInFromNothing();
    void signInThatFails_data();
    void signInThatFails();
    void signInIsCancelled();
    void renewsWithoutAPerson();
    void signsInAgainWhenThePortalSaysSo();
    void tellsAMissingRole();
    void keepsTokensForItsOwner();
    void readsBrokenTokens_data();
    void readsBrokenTokens();
    void sharesTokensWithAwsTools();

    void fetchesOnceForAll();
};

void TestSignIn::assumesRole()
{
    Aws aws;
    aws.config(role
               + "external_id = partner/7+8\nduration_seconds = 1800\nrole_session_name = ada@example.com\n");
    const auto credentials = aws.credentials();
    QVERIFY2(credentials, credentials ? "" : qPrintable(credentials.error().line()));
    QCOMPARE(credentials->accessKeyId, QByteArray("ASIAmail"));
    QCOMPARE(credentials->secretAccessKey, QByteArray("HIDDEN&secret"));
    QCOMPARE(credentials->expiration, aws.now + std::chrono::hours(1));
    QCOMPARE(aws.role.queryItemValue(QStringLiteral("ExternalId"), QUrl::FullyDecoded),
             QStringLiteral("partner/7+8"));
    QCOMPARE(aws.role.queryItemValue(QStringLiteral("DurationSeconds")), QStringLiteral("1800"));
    QCOMPARE(aws.role.queryItemValue(QStringLiteral("RoleSessionName"), QUrl::FullyDecoded),
             QStringLiteral("ada@example.com"));
    QVERIFY(aws.server.requests().last().header("Authorization").contains("AKIASOURCE"));
    QVERIFY(!aws.last->description().contains(QStringLiteral("HIDDEN")));
}

void TestSignIn::assumesRoleOfRole()
{
    Aws aws;
    aws.config(keys
               + "[profile y]\nrole_arn = arn:aws:iam::123456789012:role/first\nsource_profile = keys\n"
                 "[profile x]\nrole_arn = arn:aws:iam::210987654321:role/second\nsource_profile = y\n");
    const auto credentials = aws.credentials();
    QVERIFY(credentials);
    QCOMPARE(credentials->accessKeyId, QByteArray("ASIAsecond"));
    QCOMPARE(aws.server.requests().size(), 2);
    QVERIFY(aws.server.requests().last().header("Authorization").contains("ASIAfirst"));
    QCOMPARE(aws.server.requests().last().header("X-Amz-Security-Token"), QByteArray("HIDDEN-token=="));
}

void TestSignIn::assumesRoleFromEnvironment()
{
    Aws aws;
    aws.variables.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIAENV"));
    aws.variables.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("s"));
    aws.config(
        "[profile x]\nrole_arn = arn:aws:iam::123456789012:role/mail\ncredential_source = Environment\n");
    QVERIFY(aws.credentials());
    QVERIFY(aws.server.requests().last().header("Authorization").contains("AKIAENV"));
}

void TestSignIn::asksForMfaCode()
{
    Aws aws;
    aws.config(role + "mfa_serial = arn:aws:iam::123456789012:mfa/ada\n");
    QStringList asked;
    aws.means.askMfaCode = [&](const QString &serial, const std::stop_token &) {
        asked.append(serial);
        return typed(QString::fromLatin1(support::SignInServices::mfaCode));
    };
    QVERIFY(aws.credentials());
    QCOMPARE(asked, QStringList{QStringLiteral("arn:aws:iam::123456789012:mfa/ada")});
}

void TestSignIn::tellsWrongMfaCode()
{
    Aws aws;
    aws.config(role + "mfa_serial = arn:aws:iam::123456789012:mfa/ada\n");
    aws.means.askMfaCode = [&](const QString &, const std::stop_token &) {
        return typed(QStringLiteral("999999"));
    };
    const auto refused = aws.credentials();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Credentials);
    QCOMPARE(refused.error().code, QStringLiteral("AccessDenied"));
    QCOMPARE(refused.error().requestId, QStringLiteral("r-1"));
    QVERIFY(refused.error().message.contains(QStringLiteral("invalid MFA one time pass code")));
    QVERIFY(refused.error().message.contains(QStringLiteral("role/mail")));
}

void TestSignIn::saysWhenNobodyCanBeAsked()
{
    Aws aws;
    aws.config(role + "mfa_serial = arn:aws:iam::123456789012:mfa/ada\n");
    const auto mfa = aws.credentials();
    QVERIFY(!mfa);
    QCOMPARE(mfa.error().code, QStringLiteral("MfaNeeded"));
    aws.config(ssoProfile);
    const auto sso = aws.credentials();
    QVERIFY(!sso);
    QVERIFY(sso.error().message.contains(QStringLiteral("aws sso login --sso-session corp")));
    QVERIFY(aws.server.requests().isEmpty());
}

void TestSignIn::refusesStrangeStsAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html><body>Sign in<br></body></html>");
    QTest::newRow("truncated") << QByteArray("<AssumeRoleResponse><AccessKeyId>HIDDEN</AccessKeyId>");
    QTest::newRow("no expiration") << QByteArray(
        "<A><AccessKeyId>a</AccessKeyId><SecretAccessKey>HIDDEN</SecretAccessKey>"
        "<SessionToken>t</SessionToken></A>");
    QTest::newRow("line break in a key")
        << QByteArray("<A><AccessKeyId>a\nb</AccessKeyId><SecretAccessKey>HIDDEN</SecretAccessKey>"
                      "<SessionToken>t</SessionToken><Expiration>2026-11-23T12:00:00Z</Expiration></A>");
}

void TestSignIn::refusesStrangeStsAnswers()
{
    QFETCH(QByteArray, body);
    const auto answer = parseAssumeRoleAnswer({.status = 200, .headers = {}, .body = body},
                                              QStringLiteral("arn:aws:iam::1:role/mail"));
    QVERIFY(!answer);
    QVERIFY2(!answer.error().line().contains(QStringLiteral("HIDDEN")), qPrintable(answer.error().line()));
    QVERIFY(answer.error().line().contains(QStringLiteral("role/mail")));
}

void TestSignIn::signsInFromNothing()
{
    Aws aws;
    aws.config(ssoProfile);
    aws.polls = {"authorization_pending", "authorization_pending"};
    QList<DeviceCode> shown;
    aws.means.showDeviceCode = [&](const DeviceCode &code) { shown.append(code); };
    const auto credentials = aws.credentials();
    QVERIFY2(credentials, credentials ? "" : qPrintable(credentials.error().line()));
    QCOMPARE(credentials->accessKeyId, QByteArray("ASIASSO"));
    QCOMPARE(credentials->expiration, aws.now + std::chrono::hours(1));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().userCode, QStringLiteral("ABCD-EFGH"));
    QCOMPARE(shown.first().page, QUrl(aws.page));
    QCOMPARE(aws.count("/token"), 3);

    // Another window, another start: the sign-in is remembered.
    aws.means.showDeviceCode = {};
    QVERIFY(aws.credentials());
    QCOMPARE(aws.count("/client/register"), 1);
}

void TestSignIn::signInThatFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("refused") << QByteArray("access_denied") << QStringLiteral("SignInRefused");
    QTest::newRow("late") << QByteArray("expired_token") << QStringLiteral("SignInExpired");
    QTest::newRow("something else") << QByteArray("invalid_client") << QStringLiteral("invalid_client");
}

void TestSignIn::signInThatFails()
{
    QFETCH(QByteArray, answer);
    Aws aws;
    aws.config(ssoProfile);
    aws.polls = {answer};
    aws.means.showDeviceCode = [](const DeviceCode &) { };
    const auto credentials = aws.credentials();
    QVERIFY(!credentials);
    QTEST(credentials.error().code, "code");
    QVERIFY(!QFile::exists(aws.tokenPath(QStringLiteral("corp"))));
}

void TestSignIn::signInIsCancelled()
{
    Aws aws;
    aws.config(ssoProfile);
    aws.polls = QList<QByteArray>(100, "authorization_pending");
    aws.means.showDeviceCode = [&](const DeviceCode &) { aws.stop.request_stop(); };
    const auto credentials = aws.credentials();
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::Cancelled);
    QVERIFY(aws.count("/token") <= 1);
}

void TestSignIn::renewsWithoutAPerson()
{
    Aws aws;
    aws.config(ssoProfile);
    aws.means.showDeviceCode = [](const DeviceCode &) { };
    QVERIFY(aws.credentials());
    aws.means.showDeviceCode = {};
    aws.now += std::chrono::hours(9);
    QVERIFY(aws.credentials());
    QCOMPARE(aws.count("/token"), 2);

    aws.now += std::chrono::hours(9);
    aws.renewals = false;
    const auto expired = aws.credentials();
    QVERIFY(!expired);
    QCOMPARE(expired.error().code, QStringLiteral("SsoSignInNeeded"));
}

void TestSignIn::signsInAgainWhenThePortalSaysSo()
{
    Aws aws;
    aws.config(ssoProfile);
    const auto kept = sso::writeToken(
        aws.tokenPath(QStringLiteral("corp")),
        {.startUrl = QStringLiteral("https://corp.awsapps.com/start"),
         .region = QStringLiteral("eu-central-1"),
         .accessToken = QStringLiteral("HIDDEN-ended"),
         .expires = QDateTime::fromString(QLatin1StringView(moment), Qt::ISODate).addDays(1)});
    QVERIFY(kept);
    aws.means.showDeviceCode = [](const DeviceCode &) { };
    QVERIFY(aws.credentials());
    QCOMPARE(aws.count("/federation/credentials"), 2);
}

void TestSignIn::tellsAMissingRole()
{
    Aws aws;
    aws.config(QByteArray(ssoProfile).replace("Marketing Ops", "Admin"));
    aws.means.showDeviceCode = [](const DeviceCode &) { };
    const auto credentials = aws.credentials();
    QVERIFY(!credentials);
    QVERIFY(
        credentials.error().message.contains(QStringLiteral("no role Admin in the account 123456789012")));
    QVERIFY(!credentials.error().line().contains(QStringLiteral("HIDDEN")));
}

void TestSignIn::keepsTokensForItsOwner()
{
    Aws aws;
    const QString path = aws.tokenPath(QStringLiteral("corp"));
    const QString elsewhere = aws.home.filePath(QStringLiteral("elsewhere"));
    QDir().mkpath(QFileInfo(path).path());
    QFile other(elsewhere);
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(elsewhere, path));
    QVERIFY(sso::writeToken(
        path, {.accessToken = QStringLiteral("HIDDEN"), .expires = QDateTime::currentDateTimeUtc()}));
    QVERIFY(!QFileInfo(path).isSymLink());
    QCOMPARE(QFileInfo(elsewhere).size(), 0);
    QCOMPARE(QFile::permissions(path)
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestSignIn::readsBrokenTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("whole") << QByteArray(R"({"accessToken":"a","expiresAt":"2026-11-24T00:00:00Z"})") << true;
    QTest::newRow("old form of time")
        << QByteArray(R"({"accessToken":"a","expiresAt":"2026-11-24T00:00:00UTC"})") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("truncated") << QByteArray(R"({"accessToken":"a","expi)") << false;
    QTest::newRow("no token") << QByteArray(R"({"expiresAt":"2026-11-24T00:00:00Z"})") << false;
    QTest::newRow("no time") << QByteArray(R"({"accessToken":"a","expiresAt":"soon"})") << false;
    QTest::newRow("line break") << QByteArray(
        R"({"accessToken":"a\r\nX-Evil: 1","expiresAt":"2026-11-24T00:00:00Z"})")
                                << false;
    QTest::newRow("huge") << QByteArray(2 << 20, ' ')
            + R"({"accessToken":"a","expiresAt":"2026-11-24T00:00:00Z"})"
                          << false;
}

void TestSignIn::readsBrokenTokens()
{
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("token.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QTEST(sso::readToken(file.fileName()).has_value(), "good");
}

void TestSignIn::sharesTokensWithAwsTools()
{
    if (!hasBotocore())
        QSKIP("python3-botocore is not installed");
    Aws aws;
    aws.now = systemClock();
    aws.config(ssoProfile);
    aws.means.showDeviceCode = [](const DeviceCode &) { };
    QVERIFY(aws.credentials());

    // botocore reads ours…
    QProcess reading;
    reading.setProcessEnvironment(aws.variables);
    reading.start(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral("-c"),
                   QStringLiteral("import botocore.session\n"
                                  "s = botocore.session.Session(profile='x')\n"
                                  "print(s.get_auth_token().get_frozen_token().token)")});
    QVERIFY(reading.waitForFinished());
    QVERIFY2(reading.exitCode() == 0, reading.readAllStandardError().constData());
    QCOMPARE(reading.readAllStandardOutput().trimmed(), QByteArray("HIDDEN-access"));

    // …and we read what it writes.
    QVERIFY(QFile::remove(aws.tokenPath(QStringLiteral("corp"))));
    QProcess writing;
    writing.setProcessEnvironment(aws.variables);
    writing.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import os, datetime\n"
                        "from botocore.utils import JSONFileCache, SSOTokenLoader\n"
                        "import dateutil.tz\n"
                        "cache = JSONFileCache(os.path.expanduser('~/.aws/sso/cache'))\n"
                        "until = datetime.datetime.now(dateutil.tz.tzutc()) + datetime.timedelta(hours=8)\n"
                        "SSOTokenLoader(cache).save_token('https://corp.awsapps.com/start', "
                        "{'startUrl': 'https://corp.awsapps.com/start', 'region': 'eu-central-1', "
                        "'accessToken': 'HIDDEN-access', 'expiresAt': until}, session_name='corp')")});
    QVERIFY(writing.waitForFinished());
    QVERIFY2(writing.exitCode() == 0, writing.readAllStandardError().constData());
    aws.means.showDeviceCode = {};
    const auto credentials = aws.credentials();
    QVERIFY2(credentials, credentials ? "" : qPrintable(credentials.error().line()));
    QCOMPARE(aws.count("/client/register"), 1);
}

void TestSignIn::fetchesOnceForAll()
{
    Aws aws;
    aws.config(role);
    const auto provider = defaultCredentials(Environment(aws.variables), QStringLiteral("x"), aws.means);
    QVERIFY(provider);
    std::stop_source impatient;
    auto first = (*provider)->credentials(impatient.get_token());
    auto second = (*provider)->credentials({});
    impatient.request_stop();
    QVERIFY(!QCoro::waitFor(std::move(first)));
    const auto shared = QCoro::waitFor(std::move(second));
    QVERIFY(shared);
    QCOMPARE(shared->accessKeyId, QByteArray("ASIAmail"));
    for (int again = 0; again < 3; ++again)
        QCOMPARE(QCoro::waitFor((*provider)->credentials({})), shared);
    QCOMPARE(aws.server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
