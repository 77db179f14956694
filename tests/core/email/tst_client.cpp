// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/client/paging.h"
#include "core/aws/credentials/chain.h"
#include "core/aws/http/networktransport.h"
#include "core/email/connection.h"
#include "core/email/operations.h"
#include "core/sandbox/server.h"

#include <QSignalSpy>
#include <QTest>

using namespace email;
using sandbox::Fault;
using Kind = sandbox::Fault::Kind;

namespace {
constexpr auto region = "eu-west-1";

/// A practice account and a connection to it, with short waits between tries.
struct Account {
    explicit Account(sandbox::Options options = {.data = sandbox::Data::Empty})
        : server(std::move(options))
    {
        if (!server.listen())
            qFatal("%s", qPrintable(server.errorString()));
    }
    [[nodiscard]] aws::Client client(aws::Credentials keys = {}, aws::Clock clock = aws::systemClock)
    {
        if (keys.accessKeyId.isEmpty())
            keys = {.accessKeyId = server.accessKeyId(), .secretAccessKey = server.secretAccessKey()};
        return client(aws::fixedProvider(keys, QStringLiteral("test keys")), std::move(clock));
    }
    [[nodiscard]] aws::Client client(std::shared_ptr<aws::CredentialsProvider> credentials,
                                     aws::Clock clock = aws::systemClock)
    {
        return aws::Client(
            {.endpoint = server.url(),
             .region = region,
             .service = "ses",
             .prefix = "/v2/email",
             .retry = {.unit = std::chrono::milliseconds(5)},
             .transport = {.deadline = std::chrono::seconds(5), .inactivity = std::chrono::milliseconds(300)},
             .clock = std::move(clock),
             .observer = [this](const aws::CallRecord &record) { records.append(record); }},
            std::move(credentials), std::make_shared<aws::NetworkTransport>());
    }

    sandbox::Server server;
    QList<aws::CallRecord> records;
};

template<typename R>
auto send(const aws::Client &client, R request, aws::CallOptions options = {})
{
    return QCoro::waitFor(client.send(std::move(request), std::move(options)));
}

CreateEmailIdentity creation(const char *name) { return {.emailIdentity = QString::fromLatin1(name)}; }
} // namespace

/// What the client makes of a service that fails, over real sockets and signatures.
class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesOneFault_data();
    void survivesOneFault();
    void givesUpAfterThreeTries();
    void waitsAsTheServiceWishes();
    void creationIsReadBack_data();
    void creationIsReadBack();
    void creationOfAnotherIsNotTakenForOurs();
    void deletionThatWasCutOffIsDone();
    void sendingIsNeverRepeated();
    void refusedSendingMayBeRepeatedWhenThrottled();
    void correctsTheClock();
    void tellsAWrongSecretFromAWrongClock();
    void renewsExpiredCredentials();
    void identicalReadsAreShared();
    void cancelledWhileWaiting();
    void observerSeesEveryCall();
    void reads2500Identities();
    void refusesToLeaveItsResource_data();
    void refusesToLeaveItsResource();
};

void TestClient::survivesOneFault_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("survives");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Kind kind, int status, bool survives, const char *code) {
        QTest::newRow(name) << int(kind) << status << survives << QString::fromLatin1(code);
    };
    row("drop", Kind::Drop, 0, true, "");
    row("reset", Kind::Reset, 0, true, "");
    row("truncate", Kind::Truncate, 0, true, "");
    row("stall", Kind::Stall, 0, true, "");
    row("500", Kind::Status, 500, true, "");
    row("503", Kind::Status, 503, true, "");
    row("429", Kind::Status, 429, true, "");
    row("400", Kind::Status, 400, false, "BadRequestException");
    row("403", Kind::Status, 403, false, "AccessDeniedException");
    row("a web page", Kind::Garbage, 0, false, "UnexpectedAnswer");
}

void TestClient::survivesOneFault()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(bool, survives);
    QFETCH(QString, code);
    Account account;
    const aws::Client client = account.client();
    account.server.addFault({.kind = Kind(kind), .status = status, .code = code});
    const auto answer = send(client, GetAccount{});
    QCOMPARE(bool(answer), survives);
    QCOMPARE(account.server.requestCount(QStringLiteral("GetAccount")), survives ? 2 : 1);
    if (!survives) {
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().operation, QStringLiteral("GetAccount"));
    }
}

