// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/http/networktransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/tlsserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <qcoro/qcorotask.h>

using namespace aws;
using support::httpAnswer;
using support::RawServer;
using namespace std::chrono_literals;

namespace {
HttpRequest requestTo(const RawServer &server, Verb verb = Verb::Get, const QByteArray &body = {})
{
    return {.verb = verb,
            .scheme = "http",
            .host = server.host(),
            .path = "/v2/email/identities/a%40b.example%2Fc",
            .query = "Tag=a%2Bb%20c&Tag=d",
            .headers = {{"Content-Type", "application/json"}},
            .body = body};
}

Result<HttpResponse> exchange(NetworkTransport &transport, const HttpRequest &request,
                              const TransportOptions &options = {}, const std::stop_token &stop = {})
{
    return QCoro::waitFor(transport.send(request, options, stop));
}

const QString pem = QStringLiteral(SENDSCOPE_SOURCE_DIR "/tests/support/tls/loopback.pem");
} // namespace

class TestNetworkTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsExactlyTheGivenBytes();
    void bringsBackRefusals_data();
    void bringsBackRefusals();
    void sendsChangesOnce_data();
    void sendsChangesOnce();
    void reusesConnectionsOtherwise();
    void readsInLargePieces();
    void asksWhichProxyThereIs();
    void tellsDamage_data();
    void tellsDamage();
    void refusesRedirects();
    void keepsDeadline();
    void keepsInactivity();
    void cancels();
    void cancelsBeforeSending();
    void refusesHugeAnswers();
    void namesUnreachableHosts();
    void refusesUnknownAuthorities();
    void trustsNamedAuthorities();
    void refusesBrokenBundles();
};

void TestNetworkTransport::sendsExactlyTheGivenBytes()
{
    RawServer server(
        [](const auto &, QTcpSocket &socket) { socket.write(httpAnswer(200, "{\"a\":1}", "X-A: b\r\n")); });
    NetworkTransport transport;
    for (const Verb verb : {Verb::Get, Verb::Put, Verb::Post, Verb::Delete}) {
        const QByteArray body = verb == Verb::Put || verb == Verb::Post ? "{\"x\":\"\xc3\xa4\"}" : "";
        const auto answer = exchange(transport, requestTo(server, verb, body));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().line()));
        QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
        QCOMPARE(answer->header("x-a").value_or(QByteArray()), QByteArray("b"));
        const auto &seen = server.requests().last();
        const std::string_view name = verbName(verb);
        QCOMPARE(seen.line(),
                 QByteArray(name.data(), qsizetype(name.size()))
                     + " /v2/email/identities/a%40b.example%2Fc?Tag=a%2Bb%20c&Tag=d HTTP/1.1");
        QCOMPARE(seen.header("Host"), server.host());
        QCOMPARE(seen.body, body);
        QVERIFY(seen.header("Cookie").isEmpty());
    }
}

void TestNetworkTransport::bringsBackRefusals_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 409, 418, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestNetworkTransport::bringsBackRefusals()
{
    QFETCH(int, status);
    RawServer server(
        [&](const auto &, QTcpSocket &socket) { socket.write(httpAnswer(status, "{\"message\":\"no\"}")); });
    NetworkTransport transport;
    const auto answer = exchange(transport, requestTo(server));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().line()));
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, QByteArray("{\"message\":\"no\"}"));
}

void TestNetworkTransport::sendsChangesOnce_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<bool>("fresh");
    QTest::addColumn<bool>("reset");
    for (const Verb verb : {Verb::Post, Verb::Put, Verb::Delete}) {
        for (const bool fresh : {true, false}) {
            for (const bool reset : {true, false})
                QTest::addRow("%s, %s connection, %s", std::string(verbName(verb)).c_str(),
                              fresh ? "fresh" : "reused", reset ? "reset" : "closed")
                    << int(verb) << fresh << reset;
        }
    }
}

