// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/http/signer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace aws;

namespace {
// The keys and the moment of AWS's published test suite ("Signature Version 4 test suite").
const Credentials suiteKeys{.accessKeyId = "AKIDEXAMPLE",
                            .secretAccessKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                            .sessionToken = {},
                            .expiration = {}};

TimePoint at(const char *iso)
{
    return TimePoint(std::chrono::milliseconds(
        QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate).toMSecsSinceEpoch()));
}

QByteArray authorization(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "Authorization")
            return value;
    }
    return {};
}

QByteArray signatureOf(const HttpRequest &request)
{
    const QByteArray text = authorization(request);
    return text.mid(text.indexOf("Signature=") + 10);
}
} // namespace

class TestSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPublishedVectors_data();
    void agreesWithPublishedVectors();
    void derivesPublishedKey();
    void signsToken();
    void leavesOutWhatProxiesChange();
    void followsDayAndSecret();
    void agreesWithBotocore();
};

void TestSigner::agreesWithPublishedVectors_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, Verb verb, const char *path, const char *query,
                        const char *expected, const char *contentType = "", const char *body = "",
                        const char *service = "service", const char *host = "example.amazonaws.com") {
        QTest::newRow(name) << QByteArray(service) << QByteArray(host) << int(verb) << QByteArray(path)
                            << QByteArray(query) << QByteArray(contentType) << QByteArray(body)
                            << QByteArray(expected);
    };
    row("get-vanilla", Verb::Get, "/", "",
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    row("get-vanilla-query-order-key-case", Verb::Get, "/", "Param2=value2&Param1=value1",
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    row("get-vanilla-empty-query-key", Verb::Get, "/", "Param1=value1",
        "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb");
    row("get-unreserved", Verb::Get, "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "", "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f");
    row("get-relative-relative", Verb::Get, "/example1/example2/../..", "",
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    row("get-slashes", Verb::Get, "//", "",
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    row("post-vanilla", Verb::Post, "/", "",
        "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    row("post-vanilla-query", Verb::Post, "/", "Param1=value1",
        "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11");
    row("post-x-www-form-urlencoded", Verb::Post, "/", "",
        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
        "application/x-www-form-urlencoded", "Param1=value1");
    row("iam list users", Verb::Get, "/", "Action=ListUsers&Version=2010-05-08",
        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
        "application/x-www-form-urlencoded; charset=utf-8", "", "iam", "iam.amazonaws.com");
}

void TestSigner::agreesWithPublishedVectors()
{
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, host);
    QFETCH(int, verb);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    HttpRequest request{.verb = Verb(verb),
                        .scheme = "https",
                        .host = host,
                        .path = path,
                        .query = query,
                        .headers = {},
                        .body = body};
    if (!contentType.isEmpty())
        request.headers.append({"Content-Type", contentType});
    Signer("us-east-1", service).sign(request, suiteKeys, at("2015-08-30T12:36:00Z"));
    QTEST(signatureOf(request), "expected");
}

void TestSigner::derivesPublishedKey()
{
    // AWS General Reference, "Examples of how to derive a signing key".
    QCOMPARE(derivedKey(suiteKeys.secretAccessKey, "20150830", "us-east-1", "iam").toHex(),
             QByteArray("c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9"));
    QCOMPARE(basicTimestamp(at("2026-02-03T04:05:06Z")), QByteArray("20260203T040506Z"));
}

void TestSigner::signsToken()
{
    Credentials keys = suiteKeys;
    keys.sessionToken = "a/session+token==";
    HttpRequest request{.host = "example.com", .path = "/", .query = {}, .headers = {}, .body = {}};
    Signer("eu-west-1", "ses").sign(request, keys, at("2026-01-01T00:00:00Z"));
    QVERIFY(request.headers.contains({"X-Amz-Security-Token", "a/session+token=="}));
    QVERIFY(authorization(request).contains("SignedHeaders=host;x-amz-date;x-amz-security-token,"));
}

void TestSigner::leavesOutWhatProxiesChange()
{
    HttpRequest plain{.host = "example.com", .path = "/", .query = {}, .headers = {}, .body = {}};
    HttpRequest decorated = plain;
    decorated.headers = {{"User-Agent", "a"}, {"Expect", "100-continue"}, {"X-Amzn-Trace-Id", "1"}};
    Signer signer("eu-west-1", "ses");
    signer.sign(plain, suiteKeys, at("2026-01-01T00:00:00Z"));
    signer.sign(decorated, suiteKeys, at("2026-01-01T00:00:00Z"));
    QCOMPARE(authorization(decorated), authorization(plain));
}

void TestSigner::followsDayAndSecret()
{
    const HttpRequest unsigned_{.host = "example.com", .path = "/", .query = {}, .headers = {}, .body = {}};
    Credentials other = suiteKeys;
    other.secretAccessKey = "another";
    const struct {
        const Credentials &keys;
        const char *time;
    } steps[] = {{suiteKeys, "2026-01-01T23:59:59Z"},
                 {suiteKeys, "2026-01-02T00:00:00Z"},
                 {other, "2026-01-02T00:00:00Z"}};
    Signer kept("eu-west-1", "ses");
    for (const auto &step : steps) {
        HttpRequest withKept = unsigned_;
        HttpRequest withNew = unsigned_;
        kept.sign(withKept, step.keys, at(step.time));
        Signer("eu-west-1", "ses").sign(withNew, step.keys, at(step.time));
        QCOMPARE(authorization(withKept), authorization(withNew));
    }
}

void TestSigner::agreesWithBotocore()
{
    const QString python = QStringLiteral("/usr/bin/python3");
    QProcess probe;
    probe.start(python, {QStringLiteral("-c"), QStringLiteral("import botocore")});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("python3-botocore is not installed");

    // Every byte that can stand in a label or a value, and many random ones.
    QRandomGenerator random(20261123);
    QJsonArray cases;
    QList<QByteArray> ours;
    Credentials keys = suiteKeys;
    keys.sessionToken = "token/with+signs=";
    for (int i = 0; i < 300; ++i) {
        const auto piece = [&] {
            QString text;
            if (i < 256)
                text += QChar(i == 0 ? 0x20ac : i);
            for (int letters = random.bounded(1, 8); letters > 0; --letters)
                text += QChar(random.bounded(0x20, 0x250));
            return QUrl::toPercentEncoding(text);
        };
        HttpRequest request{.verb = Verb(i % 4),
                            .scheme = "https",
                            .host = i % 5 == 0 ? "127.0.0.1:8443" : "email.eu-west-1.amazonaws.com",
                            .path = "/v2/email/identities/x" + piece() + "/y" + piece(),
                            .query = i % 3 == 0 ? QByteArray()
                                                : "B=" + piece() + "&A=" + piece() + "&A=" + piece(),
                            .headers = {{"Content-Type", "application/json"}},
                            .body = i % 2 == 0 ? "{}" : QByteArray()};
        cases.append(
            QJsonObject{{QStringLiteral("method"), QString::fromLatin1(verbName(request.verb).data())},
                        {QStringLiteral("url"),
                         QString::fromLatin1(request.scheme + "://" + request.host + request.path
                                             + (request.query.isEmpty() ? "" : '?' + request.query))},
                        {QStringLiteral("body"), QString::fromLatin1(request.body)}});
        Signer("eu-west-1", "ses").sign(request, keys, at("2026-11-23T12:34:56Z"));
        ours.append(authorization(request));
    }

    QProcess oracle;
    oracle.start(python, {QStringLiteral("-c"), QStringLiteral(R"(
import sys, json, datetime
import botocore.auth, botocore.awsrequest, botocore.credentials
class Fixed(datetime.datetime):
    @classmethod
    def utcnow(cls): return cls(2026, 11, 23, 12, 34, 56)
    @classmethod
    def now(cls, tz=None): return cls(2026, 11, 23, 12, 34, 56, tzinfo=tz)
class module: datetime = Fixed
botocore.auth.datetime = module
if hasattr(botocore.auth, 'get_current_datetime'):
    botocore.auth.get_current_datetime = lambda *a, **k: Fixed.utcnow()
keys = botocore.credentials.Credentials('AKIDEXAMPLE', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
                                        'token/with+signs=')
for case in json.load(sys.stdin):
    request = botocore.awsrequest.AWSRequest(case['method'], case['url'], data=case['body'],
                                             headers={'Content-Type': 'application/json'})
    botocore.auth.SigV4Auth(keys, 'ses', 'eu-west-1').add_auth(request)
    print(request.headers['Authorization'])
)")});
    QVERIFY(oracle.waitForStarted());
    oracle.write(QJsonDocument(cases).toJson());
    oracle.closeWriteChannel();
    QVERIFY(oracle.waitForFinished());
    QVERIFY2(oracle.exitCode() == 0, oracle.readAllStandardError().constData());
    const QList<QByteArray> theirs = oracle.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(theirs.size(), ours.size());
    for (qsizetype i = 0; i < ours.size(); ++i)
        QVERIFY2(ours.at(i) == theirs.at(i),
                 qPrintable(cases.at(i).toObject().value(QStringLiteral("url")).toString()));
}

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
