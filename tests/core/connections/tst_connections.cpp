// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/connectionstore.h"
#include "core/connections/opening.h"
#include "core/email/operations.h"
#include "core/sandbox/server.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace connections;

namespace {
SavedConnection withKeys(const QString &name)
{
    SavedConnection connection;
    connection.name = name;
    connection.source = Source::Keys;
    connection.region = QStringLiteral("eu-west-1");
    return connection;
}

/// QCoro waits only for what has a default; a connection has none.
QCoro::Task<std::shared_ptr<aws::Result<email::Connection>>>
opening(SavedConnection saved, aws::Environment environment, std::shared_ptr<SecretStore> secrets)
{
    co_return std::make_shared<aws::Result<email::Connection>>(
        co_await open(saved, environment, secrets, email::ConnectionOptions()));
}

aws::Result<email::Connection> opened(const SavedConnection &saved, const aws::Environment &environment,
                                      const std::shared_ptr<SecretStore> &secrets)
{
    return *QCoro::waitFor(opening(saved, environment, secrets));
}
} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOnesAreReadOnly();
    void keepsEveryMember();
    void keepsWhatLaterVersionsWrite();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void failedWritingChangesNothing();
    void findsProblems_data();
    void findsProblems();
    void opensWithKeys();
    void saysWhenKeysAreGone();
    void opensAProfile();

private:
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("config/connections.json"));
    }
    void write(const QByteArray &text)
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("config"));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QTemporaryDir m_folder;
};

void TestConnections::newOnesAreReadOnly() { QVERIFY(SavedConnection().readOnly); }

void TestConnections::keepsEveryMember()
{
    SavedConnection whole;
    whole.name = QStringLiteral("Märkte \"Süd\"");
    whole.source = Source::Sso;
    whole.profile = QStringLiteral("p");
    whole.ssoStartUrl = QStringLiteral("https://corp.awsapps.com/start");
    whole.ssoRegion = QStringLiteral("eu-central-1");
    whole.ssoAccountId = QStringLiteral("123456789012");
    whole.ssoRoleName = QStringLiteral("Marketing Ops");
    whole.region = QStringLiteral("eu-west-1");
    whole.api = QStringLiteral("pinpoint");
    whole.endpoint = QStringLiteral("https://proxy.example.com");
    whole.colour = QStringLiteral("#1f6fb2");
    whole.readOnly = false;
    ConnectionStore store(path());
    QVERIFY(store.load());
    const auto saved = store.save(whole);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    QVERIFY(!saved->id.isEmpty());
    QVERIFY(store.save(withKeys(QStringLiteral("second"))));

    ConnectionStore again(path());
    QVERIFY(again.load());
    QCOMPARE(again.all().size(), 2);
    whole.id = saved->id;
    QVERIFY(*again.find(saved->id) == whole);
    QVERIFY(again.remove(saved->id));
    QCOMPARE(again.all().size(), 1);
    ConnectionStore third(path());
    QVERIFY(third.load());
    QVERIFY(!third.find(saved->id));
}

void TestConnections::keepsWhatLaterVersionsWrite()
{
    write(
        R"({"Connections":[{"Id":"1","Name":"a","Source":"PASSKEY","Api":"ses","ReadOnly":false,"Shape":"round"}]})");
    ConnectionStore store(path());
    QVERIFY(store.load());
    QCOMPARE(store.all().first().source.wire(), QStringLiteral("PASSKEY"));
    QVERIFY(!problemOf(store.all().first()).isEmpty());
}

void TestConnections::setsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << QByteArray(R"({"Connections":[{"Id":"1",)");
    QTest::newRow("another type") << QByteArray(R"({"Connections":7})");
    QTest::newRow("binary") << QByteArray("\0\1\2\377", 4);
    QTest::newRow("deep") << QByteArray(3000, '[');
}

void TestConnections::setsDamagedFilesAside()
{
    QFETCH(QByteArray, text);
    write(text);
    ConnectionStore store(path());
    const auto loaded = store.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().message.contains(QStringLiteral(".damaged-")));
    const QStringList aside =
        QDir(m_folder.filePath(QStringLiteral("config"))).entryList({QStringLiteral("*.damaged-*")});
    QVERIFY(!aside.isEmpty());
    QVERIFY(store.save(withKeys(QStringLiteral("new"))));
    ConnectionStore again(path());
    QVERIFY(again.load());
}

