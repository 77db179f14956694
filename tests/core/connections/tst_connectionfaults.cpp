// SPDX-License-Identifier: GPL-3.0-or-later
// Each thing that can be wrong with a connection gets its own words; most are made by a real server.
#include "core/connections/diagnosis.h"
#include "core/connections/opening.h"
#include "core/email/operations/dedicatedips.h"
#include "core/sandbox/server.h"

#include <QTest>

using connections::Fault;

namespace {
// In one task: a connection has no empty value that waitFor could start from.
QCoro::Task<aws::Result<email::GetAccount::Response>>
accountOver(connections::SavedConnection saved, std::shared_ptr<connections::SecretStore> secrets)
{
    const auto opened =
        co_await connections::open(saved, aws::Environment(), secrets, email::ConnectionOptions());
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return co_await opened->client.send(email::GetAccount());
}
} // namespace

class ConnectionFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void everyFaultHasWordsOfItsOwn();
    void theServicesOwnRefusalsAreTold_data();
    void theServicesOwnRefusalsAreTold();
    void v2IsOfferedWhereV1DoesNotAnswer();
};

void ConnectionFaultsTest::whatIsWrongIsNamed_data()
{
    using aws::ErrorKind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, ErrorKind kind, const char *code, const char *message,
                        Fault fault) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(code)
                            << QString::fromLatin1(message) << fault;
    };
    row("key", ErrorKind::Credentials, "UnrecognizedClientException", "", Fault::AccessKey);
    row("secret", ErrorKind::Credentials, "SignatureDoesNotMatch", "The signature does not match.",
        Fault::SecretKey);
    row("late", ErrorKind::Credentials, "SignatureDoesNotMatch", "Signature expired: 2020", Fault::Clock);
    row("early", ErrorKind::Credentials, "InvalidSignatureException", "Signature not yet current",
        Fault::Clock);
    row("clock", ErrorKind::Credentials, "RequestExpired", "", Fault::Clock);
    row("expired", ErrorKind::Credentials, "ExpiredTokenException", "", Fault::Expired);
    row("permission", ErrorKind::Credentials, "AccessDeniedException", "", Fault::Permission);
    row("permission as the service's", ErrorKind::Service, "AccessDeniedException", "", Fault::Permission);
    row("region", ErrorKind::Network, "HostNotFound",
        "The host email.eu-north-9.amazonaws.com was not found.", Fault::Region);
    row("no name server", ErrorKind::Network, "HostNotFound",
        "The host email.eu-west-1.amazonaws.com was not found.", Fault::Network);
    row("unknown host", ErrorKind::Network, "HostNotFound", "The host mail.internal was not found.",
        Fault::Network);
    row("no network", ErrorKind::Network, "TimedOut", "", Fault::Network);
    row("proxy", ErrorKind::Network, "ProxyFailed", "", Fault::Proxy);
    row("captive portal", ErrorKind::Protocol, "UnexpectedAnswer", "", Fault::SignInPage);
    row("redirect", ErrorKind::Protocol, "Redirected", "", Fault::SignInPage);
    row("certificate", ErrorKind::Network, "TlsFailed", "", Fault::Certificate);
    row("no credentials", ErrorKind::Credentials, "CredentialsNotFound", "", Fault::NoCredentials);
    row("form", ErrorKind::Usage, "", "", Fault::Input);
    row("other", ErrorKind::Service, "InternalFailure", "", Fault::Service);
}

void ConnectionFaultsTest::whatIsWrongIsNamed()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const aws::Error error{.kind = static_cast<aws::ErrorKind>(kind), .code = code, .message = message};
    const auto diagnosis = connections::diagnose(error, email::Api::Ses, QStringLiteral("eu-north-9"));
    QTEST(diagnosis.fault, "fault");
    QVERIFY(!diagnosis.title.isEmpty());
    QVERIFY(!diagnosis.title.contains(QLatin1StringView("%1")));
}

void ConnectionFaultsTest::everyFaultHasWordsOfItsOwn()
{
    QStringList titles;
    for (const char *code : {"UnrecognizedClientException", "SignatureDoesNotMatch", "RequestExpired",
                             "AccessDeniedException", "ProxyFailed", "UnexpectedAnswer", "TlsFailed"})
        titles.append(
            connections::diagnose({.kind = aws::ErrorKind::Network, .code = QString::fromLatin1(code)},
                                  email::Api::Ses, QStringLiteral("eu-west-1"))
                .title);
    titles.removeDuplicates();
    QCOMPARE(titles.size(), 7);
}

void ConnectionFaultsTest::theServicesOwnRefusalsAreTold_data()
{
    QTest::addColumn<QByteArray>("keyId");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Fault>("fault");
    const sandbox::Options usual;
    QTest::newRow("wrong key") << QByteArray("AKIANOBODYKNOWSTHIS0") << usual.secretAccessKey << 0
                               << Fault::AccessKey;
    QTest::newRow("wrong secret") << usual.accessKeyId << QByteArray("wrong") << 0 << Fault::SecretKey;
}

void ConnectionFaultsTest::theServicesOwnRefusalsAreTold()
{
    QFETCH(QByteArray, keyId);
    QFETCH(QByteArray, secret);
    sandbox::Server server;
    QVERIFY(server.listen());
    connections::SavedConnection saved{.id = QStringLiteral("x"),
                                       .name = QStringLiteral("Test"),
                                       .source = connections::Source::Keys,
                                       .region = QStringLiteral("eu-west-1"),
                                       .endpoint = server.url().toString()};
    const auto secrets = connections::memoryStore();
    QVERIFY(QCoro::waitFor(connections::keepKeys(
        secrets, saved,
        {.accessKeyId = keyId, .secretAccessKey = secret, .sessionToken = {}, .expiration = {}})));
    const auto account = QCoro::waitFor(accountOver(saved, secrets));
    QVERIFY(!account);
    const auto diagnosis = connections::diagnose(account.error(), email::Api::Ses, saved.region);
    QTEST(diagnosis.fault, "fault");
    QVERIFY(!diagnosis.advice.contains(QString::fromLatin1(secret)));
}

void ConnectionFaultsTest::v2IsOfferedWhereV1DoesNotAnswer()
{
    const aws::Error gone{.kind = aws::ErrorKind::Network,
                          .code = QStringLiteral("HostNotFound"),
                          .message = QStringLiteral("email.eu-west-1.amazonaws.com")};
    QVERIFY(connections::diagnose(gone, email::Api::Pinpoint, QStringLiteral("eu-west-1")).offersSes);
    QVERIFY(!connections::diagnose(gone, email::Api::Ses, QStringLiteral("eu-west-1")).offersSes);
    const aws::Error denied{.kind = aws::ErrorKind::Credentials,
                            .code = QStringLiteral("AccessDeniedException")};
    QVERIFY(!connections::diagnose(denied, email::Api::Pinpoint, QStringLiteral("eu-west-1")).offersSes);
}

QTEST_GUILESS_MAIN(ConnectionFaultsTest)
#include "tst_connectionfaults.moc"
