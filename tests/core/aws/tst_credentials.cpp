// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/chain.h"
#include "core/aws/credentials/refreshing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace aws;

namespace {

using Pairs = QList<std::pair<QString, QString>>;
using Answer = std::shared_ptr<std::optional<Result<Credentials>>>;

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

/// A home folder with the two files.
class Fixture
{
public:
    explicit Fixture(const QByteArray &config = {}, const QByteArray &credentials = {})
    {
        QDir(m_folder.path()).mkdir(QStringLiteral(".aws"));
        write(QStringLiteral(".aws/config"), config);
        write(QStringLiteral(".aws/credentials"), credentials);
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
    Result<std::shared_ptr<CredentialsProvider>>
    chain(const std::optional<QString> &profile = std::nullopt) const
    {
        return defaultCredentials(Environment(variables), profile, SignIn{});
    }

    QProcessEnvironment variables;

private:
    QTemporaryDir m_folder;
};

} // namespace

#define WAIT_FOR(answer) QTRY_VERIFY_WITH_TIMEOUT((answer)->has_value(), 20000)

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chainErrors_data();
    void chainErrors();
    void chainOrder_data();
    void chainOrder();
    void fileIsReadAgainAfterInvalidate();
    void brokenFilesDoNotMatterToTheEnvironment();
    void refreshesInTime();
    void failedRefreshDoesNoHarm();
};

void TestCredentials::chainErrors_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<Pairs>("variables");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const QByteArray &config, const QByteArray &credentials,
                        const Pairs &variables, const char *profile, const QStringList &parts) {
        QTest::newRow(name) << config << credentials << variables << QString::fromUtf8(profile) << parts;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const std::pair id{s("AWS_ACCESS_KEY_ID"), s("HIDDEN")};
    const std::pair secret{s("AWS_SECRET_ACCESS_KEY"), s("HIDDEN")};
    const QByteArray keys = "[default]\naws_access_key_id = HIDDEN\naws_secret_access_key = HIDDEN\n";

    row("environment without secret", {}, keys, {id}, "",
        {s("the environment"), s("not AWS_SECRET_ACCESS_KEY")});
    row("environment without id", {}, keys, {secret}, "", {s("the environment"), s("not AWS_ACCESS_KEY_ID")});
    row("environment with a line break", {}, {}, {id, {s("AWS_SECRET_ACCESS_KEY"), s("HID\nDEN")}}, "",
        {s("AWS_SECRET_ACCESS_KEY"), s("line break")});
    row("broken file", "[default\n", {}, {}, "", {s("line 1")});
    row("nothing at all", {}, {}, {}, "",
        {s("AWS_ACCESS_KEY_ID"), s(".aws/credentials"), s(".aws/config"), s("aws configure"),
         s("--profile")});
    row("profile without keys", "[profile x]\nregion = eu-west-1\n", {}, {id, secret}, "x",
        {s("profile x"), s("aws configure")});
    row("unknown profile", "[profile b]\n[default]\n", "[a]\n", {id, secret}, "x",
        {s("“x”"), s("b, default, a")});
    row("unknown profile, none there", {}, {}, {}, "x", {s("“x”"), s("aws configure --profile x")});
    row("unknown AWS_PROFILE", {}, keys, {{s("AWS_PROFILE"), s("x")}}, "",
        {s("“x”"), s("AWS_PROFILE"), s("default")});
    row("half in the credentials file", {}, "[x]\naws_access_key_id = HIDDEN\n", {}, "x",
        {s("profile x"), s(".aws/credentials"), s("not aws_secret_access_key")});
    row("half in the config file", "[profile x]\naws_secret_access_key = HIDDEN\n", {}, {}, "x",
        {s(".aws/config"), s("not aws_access_key_id")});
    row("comment behind the secret", {},
        "[x]\naws_access_key_id = a\naws_secret_access_key = HIDDEN # mine\n", {}, "x",
        {s("aws_secret_access_key"), s("space")});
    const auto role = [&](const char *name, const QByteArray &settings, const QStringList &parts) {
        row(name, "[profile x]\nrole_arn = arn:aws:iam::123456789012:role/r\n" + settings, keys, {}, "x",
            parts);
    };
    row("no role", "[profile x]\nrole_arn = admin\nsource_profile = default\n", keys, {}, "x",
        {s("role_arn"), s("arn:aws:iam")});
    role("role from nowhere", "", {s("source_profile or credential_source")});
    role("role from two places", "source_profile = default\ncredential_source = Environment\n",
         {s("one of them")});
    role("role of an unknown profile", "source_profile = y\n", {s("source_profile y")});
    role("role in a circle",
         "source_profile = y\n[profile y]\nrole_arn = arn:aws:iam::123456789012:role/q\nsource_profile = x\n",
         {s("x → y → x")});
    role("role of empty keys", "source_profile = y\n[profile y]\n", {s("profile y"), s("no keys")});
    role("unknown source", "credential_source = Moon\n", {s("Moon"), s("EcsContainer")});
    role("no container", "credential_source = EcsContainer\n", {s("no container")});
    role("too long", "source_profile = default\nduration_seconds = 50000\n", {s("43200")});
    role("bad session name", "source_profile = default\nrole_session_name = a b\n", {s("role_session_name")});
    const auto sso = [&](const char *name, const QByteArray &settings, const QStringList &parts) {
        row(name, "[profile x]\nsso_account_id = 123456789012\n" + settings, keys, {}, "x", parts);
    };
    sso("SSO without its session", "sso_role_name = r\nsso_session = s\n", {s("[sso-session s]")});
    sso("SSO without start URL", "sso_role_name = r\nsso_region = eu-west-1\n",
        {s("sso_start_url is missing")});
    sso("SSO without role", "sso_start_url = https://a.example\nsso_region = eu-west-1\n",
        {s("sso_role_name is missing")});
    sso("SSO in no region", "sso_role_name = r\nsso_start_url = https://a.example\nsso_region = Mars!\n",
        {s("Mars!")});
}