void TestClient::givesUpAfterThreeTries()
{
    Account account;
    account.server.addFault(
        {.kind = Kind::Status, .times = 10, .status = 503, .message = QStringLiteral("down")});
    const auto answer = send(account.client(), GetAccount{});
    QVERIFY(!answer);
    QCOMPARE(answer.error().httpStatus, 503);
    QCOMPARE(answer.error().message, QStringLiteral("down"));
    QVERIFY(!answer.error().requestId.isEmpty());
    QCOMPARE(account.server.requestCount(QStringLiteral("GetAccount")), 3);
    QCOMPARE(account.records.last().attempts, 3);
}

void TestClient::waitsAsTheServiceWishes()
{
    Account account;
    account.server.addFault({.kind = Kind::Status, .status = 503, .retryAfterMs = 400});
    QVERIFY(send(account.client(), GetAccount{}));
    QVERIFY(account.records.last().duration >= std::chrono::milliseconds(390));
}

void TestClient::creationIsReadBack_data()
{
    QTest::addColumn<bool>("carriedOut");
    QTest::addColumn<int>("kind");
    for (const bool carriedOut : {true, false}) {
        for (const Kind kind : {Kind::Drop, Kind::Reset, Kind::Truncate, Kind::Status, Kind::Stall})
            if (carriedOut || kind != Kind::Truncate) // whose answer is a real one
                QTest::addRow("%s, fault %d", carriedOut ? "carried out" : "not carried out", int(kind))
                    << carriedOut << int(kind);
    }
}

void TestClient::creationIsReadBack()
{
    QFETCH(bool, carriedOut);
    QFETCH(int, kind);
    Account account;
    const aws::Client client = account.client();
    const auto cutOff = [&](const char *operation) {
        account.server.clearRequestLog();
        account.server.addFault(
            {.kind = Kind(kind), .operation = QString::fromLatin1(operation), .carryOut = carriedOut});
    };
    const auto sends = [&](const char *operation) {
        return account.server.requestCount(QString::fromLatin1(operation));
    };
    const int expected = carriedOut ? 1 : 2;

    cutOff("CreateEmailIdentity");
    auto identity = creation("shop.example");
    identity.tags = {{QStringLiteral("team"), QStringLiteral("crm")}};
    const auto created = send(client, identity);
    QVERIFY2(created, created ? "" : qPrintable(created.error().line()));
    QCOMPARE(created->dkimAttributes->tokens->size(), 3);
    QCOMPARE(sends("CreateEmailIdentity"), expected);

    cutOff("CreateConfigurationSet");
    QVERIFY(send(client,
                 CreateConfigurationSet{.configurationSetName = QStringLiteral("weekly"),
                                        .sendingOptions = SendingOptions{.sendingEnabled = false}}));
    QCOMPARE(sends("CreateConfigurationSet"), expected);

    cutOff("CreateDedicatedIpPool");
    QVERIFY(send(client, CreateDedicatedIpPool{.poolName = QStringLiteral("pool")}));
    QCOMPARE(sends("CreateDedicatedIpPool"), expected);

    cutOff("CreateConfigurationSetEventDestination");
    EventDestinationDefinition definition;
    definition.enabled = true;
    definition.matchingEventTypes = {EventType::Bounce, EventType::Send};
    definition.snsDestination =
        SnsDestination{.topicArn = QStringLiteral("arn:aws:sns:eu-west-1:123456789012:bounces")};
    const auto destination =
        send(client,
             CreateConfigurationSetEventDestination{.configurationSetName = QStringLiteral("weekly"),
                                                    .eventDestinationName = QStringLiteral("bounces"),
                                                    .eventDestination = definition});
    QVERIFY2(destination, destination ? "" : qPrintable(destination.error().line()));
    QCOMPARE(sends("CreateConfigurationSetEventDestination"), expected);
}

