// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/http/signer.h"
#include "tests/core/sandbox/practiceaccount.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace email;
using sandbox::Fault;

/// What goes wrong on purpose, looked at on the wire.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seenOnTheWire_data();
    void seenOnTheWire();
    void resetIsNoOrderlyEnd_data();
    void resetIsNoOrderlyEnd();
    void stallKeepsTheConnectionOpen();
    void statusIsWholeAndComesWithItsHeaders();
    void takesEffectOnlyWhenTold_data();
    void takesEffectOnlyWhenTold();
    void areUsedUpInOrder();
    void latencyDelaysEveryAnswer();
    void rateThrottlesTheRest();
    void serverAnswersPipelinedRequestsInOrder();
    void serverAsksForTheBodyOfALargeMessage();
    void serverRefusesWhatIsNoHttp();
};

namespace {
/// What a client of that address gets back, to the end of the connection.
struct Wire {
    QByteArray bytes;
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;

    [[nodiscard]] QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    [[nodiscard]] qsizetype promised() const
    {
        const qsizetype from = bytes.indexOf("Content-Length: ") + 16;
        return bytes.mid(from, bytes.indexOf('\r', from) - from).toLongLong();
    }
};

QByteArray signedGet(PracticeAccount &account, const QByteArray &path)
{
    aws::HttpRequest request{.verb = aws::Verb::Get,
                             .scheme = "http",
                             .host = account.server().url().authority().toLatin1(),
                             .path = path,
                             .query = {},
                             .headers = {},
                             .body = {}};
    aws::Signer("eu-west-1", "ses").sign(request, account.credentials(), account.clock()());
    QByteArray text = "GET " + path + " HTTP/1.1\r\nHost: " + request.host + "\r\n";
    for (const auto &[name, value] : request.headers)
        text += name + ": " + value + "\r\n";
    return text + "Connection: close\r\n\r\n";
}

Wire exchange(PracticeAccount &account, const QByteArray &request)
{
    Wire wire;
    QTcpSocket socket;
    QSignalSpy ended(&socket, &QTcpSocket::disconnected);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &socket, [&](auto error) { wire.error = error; });
    socket.connectToHost(QStringLiteral("127.0.0.1"), account.server().port());
    socket.write(request);
    if (ended.wait(20'000) || ended.count() > 0)
        wire.bytes = socket.readAll();
    return wire;
}
} // namespace

void TestFaults::seenOnTheWire_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("drop") << int(Fault::Kind::Drop);
    QTest::newRow("reset") << int(Fault::Kind::Reset);
    QTest::newRow("truncate") << int(Fault::Kind::Truncate);
    QTest::newRow("garbage") << int(Fault::Kind::Garbage);
}