void TestCredentials::chainErrors()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, credentials);
    QFETCH(Pairs, variables);
    QFETCH(QString, profile);
    QFETCH(QStringList, parts);
    Fixture fixture(config, credentials);
    for (const auto &[name, value] : variables)
        fixture.variables.insert(name, value);
    const auto provider = fixture.chain(profile.isEmpty() ? std::nullopt : std::optional(profile));
    QVERIFY(!provider);
    QCOMPARE(provider.error().kind, ErrorKind::Credentials);
    const QString line = provider.error().line();
    for (const QString &part : parts)
        QVERIFY2(line.contains(part), qPrintable(line));
    QVERIFY2(!line.contains(u"HIDDEN"), qPrintable(line));
}

void TestCredentials::chainOrder_data()
{
    QTest::addColumn<Pairs>("variables");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("expected");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const std::pair id{s("AWS_ACCESS_KEY_ID"), s("ENV")};
    const std::pair secret{s("AWS_SECRET_ACCESS_KEY"), s("s")};
    const std::pair named{s("AWS_PROFILE"), s("config")};
    QTest::newRow("default profile") << Pairs() << QString() << QByteArray("DEFAULT");
    QTest::newRow("AWS_PROFILE") << Pairs({named}) << QString() << QByteArray("CONFIG");
    QTest::newRow("environment before AWS_PROFILE")
        << Pairs({named, id, secret}) << QString() << QByteArray("ENV");
    QTest::newRow("argument before all")
        << Pairs({named, id, secret}) << s("default") << QByteArray("DEFAULT");
    QTest::newRow("argument before half an environment")
        << Pairs({id}) << s("default") << QByteArray("DEFAULT");
    QTest::newRow("credentials file before process") << Pairs() << s("both") << QByteArray("BOTH");
    QTest::newRow("process before config file") << Pairs() << s("process") << QByteArray("AKIAPROCESS");
}