void TestClient::creationOfAnotherIsNotTakenForOurs()
{
    Account account;
    const aws::Client client = account.client();
    QVERIFY(send(client, creation("shop.example")));
    account.server.addFault({.kind = Kind::Drop});
    auto request = creation("shop.example");
    request.tags = {{QStringLiteral("team"), QStringLiteral("crm")}};
    const auto answer = send(client, request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("AlreadyExistsException"));
}

void TestClient::deletionThatWasCutOffIsDone()
{
    Account account;
    const aws::Client client = account.client();
    QVERIFY(send(client, creation("shop.example")));
    account.server.addFault(
        {.kind = Kind::Drop, .operation = QStringLiteral("DeleteEmailIdentity"), .carryOut = true});
    const DeleteEmailIdentity deletion{.emailIdentity = QStringLiteral("shop.example")};
    const auto answer = send(client, deletion);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().line()));

    const auto again = send(client, deletion);
    QVERIFY(!again);
    QCOMPARE(again.error().code, QStringLiteral("NotFoundException"));
    QCOMPARE(again.error().resource, QStringLiteral("shop.example"));
}

void TestClient::sendingIsNeverRepeated()
{
    Account account({.data = sandbox::Data::Empty, .verifyAfterSeconds = 0});
    const aws::Client client = account.client();
    QVERIFY(send(client, creation("shop.example")));
    SendEmail mail;
    mail.fromEmailAddress = QStringLiteral("news@shop.example");
    mail.destination = Destination{.toAddresses = {{QStringLiteral("success@simulator.amazonses.com")}}};
    mail.content.raw = RawMessage{.data = "From: a@shop.example\r\n\r\nHello"};
    for (const Kind kind : {Kind::Drop, Kind::Reset, Kind::Truncate, Kind::Stall, Kind::Status}) {
        account.server.clearRequestLog();
        account.server.addFault({.kind = kind, .operation = QStringLiteral("SendEmail")});
        const auto answer = send(client, mail);
        QVERIFY(!answer);
        QVERIFY2(answer.error().outcomeUnknown, qPrintable(answer.error().line()));
        QCOMPARE(account.server.requestLog().size(), 1);
    }
}

void TestClient::refusedSendingMayBeRepeatedWhenThrottled()
{
    Account account;
    account.server.addFault(
        {.kind = Kind::Status, .operation = QStringLiteral("CreateDeliverabilityTestReport"), .status = 429});
    CreateDeliverabilityTestReport test{.fromEmailAddress = QStringLiteral("a@shop.example")};
    test.content.raw = RawMessage{.data = "Hello"};
    // The second try gets through to the service's own rules, which want a verified sender.
    const auto answer = send(account.client(), test);
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind != aws::ErrorKind::Throttled, qPrintable(answer.error().line()));
    QVERIFY(!answer.error().outcomeUnknown);
    QCOMPARE(account.records.last().throttled, 1);
    QCOMPARE(account.server.requestCount(QStringLiteral("CreateDeliverabilityTestReport")), 2);
}

void TestClient::correctsTheClock()
{
    Account account;
    const aws::Clock late = [] { return aws::systemClock() - std::chrono::hours(3); };
    const aws::Client client = account.client(aws::Credentials{}, late);
    QVERIFY(send(client, GetAccount{}));
    QCOMPARE(account.server.requestLog().size(), 2);
    QVERIFY(send(client, GetAccount{}));
    QCOMPARE(account.server.requestLog().size(), 3);
}

void TestClient::tellsAWrongSecretFromAWrongClock()
{
    Account account;
    const aws::Client wrong = account.client(
        aws::Credentials{.accessKeyId = account.server.accessKeyId(), .secretAccessKey = "not it"});
    const auto answer = send(wrong, GetAccount{});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, aws::ErrorKind::Credentials);
    QVERIFY(answer.error().message.contains(QStringLiteral("test keys")));
    QVERIFY(!answer.error().message.contains(QStringLiteral("not it")));
    QCOMPARE(account.server.requestLog().size(), 1);

    const aws::Client stranger =
        account.client(aws::Credentials{.accessKeyId = "AKIAUNKNOWN", .secretAccessKey = "x"});
    const auto refused = send(stranger, GetAccount{});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("UnrecognizedClientException"));
}