void TestConnections::failedWritingChangesNothing()
{
    ConnectionStore store(QStringLiteral("/proc/nowhere/connections.json"));
    const auto saved = store.save(withKeys(QStringLiteral("a")));
    QVERIFY(!saved);
    QVERIFY(store.all().isEmpty());
}

void TestConnections::findsProblems_data()
{
    QTest::addColumn<SavedConnection>("connection");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, auto change, const char *part) {
        SavedConnection connection = withKeys(QStringLiteral("a"));
        change(connection);
        QTest::newRow(name) << connection << QString::fromUtf8(part);
    };
    row("good", [](SavedConnection &) { }, "");
    row("no name", [](SavedConnection &c) { c.name = QStringLiteral(" "); }, "name");
    row("no region", [](SavedConnection &c) { c.region.clear(); }, "region");
    row("strange region", [](SavedConnection &c) { c.region = QStringLiteral("Ireland"); }, "Ireland");
    row("strange API", [](SavedConnection &c) { c.api = QStringLiteral("sns"); }, "sns");
    row("plain http", [](SavedConnection &c) { c.endpoint = QStringLiteral("http://example.com"); }, "https");
    const auto sso = [&](const char *name, auto change, const char *part) {
        row(
            name,
            [&](SavedConnection &c) {
                c.source = Source::Sso;
                c.ssoStartUrl = QStringLiteral("https://corp.awsapps.com/start");
                c.ssoRegion = QStringLiteral("eu-west-1");
                c.ssoAccountId = QStringLiteral("123456789012");
                c.ssoRoleName = QStringLiteral("r");
                change(c);
            },
            part);
    };
    sso("good SSO", [](SavedConnection &) { }, "");
    sso("no start URL", [](SavedConnection &c) { c.ssoStartUrl.clear(); }, "start URL");
    sso(
        "a file for a start URL", [](SavedConnection &c) { c.ssoStartUrl = QStringLiteral("file:///etc"); },
        "start URL");
    sso("short account", [](SavedConnection &c) { c.ssoAccountId = QStringLiteral("12"); }, "twelve");
    sso("no role", [](SavedConnection &c) { c.ssoRoleName.clear(); }, "role");
    sso("no SSO region", [](SavedConnection &c) { c.ssoRegion.clear(); }, "Identity Center");
}

void TestConnections::findsProblems()
{
    QFETCH(SavedConnection, connection);
    QFETCH(QString, part);
    const QString problem = problemOf(connection);
    QCOMPARE(problem.isEmpty(), part.isEmpty());
    QVERIFY2(problem.contains(part), qPrintable(problem));
}

void TestConnections::opensWithKeys()
{
    sandbox::Server server;
    QVERIFY(server.listen());
    SavedConnection connection = withKeys(QStringLiteral("a"));
    connection.id = QStringLiteral("1");
    connection.endpoint = server.url().toString();
    const auto secrets = memoryStore();
    QVERIFY(QCoro::waitFor(
        keepKeys(secrets, connection,
                 {.accessKeyId = server.accessKeyId(), .secretAccessKey = server.secretAccessKey()})));
    const auto result = opened(connection, aws::Environment(), secrets);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QVERIFY(QCoro::waitFor(result->client.send(email::GetAccount{})));
    QVERIFY(!result->credentials.contains(QString::fromLatin1(server.secretAccessKey())));
}

void TestConnections::saysWhenKeysAreGone()
{
    SavedConnection connection = withKeys(QStringLiteral("Marketing"));
    connection.id = QStringLiteral("1");
    const auto result = opened(connection, aws::Environment(), memoryStore());
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QStringLiteral("Marketing")));
}

void TestConnections::opensAProfile()
{
    QTemporaryDir home;
    QDir(home.path()).mkpath(QStringLiteral(".aws"));
    QFile file(home.filePath(QStringLiteral(".aws/config")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[profile m]\nregion = eu-west-3\naws_access_key_id = A\naws_secret_access_key = s\n");
    file.close();
    QProcessEnvironment variables;
    variables.insert(QStringLiteral("HOME"), home.path());
    SavedConnection connection;
    connection.name = QStringLiteral("m");
    connection.profile = QStringLiteral("m");
    connection.api = QStringLiteral("pinpoint");
    const auto result = opened(connection, aws::Environment(variables), memoryStore());
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->region, QStringLiteral("eu-west-3"));
    QCOMPARE(result->api, email::Api::Pinpoint);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