void TestCredentials::chainOrder()
{
    QFETCH(Pairs, variables);
    QFETCH(QString, profile);
    QFETCH(QByteArray, expected);
    Fixture fixture(
        {},
        "[default]\naws_access_key_id = DEFAULT\naws_secret_access_key = s\naws_session_token = t\n"
        "[both]\naws_access_key_id = BOTH\naws_secret_access_key = s\n");
    fixture.write(QStringLiteral("answer"), goodKeys);
    const QByteArray process =
        "credential_process = /bin/cat \"" + fixture.path(QStringLiteral("answer")).toUtf8() + "\"\n";
    const QByteArray keys = "aws_access_key_id = CONFIG\naws_secret_access_key = s\n";
    fixture.write(QStringLiteral(".aws/config"),
                  "[profile config]\n" + keys + "[profile both]\n" + keys + process + "[profile process]\n"
                      + keys + process);
    for (const auto &[name, value] : variables)
        fixture.variables.insert(name, value);
    const auto provider = fixture.chain(profile.isEmpty() ? std::nullopt : std::optional(profile));
    QVERIFY2(provider, provider ? "" : qPrintable(provider.error().message));
    const auto answer = ask(**provider);
    WAIT_FOR(answer);
    QVERIFY(**answer);
    QCOMPARE((**answer)->accessKeyId, expected);
    QCOMPARE((**answer)->sessionToken, expected == "DEFAULT" ? QByteArray("t") : QByteArray());
    QVERIFY(!(*provider)->description().isEmpty());
}

void TestCredentials::fileIsReadAgainAfterInvalidate()
{
    const Fixture fixture({}, "[default]\naws_access_key_id = OLD\naws_secret_access_key = s\n");
    const auto provider = fixture.chain();
    QVERIFY(provider);
    fixture.write(QStringLiteral(".aws/credentials"),
                  "[default]\naws_access_key_id = NEW\naws_secret_access_key = s\n");
    const auto key = [&]() -> QByteArray {
        const auto answer = ask(**provider);
        return answer->has_value() && **answer ? (**answer)->accessKeyId : QByteArray();
    };
    QCOMPARE(key(), QByteArray("OLD"));
    QCOMPARE(key(), QByteArray("OLD"));
    (*provider)->invalidate();
    QCOMPARE(key(), QByteArray("NEW"));
    fixture.write(QStringLiteral(".aws/credentials"), "[other]\n");
    (*provider)->invalidate();
    QCOMPARE(key(), QByteArray());
}

void TestCredentials::brokenFilesDoNotMatterToTheEnvironment()
{
    Fixture fixture("[broken", "[broken");
    fixture.variables.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("a"));
    fixture.variables.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("s"));
    QVERIFY(fixture.chain());
    QVERIFY(!fixture.chain(QStringLiteral("default")));
}

namespace {
/// A source whose answers the test lets out one by one.
struct Source {
    int asked = 0;
    TimePoint now{std::chrono::hours(500'000)};
    std::optional<Result<Credentials>> next;

    std::shared_ptr<CredentialsProvider> provider()
    {
        return refreshingProvider([this](std::stop_token) { return fetch(this); }, QStringLiteral("test"),
                                  [this] { return now; });
    }
    static QCoro::Task<Result<Credentials>> fetch(Source *source)
    {
        ++source->asked;
        co_return std::as_const(*source->next);
    }
    [[nodiscard]] Credentials keysFor(std::chrono::minutes duration) const
    {
        return {.accessKeyId = "a" + QByteArray::number(asked),
                .secretAccessKey = "b",
                .sessionToken = "c",
                .expiration = now + duration};
    }
};
} // namespace

void TestCredentials::refreshesInTime()
{
    Source source;
    const auto provider = source.provider();
    source.next = source.keysFor(std::chrono::minutes(60));
    QVERIFY(QCoro::waitFor(provider->credentials({})));
    source.now += std::chrono::minutes(44);
    QVERIFY(QCoro::waitFor(provider->credentials({})));
    QCOMPARE(source.asked, 1);
    source.now += std::chrono::minutes(2);
    QVERIFY(QCoro::waitFor(provider->credentials({})));
    QCOMPARE(source.asked, 2);
    provider->invalidate();
    QVERIFY(QCoro::waitFor(provider->credentials({})));
    QCOMPARE(source.asked, 3);
}

void TestCredentials::failedRefreshDoesNoHarm()
{
    Source source;
    const auto provider = source.provider();
    source.next = source.keysFor(std::chrono::minutes(60));
    QVERIFY(QCoro::waitFor(provider->credentials({})));
    source.next = tl::unexpected(Error{.kind = ErrorKind::Network, .code = QStringLiteral("TimedOut")});
    source.now += std::chrono::minutes(50);
    QVERIFY(QCoro::waitFor(provider->credentials({})));
    source.now += std::chrono::minutes(20);
    const auto gone = QCoro::waitFor(provider->credentials({}));
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, QStringLiteral("TimedOut"));
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
