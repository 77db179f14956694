// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/authentication.h"

#include "core/aws/http/signer.h"
#include "tests/core/sandbox/practiceaccount.h"

#include <QTest>

using namespace email;
using aws::HttpRequest;

/// Who may call, and with which code the others are sent away.
class TestAuthentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatTheSignerSigns_data();
    void acceptsWhatTheSignerSigns();
    void refuses_data();
    void refuses();
    void clientLearnsTheReason();
};

namespace {
constexpr auto keyId = "AKIATEST";
constexpr auto secret = "secret";
const aws::TimePoint now{std::chrono::milliseconds(PracticeAccount::start)};

HttpRequest request(const QByteArray &path, const QByteArray &query = {}, const QByteArray &body = {})
{
    return {.verb = body.isEmpty() ? aws::Verb::Get : aws::Verb::Post,
            .scheme = "http",
            .host = "127.0.0.1:8025",
            .path = path,
            .query = query,
            .headers = {},
            .body = body};
}

HttpRequest signedBy(HttpRequest request, const QByteArray &id, const QByteArray &key, aws::TimePoint time,
                     const char *service = "ses")
{
    aws::Signer("eu-west-1", service)
        .sign(request, {.accessKeyId = id, .secretAccessKey = key, .sessionToken = {}, .expiration = {}},
              time);
    return request;
}

HttpRequest good() { return signedBy(request("/v2/email/account"), keyId, secret, now); }

/// \a change'd after it was signed.
template<typename Change>
HttpRequest tampered(Change &&change)
{
    HttpRequest result = signedBy(request("/v2/email/tags", "a=1&b=2", "{}"), keyId, secret, now);
    change(result);
    return result;
}

void setHeader(HttpRequest &request, const QByteArray &name, const QByteArray &from, const QByteArray &to)
{
    for (auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            value.replace(from, to);
    }
}
} // namespace

void TestAuthentication::acceptsWhatTheSignerSigns_data()
{
    QTest::addColumn<HttpRequest>("given");
    const auto row = [](const char *name, const HttpRequest &given) { QTest::newRow(name) << given; };
    row("plain", good());
    row("odd label", signedBy(request("/v2/email/identities/a%2Bb%25%27%40example.com"), keyId, secret, now));
    row("query out of order", signedBy(request("/v2/email/tags", "b=2&a=%20&a=%2B"), keyId, secret, now));
    row("body", signedBy(request("/v2/email/tags", {}, R"({"ä":1})"), keyId, secret, now));
    row("clock a little behind",
        signedBy(request("/v2/email/account"), keyId, secret, now - std::chrono::minutes(5)));
    row("clock a little ahead",
        signedBy(request("/v2/email/account"), keyId, secret, now + std::chrono::minutes(5)));
}

void TestAuthentication::acceptsWhatTheSignerSigns()
{
    QFETCH(HttpRequest, given);
    const auto known = sandbox::Authentication(keyId, secret).check(given, now);
    QVERIFY2(known, qPrintable(known ? QString() : known.error().line()));
}

void TestAuthentication::refuses_data()
{
    QTest::addColumn<HttpRequest>("given");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const HttpRequest &given, const char *code) {
        QTest::newRow(name) << given << QString::fromLatin1(code);
    };
    const HttpRequest bare = request("/v2/email/account");
    const auto header = [&](const QByteArray &value) {
        HttpRequest result = bare;
        result.headers = {{"Authorization", value}, {"X-Amz-Date", "20261102T120000Z"}};
        return result;
    };
    row("no signature", bare, "MissingAuthenticationToken");
    row("basic", header("Basic QUtJQQ=="), "IncompleteSignature");
    row("nothing in it", header("AWS4-HMAC-SHA256 x"), "IncompleteSignature");
    row("short scope",
        header("AWS4-HMAC-SHA256 Credential=AKIATEST/20261102, SignedHeaders=host, Signature=00"),
        "IncompleteSignature");
    row("host not signed",
        header("AWS4-HMAC-SHA256 Credential=AKIATEST/20261102/eu-west-1/ses/aws4_request, "
               "SignedHeaders=x-amz-date, Signature=00"),
        "IncompleteSignature");
    row("no date",
        tampered([](auto &r) { r.headers.removeIf([](auto &h) { return h.first != "Authorization"; }); }),
        "IncompleteSignature");
    row("unknown key", signedBy(bare, "AKIAOTHER", secret, now), "UnrecognizedClientException");
    row("wrong secret", signedBy(bare, keyId, "other", now), "SignatureDoesNotMatch");
    row("wrong service", signedBy(bare, keyId, secret, now, "s3"), "SignatureDoesNotMatch");
    row("clock behind", signedBy(bare, keyId, secret, now - std::chrono::minutes(6)),
        "SignatureDoesNotMatch");
    row("clock ahead", signedBy(bare, keyId, secret, now + std::chrono::minutes(6)), "SignatureDoesNotMatch");
    row("another path", tampered([](auto &r) { r.path = "/v2/email/account"; }), "SignatureDoesNotMatch");
    row("another query", tampered([](auto &r) { r.query = "a=1&b=3"; }), "SignatureDoesNotMatch");
    row("another body", tampered([](auto &r) { r.body = "{ }"; }), "SignatureDoesNotMatch");
    row("another host", tampered([](auto &r) { r.host = "127.0.0.1:8026"; }), "SignatureDoesNotMatch");
    row("another verb", tampered([](auto &r) { r.verb = aws::Verb::Delete; }), "SignatureDoesNotMatch");
    row("another region", tampered([](auto &r) { setHeader(r, "authorization", "eu-west-1", "eu-west-2"); }),
        "SignatureDoesNotMatch");
    row("another day", tampered([](auto &r) { setHeader(r, "authorization", "20261102", "20261101"); }),
        "SignatureDoesNotMatch");
}

void TestAuthentication::refuses()
{
    QFETCH(HttpRequest, given);
    QFETCH(QString, code);
    sandbox::Authentication authentication(keyId, secret);
    const auto known = authentication.check(given, now);
    QVERIFY(!known);
    QCOMPARE(known.error().code, code);
    QCOMPARE(known.error().httpStatus, 403);
    QVERIFY(!known.error().message.isEmpty());
    // Nothing of it is remembered.
    QVERIFY(authentication.check(good(), now));
}

void TestAuthentication::clientLearnsTheReason()
{
    PracticeAccount account;
    aws::Credentials wrong = account.credentials();
    wrong.secretAccessKey = "wrong";
    for (const Api api : {Api::Pinpoint, Api::Ses}) {
        const auto answer = QCoro::waitFor(account.client(api, wrong, account.clock()).send(GetAccount{}));
        QVERIFY(!answer);
        QVERIFY(answer.error().kind == aws::ErrorKind::Credentials);
        QCOMPARE(answer.error().code, QStringLiteral("SignatureDoesNotMatch"));
        QVERIFY(!answer.error().requestId.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestAuthentication)
#include "tst_authentication.moc"