void TestFaults::seenOnTheWire()
{
    QFETCH(int, kind);
    PracticeAccount account;
    account.server().addFault({.kind = Fault::Kind(kind)});
    const QByteArray request = signedGet(account, "/v2/email/account");
    const Wire wire = exchange(account, request);
    switch (Fault::Kind(kind)) {
    case Fault::Kind::Drop:
    case Fault::Kind::Reset:
        QVERIFY(wire.bytes.isEmpty());
        QCOMPARE(wire.error, QAbstractSocket::RemoteHostClosedError);
        break;
    case Fault::Kind::Truncate:
        QVERIFY(wire.bytes.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(wire.body().startsWith('{'));
        QVERIFY(wire.body().size() < wire.promised());
        break;
    case Fault::Kind::Garbage:
        QVERIFY(wire.bytes.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(wire.body().startsWith("<!DOCTYPE html>"));
        QCOMPARE(wire.body().size(), wire.promised());
        break;
    default:
        QFAIL("not in this table");
    }
    // It was one fault: the next call is answered.
    const Wire next = exchange(account, request);
    QVERIFY(next.bytes.startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(next.body().size(), next.promised());
    QCOMPARE(account.server().requestLog().size(), 2);
}

void TestFaults::resetIsNoOrderlyEnd_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("reset");
    QTest::newRow("drop") << int(Fault::Kind::Drop) << false;
    QTest::newRow("reset") << int(Fault::Kind::Reset) << true;
}

void TestFaults::resetIsNoOrderlyEnd()
{
#ifdef Q_OS_UNIX
    QFETCH(int, kind);
    QFETCH(bool, reset);
    PracticeAccount account;
    account.server().addFault({.kind = Fault::Kind(kind)});
    // Qt has one name for both ends; the system tells them apart.
    const int client = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(account.server().port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const QByteArray request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    QCOMPARE(send(client, request.constData(), size_t(request.size()), 0), request.size());
    char byte = 0;
    const auto got = recv(client, &byte, 1, 0);
    QCOMPARE(got, reset ? -1 : 0);
    if (reset)
        QCOMPARE(errno, ECONNRESET);
    close(client);
#else
    QSKIP("Looks at the system's own sockets.");
#endif
}

void TestFaults::stallKeepsTheConnectionOpen()
{
    PracticeAccount account;
    account.server().addFault({.kind = Fault::Kind::Stall});
    QTcpSocket stalled;
    stalled.connectToHost(QStringLiteral("127.0.0.1"), account.server().port());
    stalled.write(signedGet(account, "/v2/email/account"));
    QTRY_COMPARE(account.server().requestCount(QStringLiteral("GetAccount")), 1);
    // Others are answered meanwhile.
    QVERIFY(account.call(GetAccount{}));
    QCOMPARE(stalled.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(stalled.bytesAvailable(), 0);
    QCOMPARE(account.server().requestLog().first().status, 0);
}

void TestFaults::statusIsWholeAndComesWithItsHeaders()
{
    PracticeAccount account;
    account.server().addFault({.kind = Fault::Kind::Status,
                               .operation = QStringLiteral("GetAccount"),
                               .status = 503,
                               .code = QStringLiteral("ServiceUnavailable"),
                               .message = QStringLiteral("Come back later"),
                               .retryAfterMs = 250});
    const Wire wire = exchange(account, signedGet(account, "/v1/email/account"));
    QVERIFY(wire.bytes.startsWith("HTTP/1.1 503 Service Unavailable\r\n"));
    QVERIFY(wire.bytes.contains("\r\nx-amzn-ErrorType: ServiceUnavailable\r\n"));
    QVERIFY(wire.bytes.contains("\r\nx-amz-retry-after: 250\r\n"));
    QVERIFY(wire.bytes.contains("\r\nx-amzn-RequestId: "));
    QVERIFY(wire.bytes.contains("\r\nDate: Mon, 02 Nov 2026 12:00:00 GMT\r\n"));
    QCOMPARE(wire.body(), QByteArray(R"({"message":"Come back later"})"));
}

void TestFaults::takesEffectOnlyWhenTold_data()
{
    QTest::addColumn<bool>("carryOut");
    QTest::newRow("lost on the way there") << false;
    QTest::newRow("lost on the way back") << true;
}

void TestFaults::takesEffectOnlyWhenTold()
{
    QFETCH(bool, carryOut);
    sandbox::Options options;
    options.data = sandbox::Data::Empty;
    options.verifyAfterSeconds = 0;
    PracticeAccount account(options);
    QVERIFY(account.call(CreateEmailIdentity{.emailIdentity = QStringLiteral("example.com")}));
    account.server().addFault(
        {.kind = Fault::Kind::Drop, .operation = QStringLiteral("SendEmail"), .carryOut = carryOut});
    Message message;
    message.subject.data = QStringLiteral("Hello");
    message.body.text = Content{.data = QStringLiteral("Hello"), .charset = {}};
    SendEmail request;
    request.fromEmailAddress = QStringLiteral("news@example.com");
    request.destination = Destination{};
    request.destination->toAddresses = QStringList{QStringLiteral("ada@example.net")};
    request.content.simple = message;
    QVERIFY(!account.call(request));
    const auto found = account.call(GetAccount{});
    QVERIFY(found);
    QCOMPARE(*found->sendQuota->sentLast24Hours, carryOut ? 1.0 : 0.0);
}

void TestFaults::areUsedUpInOrder()
{
    PracticeAccount account;
    account.server().addFault({.kind = Fault::Kind::Status, .times = 2, .status = 500});
    account.server().addFault(
        {.kind = Fault::Kind::Status, .operation = QStringLiteral("GetAccount"), .status = 502});
    const QByteArray request = signedGet(account, "/v2/email/account");
    for (const char *status : {"500", "500", "502", "200"})
        QCOMPARE(exchange(account, request).bytes.mid(9, 3), QByteArray(status));
    account.server().addFault({.times = 1000});
    account.server().clearFaults();
    QCOMPARE(exchange(account, request).bytes.mid(9, 3), QByteArray("200"));
}

void TestFaults::latencyDelaysEveryAnswer()
{
    sandbox::Options options;
    options.latencyMs = 80;
    PracticeAccount account(options);
    QElapsedTimer time;
    time.start();
    QVERIFY(exchange(account, signedGet(account, "/v2/email/account")).bytes.startsWith("HTTP/1.1 200"));
    QVERIFY(exchange(account, "GET /nothing HTTP/1.0\r\n\r\n").bytes.startsWith("HTTP/1.1 404"));
    QVERIFY(time.elapsed() >= 160);
}

void TestFaults::rateThrottlesTheRest()
{
    sandbox::Options options;
    options.rate = 10;
    PracticeAccount account(options);
    const QByteArray request = signedGet(account, "/v2/email/account");
    // The test's clock stands still, so the bucket of one fills only when time is told to pass.
    QVERIFY(exchange(account, request).bytes.startsWith("HTTP/1.1 200"));
    for (int i = 0; i < 3; ++i) {
        const Wire throttled = exchange(account, request);
        QVERIFY(throttled.bytes.startsWith("HTTP/1.1 429 Too Many Requests\r\n"));
        QVERIFY(throttled.bytes.contains("\r\nx-amzn-ErrorType: TooManyRequestsException\r\n"));
    }
    account.pass(std::chrono::seconds(1));
    QVERIFY(exchange(account, request).bytes.startsWith("HTTP/1.1 200"));
    QVERIFY(exchange(account, request).bytes.startsWith("HTTP/1.1 429"));
}

void TestFaults::serverAnswersPipelinedRequestsInOrder()
{
    PracticeAccount account;
    QByteArray both = signedGet(account, "/v2/email/dedicated-ip-pools").replace("Connection: close\r\n", "");
    both += signedGet(account, "/v2/email/configuration-sets");
    const Wire wire = exchange(account, both);
    QCOMPARE(wire.bytes.count("HTTP/1.1 200 OK"), 2);
    QVERIFY(wire.bytes.indexOf("DedicatedIpPools") < wire.bytes.indexOf("ConfigurationSets"));
}

void TestFaults::serverAsksForTheBodyOfALargeMessage()
{
    PracticeAccount account;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), account.server().port());
    socket.write("POST /v2/email/outbound-emails HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\n"
                 "Content-Length: 2\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(socket.bytesAvailable(), 25);
    QCOMPARE(socket.readAll(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    socket.write("{}");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 403 Forbidden\r\n"));
}

void TestFaults::serverRefusesWhatIsNoHttp()
{
    PracticeAccount account;
    const Wire wire = exchange(account, "\x16\x03\x01 hello\r\n\r\n");
    QVERIFY(wire.bytes.startsWith("HTTP/1.1 400 Bad Request\r\n"));
    QVERIFY(account.call(GetAccount{}));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