void TestClient::renewsExpiredCredentials()
{
    Account account;
    account.server.addFault(
        {.kind = Kind::Status, .times = 1, .status = 403, .code = QStringLiteral("ExpiredTokenException")});
    int lookUps = 0;
    const aws::Credentials keys{.accessKeyId = account.server.accessKeyId(),
                                .secretAccessKey = account.server.secretAccessKey()};
    const auto provider = aws::keysProvider(
        [&]() -> aws::Result<aws::Credentials> {
            ++lookUps;
            return keys;
        },
        QStringLiteral("test"));
    QVERIFY(send(account.client(provider), GetAccount{}));
    QCOMPARE(lookUps, 2);

    account.server.addFault(
        {.kind = Kind::Status, .times = 5, .status = 403, .code = QStringLiteral("ExpiredTokenException")});
    const auto answer = send(account.client(provider), GetAccount{});
    QVERIFY(!answer);
    QVERIFY(answer.error().message.contains(QStringLiteral("Sign in again")));
}

void TestClient::identicalReadsAreShared()
{
    Account account;
    const aws::Client client = account.client();
    QVERIFY(send(client, CreateConfigurationSet{.configurationSetName = QStringLiteral("weekly")}));
    auto first = client.send(ListConfigurationSets{});
    auto second = client.send(ListConfigurationSets{});
    auto third = client.send(ListConfigurationSets{});
    auto other = client.send(ListConfigurationSets{.pageSize = 5});
    for (auto *task : {&first, &second, &third, &other}) {
        const auto answer = QCoro::waitFor(std::move(*task));
        QVERIFY(answer);
        QCOMPARE(answer->configurationSets.value_or(QStringList()), QStringList{QStringLiteral("weekly")});
    }
    QCOMPARE(account.server.requestCount(QStringLiteral("ListConfigurationSets")), 2);
}

void TestClient::cancelledWhileWaiting()
{
    Account account;
    account.server.addFault({.kind = Kind::Status, .status = 503, .retryAfterMs = 15'000});
    std::stop_source source;
    auto task = account.client().send(GetAccount{}, {.stop = source.get_token()});
    QTRY_COMPARE(account.server.requestLog().size(), 1);
    QElapsedTimer clock;
    clock.start();
    source.request_stop();
    QVERIFY(!QCoro::waitFor(std::move(task)));
    QVERIFY(clock.elapsed() < 10'000);
    QCOMPARE(account.server.requestLog().size(), 1);
}

void TestClient::observerSeesEveryCall()
{
    Account account;
    const aws::Client client = account.client();
    send(client, creation("shop.example"));
    send(client, GetEmailIdentity{.emailIdentity = QStringLiteral("nobody.example")});
    QCOMPARE(account.records.size(), 2);
    QCOMPARE(account.records.first().call.operation.name, std::string_view("CreateEmailIdentity"));
    QCOMPARE(account.records.first().call.resource, QStringLiteral("shop.example"));
    QVERIFY(!account.records.first().requestId.isEmpty());
    QCOMPARE(account.records.last().httpStatus, 404);
    QCOMPARE(account.records.last().error->code, QStringLiteral("NotFoundException"));
}

void TestClient::reads2500Identities()
{
    Account account({.data = sandbox::Data::Empty, .extraIdentities = 2500});
    const aws::Client client = account.client();
    const auto read = [client](const ListEmailIdentities &request) { return client.send(request); };
    const auto all = QCoro::waitFor(aws::allPages(read, ListEmailIdentities{.pageSize = 1000}));
    QVERIFY(all);
    QSet<QString> names;
    for (const IdentityInfo &info : *all->emailIdentities)
        names.insert(info.identityName.value());
    QCOMPARE(names.size(), 2500);
    QCOMPARE(account.server.requestCount(QStringLiteral("ListEmailIdentities")), 3);
}

void TestClient::refusesToLeaveItsResource_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("two dots") << QStringLiteral("..");
}

void TestClient::refusesToLeaveItsResource()
{
    QFETCH(QString, name);
    Account account;
    const auto answer = send(account.client(), DeleteEmailIdentity{.emailIdentity = name});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, aws::ErrorKind::Usage);
    QVERIFY(account.server.requestLog().isEmpty());
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
