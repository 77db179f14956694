// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/http/errordecoder.h"

#include <QTest>

using namespace aws;

class TestErrorDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void keepsRequestId();
    void judgesKinds_data();
    void judgesKinds();
};

void TestErrorDecoder::decodes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, int status, const char *type, const char *body, const char *code,
                        const char *message) {
        QTest::newRow(name) << status << QByteArray(type) << QByteArray(body) << QString::fromUtf8(code)
                            << QString::fromUtf8(message);
    };
    row("header", 404, "NotFoundException", R"({"message":"gone"})", "NotFoundException", "gone");
    row("header with address", 404, "NotFoundException:http://internal.amazon.com/#x",
        R"({"Message":"gone"})", "NotFoundException", "gone");
    row("header beats body", 400, "A", R"({"code":"B","message":"m"})", "A", "m");
    row("body code", 400, "", R"({"code":"BadRequestException","message":"m"})", "BadRequestException", "m");
    row("body Code", 400, "", R"({"Code":"BadRequestException","Message":"m"})", "BadRequestException", "m");
    row("body __type with namespace", 400, "", R"({"__type":"com.amazonaws.ses#Bad","message":"m"})", "Bad",
        "m");
    row("only a message on 429", 429, "", R"({"message":"slow down"})", "TooManyRequestsException",
        "slow down");
    row("no JSON", 503, "", "upstream  is\n gone", "HTTP503", "upstream is gone");
    row("empty", 500, "", "", "HTTP500", "The service answered with HTTP status 500.");
    row("message of another type", 400, "A", R"({"message":7})", "A",
        "The service answered with HTTP status 400.");
    row("truncated", 400, "A", R"({"message":"go)", "A", R"({"message":"go)");
}

void TestErrorDecoder::decodes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    HttpResponse response{.status = status, .headers = {}, .body = body};
    if (!type.isEmpty())
        response.headers.append({"x-amzn-errortype", type});
    const Error error = decodeError(response);
    QTEST(error.code, "code");
    QTEST(error.message, "message");
    QCOMPARE(error.httpStatus, status);
}

void TestErrorDecoder::keepsRequestId()
{
    const Error error =
        decodeError({.status = 400, .headers = {{"X-Amzn-RequestId", "abc-1"}}, .body = "{}"});
    QCOMPARE(error.requestId, QStringLiteral("abc-1"));
}

void TestErrorDecoder::judgesKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<bool>("outcomeUnknown");
    const auto row = [](int status, const char *code, ErrorKind kind, bool retryable, bool unknown) {
        QTest::addRow("%d %s", status, code)
            << status << QByteArray(code) << int(kind) << retryable << unknown;
    };
    row(429, "TooManyRequestsException", ErrorKind::Throttled, true, false);
    row(400, "ThrottlingException", ErrorKind::Throttled, true, false);
    row(400, "Throttling", ErrorKind::Throttled, true, false);
    row(503, "SlowDown", ErrorKind::Throttled, true, false);
    row(400, "LimitExceededException", ErrorKind::Service, false, false); // a quota: waiting does not help
    row(404, "NotFoundException", ErrorKind::Service, false, false);
    row(409, "ConflictException", ErrorKind::Service, false, false);
    row(500, "InternalServiceError", ErrorKind::Service, true, true);
    row(502, "HTTP502", ErrorKind::Service, true, true);
    row(501, "HTTP501", ErrorKind::Service, false, false);
    row(403, "ExpiredTokenException", ErrorKind::Credentials, false, false);
    row(403, "InvalidSignatureException", ErrorKind::Credentials, false, false);
    row(403, "UnrecognizedClientException", ErrorKind::Credentials, false, false);
    row(403, "AccessDeniedException", ErrorKind::Service, false, false);
}

void TestErrorDecoder::judgesKinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const Error error =
        decodeError({.status = status, .headers = {{"x-amzn-ErrorType", code}}, .body = "{}"});
    QTEST(int(error.kind), "kind");
    QTEST(error.retryable, "retryable");
    QTEST(error.outcomeUnknown, "outcomeUnknown");
}

QTEST_GUILESS_MAIN(TestErrorDecoder)
#include "tst_errordecoder.moc"