void TestNetworkTransport::sendsChangesOnce()
{
    // The server answers the first request, accepts the second, and drops its connection.
    QFETCH(int, verb);
    QFETCH(bool, fresh);
    QFETCH(bool, reset);
    RawServer server([&](const RawServer::Request &request, QTcpSocket &socket) {
        if (request.line().startsWith("GET"))
            socket.write(httpAnswer(200, "{}"));
        else if (reset)
            socket.abort();
        else
            socket.disconnectFromHost();
    });
    NetworkTransport transport;
    QVERIFY(exchange(transport, requestTo(server)));
    const QByteArray body = Verb(verb) == Verb::Delete ? "" : "{}";
    const auto answer = exchange(transport, requestTo(server, Verb(verb), body), {.freshConnection = fresh});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Network);
    QVERIFY(answer.error().outcomeUnknown);
    QCOMPARE(server.requests().size(), 2);
    if (fresh)
        QCOMPARE(server.requests().last().onConnection, 0);
}

void TestNetworkTransport::reusesConnectionsOtherwise()
{
    RawServer server([](const auto &, QTcpSocket &socket) { socket.write(httpAnswer(200, "{}")); });
    NetworkTransport transport;
    for (int round = 0; round < 20; ++round) {
        std::vector<QCoro::Task<Result<HttpResponse>>> tasks;
        for (int i = 0; i < 18; ++i)
            tasks.push_back(transport.send(requestTo(server), {}, {}));
        for (auto &task : tasks)
            QVERIFY(QCoro::waitFor(std::move(task)));
    }
    for (const RawServer::Request &request : server.requests())
        QVERIFY2(request.connection < 18, qPrintable(QString::number(request.connection)));
}

void TestNetworkTransport::readsInLargePieces()
{
    const auto readsOfThisProcess = [] {
        QFile file(QStringLiteral("/proc/self/io"));
        const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const qsizetype at = all.indexOf("syscr: ");
        return at < 0 ? -1 : all.mid(at + 7, all.indexOf('\n', at) - at - 7).toInt();
    };
    if (readsOfThisProcess() < 0)
        QSKIP("this system does not count how often a process reads");
    const QByteArray header = "X-Long: " + QByteArray(5000, 'x') + "\r\n";
    RawServer server([&](const auto &, QTcpSocket &socket) { socket.write(httpAnswer(200, "{}", header)); });
    NetworkTransport transport;
    QVERIFY(exchange(transport, requestTo(server)));
    const int before = readsOfThisProcess();
    QVERIFY(exchange(transport, requestTo(server)));
    const int reads = readsOfThisProcess() - before;
    QVERIFY2(reads < 500, qPrintable(QString::number(reads)));
}

void TestNetworkTransport::asksWhichProxyThereIs()
{
    struct Proxies : QNetworkProxyFactory {
        explicit Proxies(quint16 port)
            : m_port(port)
        {
        }
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
        {
            const bool through = query.url().host() == QLatin1StringView("email.example.com");
            return {through ? QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_port)
                            : QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        quint16 m_port;
    };
    RawServer proxy([](const auto &, QTcpSocket &socket) { socket.write(httpAnswer(200, "{}")); });
    RawServer server([](const auto &, QTcpSocket &socket) { socket.write(httpAnswer(200, "{}")); });
    const auto forget = qScopeGuard([] { QNetworkProxyFactory::setUseSystemConfiguration(true); });
    QNetworkProxyFactory::setApplicationProxyFactory(
        new Proxies(proxy.host().mid(proxy.host().indexOf(':') + 1).toUShort()));

    NetworkTransport transport;
    HttpRequest request = requestTo(server);
    QVERIFY(exchange(transport, request));
    QCOMPARE(server.requests().size(), 1);
    request.host = "email.example.com";
    QVERIFY(exchange(transport, request));
    QCOMPARE(proxy.requests().size(), 1);
    QVERIFY(proxy.requests().last().line().startsWith("GET http://email.example.com/v2/email/"));
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkTransport::tellsDamage_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("truncated body") << httpAnswer(200, "{\"a\":1}").chopped(3);
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
}

void TestNetworkTransport::tellsDamage()
{
    QFETCH(QByteArray, answer);
    RawServer server([&](const auto &, QTcpSocket &socket) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
    NetworkTransport transport;
    const auto result = exchange(transport, requestTo(server), {.freshConnection = true});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Network);
    QVERIFY(result.error().retryable);
    QVERIFY(result.error().outcomeUnknown);
    QVERIFY(result.error().message.contains(QStringLiteral("127.0.0.1")));
}

void TestNetworkTransport::refusesRedirects()
{
    RawServer other([](const auto &, QTcpSocket &socket) { socket.write(httpAnswer(200, "{}")); });
    RawServer server([&](const auto &, QTcpSocket &socket) {
        socket.write(httpAnswer(302, "", "Location: http://" + other.host() + "/\r\n"));
    });
    NetworkTransport transport;
    const auto answer = exchange(transport, requestTo(server));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QVERIFY(other.requests().isEmpty());
}

void TestNetworkTransport::keepsDeadline()
{
    // A byte now and then keeps the connection from being idle.
    QTimer drip;
    RawServer server([&](const auto &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip.start(20);
    });
    NetworkTransport transport;
    QElapsedTimer clock;
    clock.start();
    const auto answer = exchange(transport, requestTo(server), {.deadline = 300ms, .inactivity = 200ms});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("TimedOut"));
    QVERIFY2(clock.elapsed() >= 270, "ended before its deadline"); // Qt's timers are 5 % coarse
}

