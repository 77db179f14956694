// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/router.h"

#include "core/email/operations.h"

#include <QTest>
#include <QUrl>

using sandbox::findRoute;

/// From a method, a path and a body to the operation; and what is refused before any rule of the operation.
class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryOperation_data();
    void findsEveryOperation();
    void findsNothingElse_data();
    void findsNothingElse();
    void decodesLabels();
    void refusesRequests_data();
    void refusesRequests();
};

void TestRouter::findsEveryOperation_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, email::Operations>>(
        [](auto identity) {
            const aws::Operation &operation = decltype(identity)::type::operation;
            const auto bytes = [](std::string_view text) {
                return QByteArray(text.data(), qsizetype(text.size()));
            };
            QTest::newRow(bytes(operation.name).constData())
                << bytes(aws::verbName(operation.verb))
                << bytes(operation.path).replace('{', "x").replace('}', "y");
        });
}

void TestRouter::findsEveryOperation()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    for (const int version : {1, 2}) {
        const auto match = findRoute(method, "/v" + QByteArray::number(version) + "/email" + path);
        QVERIFY(match.route);
        QCOMPARE(match.operation(), QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(match.apiVersion, version);
    }
}

void TestRouter::findsNothingElse_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("knownPath");
    QTest::newRow("no prefix") << QByteArray("GET") << QByteArray("/account") << false;
    QTest::newRow("another version") << QByteArray("GET") << QByteArray("/v3/email/account") << false;
    QTest::newRow("slash at the end") << QByteArray("GET") << QByteArray("/v2/email/account/") << false;
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << false;
    QTest::newRow("too deep") << QByteArray("GET") << QByteArray("/v2/email/identities/a/b/c") << false;
    QTest::newRow("another method") << QByteArray("DELETE") << QByteArray("/v2/email/account") << true;
    QTest::newRow("unknown method") << QByteArray("BREW") << QByteArray("/v2/email/account") << true;
}

void TestRouter::findsNothingElse()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(bool, knownPath);
    const auto match = findRoute(method, path);
    QVERIFY(!match.route);
    QCOMPARE(match.knownPath, knownPath);
    QVERIFY(match.operation().isEmpty());
}

void TestRouter::decodesLabels()
{
    const auto match =
        findRoute("DELETE", "/v2/email/configuration-sets/a%2Fb%20%C3%BC/event-destinations/c%25");
    QVERIFY(match.route);
    QCOMPARE(match.parts.labels.at(0).second, QStringLiteral("a/b ü"));
    QCOMPARE(match.parts.labels.at(1).second, QStringLiteral("c%"));
}

void TestRouter::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *method, const char *path, const char *query,
                        const char *body, const char *code = "BadRequestException") {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(query) << QByteArray(body)
                            << QString::fromLatin1(code);
    };
    row("no JSON", "POST", "/v2/email/identities", "", "{", "SerializationException");
    row("no object", "POST", "/v2/email/identities", "", "[]", "SerializationException");
    row("member missing", "POST", "/v2/email/identities", "", "{}");
    row("no body", "POST", "/v2/email/identities", "", "");
    row("member missing deep down", "POST", "/v2/email/identities", "",
        R"({"EmailIdentity":"a.example","Tags":[{"Key":"k"}]})");
    row("null", "POST", "/v2/email/identities", "", R"({"EmailIdentity":null})");
    row("wrong type", "POST", "/v2/email/identities", "", R"({"EmailIdentity":7})");
    row("value its enum lacks", "PUT", "/v2/email/configuration-sets/newsletter/delivery-options", "",
        R"({"TlsPolicy":"MAYBE"})");
    row("destination missing in v1", "POST", "/v1/email/outbound-emails", "", R"({"Content":{}})");
    row("page too large", "GET", "/v2/email/identities", "PageSize=1001", "");
    row("page below nothing", "GET", "/v2/email/configuration-sets", "PageSize=-1", "");
    row("page that is no number", "GET", "/v2/email/identities", "PageSize=many", "");
    row("made-up token", "GET", "/v2/email/identities", "NextToken=made-up", "");
    row("percentage", "PUT", "/v2/email/dedicated-ips/192.0.2.10/warmup", "", R"({"WarmupPercentage":101})");
    row("query member missing", "GET", "/v2/email/tags", "", "");
    row("no date", "GET", "/v2/email/deliverability-dashboard/statistics-report/example.com",
        "StartDate=soon&EndDate=2026-01-01", "");
    row("dates missing", "GET", "/v2/email/deliverability-dashboard/statistics-report/example.com", "", "");
    row("31 days", "GET", "/v2/email/deliverability-dashboard/statistics-report/example.com",
        "StartDate=2026-10-01T00:00:00Z&EndDate=2026-11-01T00:00:00Z", "");
    row("31 days of campaigns", "GET", "/v1/email/deliverability-dashboard/domains/example.com/campaigns",
        "StartDate=2026-10-01T00:00:00Z&EndDate=2026-11-01T00:00:00Z", "");
    row("no blacklist items", "GET", "/v2/email/deliverability-dashboard/blacklist-report", "", "");
}

void TestRouter::refusesRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    sandbox::State state{sandbox::Options{}};
    auto match = findRoute(method, path);
    QVERIFY(match.route);
    for (const QByteArray &part : query.split('&')) {
        if (!part.isEmpty())
            match.parts.query.append({QString::fromLatin1(part.split('=').value(0)),
                                      QString::fromLatin1(part.split('=').value(1))});
    }
    match.parts.body = body;
    const auto answer = match.route->carryOut(state, match.parts, match.apiVersion);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().httpStatus, 400);
}

QTEST_APPLESS_MAIN(TestRouter)
#include "tst_router.moc"