void TestNetworkTransport::keepsInactivity()
{
    RawServer server([](const auto &, QTcpSocket &) { });
    NetworkTransport transport;
    const auto answer = exchange(transport, requestTo(server), {.deadline = 60s, .inactivity = 100ms});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("TimedOut"));
    QVERIFY(answer.error().outcomeUnknown);
}

void TestNetworkTransport::cancels()
{
    std::stop_source source;
    RawServer server([&](const auto &, QTcpSocket &) { source.request_stop(); });
    NetworkTransport transport;
    const auto answer = exchange(transport, requestTo(server), {}, source.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
}

void TestNetworkTransport::cancelsBeforeSending()
{
    std::stop_source source;
    source.request_stop();
    RawServer server([&](const auto &, QTcpSocket &) { });
    NetworkTransport transport;
    const auto answer = exchange(transport, requestTo(server), {}, source.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QVERIFY(!answer.error().outcomeUnknown);
    QVERIFY(server.requests().isEmpty());
}

void TestNetworkTransport::refusesHugeAnswers()
{
    RawServer server([](const auto &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 70000000\r\n\r\n" + QByteArray(100'000, ' '));
    });
    NetworkTransport transport;
    const auto answer = exchange(transport, requestTo(server));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("AnswerTooLarge"));
}

void TestNetworkTransport::namesUnreachableHosts()
{
    HttpRequest request{.scheme = "http", .path = "/", .query = {}, .headers = {}, .body = {}};
    {
        RawServer gone([](const auto &, QTcpSocket &) { });
        request.host = gone.host();
    }
    NetworkTransport transport;
    const auto refused = exchange(transport, request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("ConnectionRefused"));
    QVERIFY(!refused.error().outcomeUnknown);

    request.host = "no-such-host.invalid";
    const auto unknown = exchange(transport, request, {.deadline = 20s});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::Network);
    QVERIFY(unknown.error().message.contains(QStringLiteral("no-such-host.invalid")));
}

void TestNetworkTransport::refusesUnknownAuthorities()
{
    RawServer server([](const auto &, QTcpSocket &socket) { socket.write(httpAnswer(200, "{}")); },
                     support::tlsServer(pem));
    NetworkTransport transport;
    HttpRequest request = requestTo(server);
    request.scheme = "https";
    const auto answer = exchange(transport, request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("TlsFailed"));
    QVERIFY(answer.error().message.contains(QStringLiteral("AWS_CA_BUNDLE")));
    QVERIFY(!answer.error().retryable);
    QVERIFY(server.requests().isEmpty());
}

void TestNetworkTransport::trustsNamedAuthorities()
{
    RawServer server([](const auto &, QTcpSocket &socket) { socket.write(httpAnswer(200, "{}")); },
                     support::tlsServer(pem));
    const auto authorities = NetworkTransport::readAuthorities(pem);
    QVERIFY(authorities);
    NetworkTransport transport(*authorities);
    HttpRequest request = requestTo(server);
    request.scheme = "https";
    const auto answer = exchange(transport, request);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().line()));
}

void TestNetworkTransport::refusesBrokenBundles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bundle.pem"));
    const auto missing = NetworkTransport::readAuthorities(path);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    const auto broken = NetworkTransport::readAuthorities(path);
    QVERIFY(!broken);
    QVERIFY(broken.error().message.contains(QStringLiteral("PEM")));
}

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
