// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/jsonreader.h"
#include "core/aws/shape/jsonwriter.h"
#include "core/aws/shape/placement.h"
#include "core/email/operations.h"

#include <QJsonDocument>
#include <QTest>

using namespace email;

class TestOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesInput_data();
    void refusesInput();
    void placesMembers();
    void keepsUnknownEnumValues();
    void readsAnswersLeniently();
    void leavesOutWhatV1DoesNotKnow();
    void refusesBrokenAnswers_data();
    void refusesBrokenAnswers();
};

namespace {
template<typename R>
QString refusal(const QByteArray &json, int version = 2)
{
    const auto request = aws::requestFromJson<R>(json, version);
    if (!request)
        return request.error().message;
    const auto call = aws::place(*request, version);
    return call ? QString() : call.error().message;
}
} // namespace

void TestOperations::refusesInput_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &found, const char *expected) {
        QTest::newRow(name) << found << QString::fromUtf8(expected);
    };
    row("missing", refusal<GetEmailIdentity>("{}"), "EmailIdentity is required and missing.");
    row("missing deep down",
        refusal<CreateEmailIdentity>(R"({"EmailIdentity":"a.com","Tags":[{"Key":"k"}]})"),
        "Tags[0].Value is required and missing.");
    row("wrong type", refusal<CreateEmailIdentity>(R"({"EmailIdentity":7})"),
        "EmailIdentity has the wrong type: expected text, found a number.");
    row("null", refusal<CreateEmailIdentity>(R"({"EmailIdentity":null})"),
        "EmailIdentity has the wrong type: expected text, found null.");
    row("no object", refusal<GetAccount>("[]"),
        "The document has the wrong type: expected an object, found a list.");
    row("two values", refusal<GetAccount>("{} {}"), nullptr);
    row("page too large", refusal<ListEmailIdentities>(R"({"PageSize":1001})"),
        "PageSize is 1001; allowed is 0 to 1000.");
    row("percentage", refusal<PutDedicatedIpWarmupAttributes>(R"({"Ip":"1.2.3.4","WarmupPercentage":101})"),
        "WarmupPercentage is 101; allowed is 0 to 100.");
    row("fraction", refusal<PutDedicatedIpWarmupAttributes>(R"({"Ip":"1.2.3.4","WarmupPercentage":1.5})"),
        "WarmupPercentage has the wrong type: expected a whole number, found a number.");
    row("tag key empty", refusal<TagResource>(R"({"ResourceArn":"arn","Tags":[{"Key":"","Value":""}]})"),
        "Tags[0].Key must not be empty.");
    row("dots", refusal<DeleteEmailIdentity>(R"({"EmailIdentity":".."})"),
        "EmailIdentity must not be \"..\": it would name another resource.");
    row("empty label", refusal<GetConfigurationSet>(R"({"ConfigurationSetName":""})"),
        "ConfigurationSetName must not be empty.");
    row("range over 30 days",
        refusal<GetDomainStatisticsReport>(
            R"({"Domain":"a.com","StartDate":"2026-01-01T00:00:00Z","EndDate":"2026-02-01T00:00:00Z"})"),
        "EndDate is more than 30 days after StartDate; ask for at most 30 days in one call.");
    row("no date",
        refusal<GetDomainStatisticsReport>(R"({"Domain":"a.com","StartDate":"soon","EndDate":1767225600})"),
        "StartDate is not a date: write it like 2026-11-01T00:00:00Z, or in seconds since 1970.");
    row("no base64", refusal<SendEmail>(R"({"Destination":{},"Content":{"Raw":{"Data":"%%"}}})"),
        "Content.Raw.Data is not base64.");
    row("destination on v1", refusal<SendEmail>(R"({"Content":{}})", 1),
        "Destination is required and missing.");
    row("no destination on v2", refusal<SendEmail>(R"({"Content":{}})", 2), "");
}

void TestOperations::refusesInput()
{
    QFETCH(QString, found);
    QFETCH(QString, expected);
    if (expected.isNull())
        QVERIFY(found.contains(QStringLiteral("JSON")));
    else
        QCOMPARE(found, expected);
}

void TestOperations::placesMembers()
{
    const auto label = aws::place(GetEmailIdentity{.emailIdentity = QStringLiteral("a+b@ex/ample.com")}, 2);
    QVERIFY(label);
    QCOMPARE(label->path, QByteArray("/identities/a%2Bb%40ex%2Fample.com"));
    QVERIFY(label->body.isEmpty());

    const auto untag = aws::place(UntagResource{.resourceArn = QStringLiteral("arn:aws:ses:x"),
                                                .tagKeys = {QStringLiteral("a b"), QStringLiteral("c")}},
                                  2);
    QVERIFY(untag);
    QCOMPARE(untag->query, QByteArray("ResourceArn=arn%3Aaws%3Ases%3Ax&TagKeys=a%20b&TagKeys=c"));

    const auto statistics =
        aws::place(GetDomainStatisticsReport{.domain = QStringLiteral("a.com"),
                                             .startDate = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC),
                                             .endDate = QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC)},
                   2);
    QVERIFY(statistics);
    QCOMPARE(statistics->query,
             QByteArray("StartDate=2026-11-01T00%3A00%3A00Z&EndDate=2026-11-02T00%3A00%3A00Z"));

    const auto ip =
        aws::place(PutDedicatedIpWarmupAttributes{.ip = QStringLiteral("1.2.3.4"), .warmupPercentage = 7}, 2);
    QVERIFY(ip);
    QCOMPARE(ip->path, QByteArray("/dedicated-ips/1.2.3.4/warmup"));
    QCOMPARE(ip->body, QByteArray(R"({"WarmupPercentage":7})"));
}

void TestOperations::keepsUnknownEnumValues()
{
    DkimAttributes dkim;
    aws::JsonReading reading;
    const QByteArray json = R"({"Status":"QUANTUM","Tokens":["a"]})";
    QVERIFY(aws::fromJson(json, dkim, reading));
    QVERIFY(!dkim.status->known());
    QCOMPARE(QJsonDocument(aws::toJson(dkim, {}).toObject()).toJson(QJsonDocument::Compact), json);
}

void TestOperations::readsAnswersLeniently()
{
    GetEmailIdentity::Response answer;
    aws::JsonReading reading;
    QVERIFY(aws::fromJson(R"({"New":{"deep":[1,{"x":2}]},"IdentityType":"DOMAIN","Tags":null})", answer,
                          reading));
    QVERIFY(*answer.identityType == IdentityType::Domain);
    QVERIFY(!answer.tags);
}

void TestOperations::leavesOutWhatV1DoesNotKnow()
{
    CreateDedicatedIpPool request{.poolName = QStringLiteral("p"), .tags = {}, .scalingMode = {}};
    request.scalingMode = Open<ScalingMode>(ScalingMode::Managed);
    QCOMPARE(aws::place(request, 1)->body, QByteArray(R"({"PoolName":"p"})"));
    QCOMPARE(aws::place(request, 2)->body, QByteArray(R"({"PoolName":"p","ScalingMode":"MANAGED"})"));
}

void TestOperations::refusesBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("truncated") << QByteArray(R"({"Tags":[{"Key":"a","Val)");
    QTest::newRow("unclosed") << QByteArray(R"({"Tags":[{"Key":"a","Value":"b"})");
    QTest::newRow("mistyped") << QByteArray(R"({"VerifiedForSendingStatus":"yes"})");
    QTest::newRow("html") << QByteArray("<html></html>");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("trailing") << QByteArray("{} x");
    QTest::newRow("lone surrogate") << QByteArray(R"({"ConfigurationSetName":"\ud800"})");
    QTest::newRow("date out of range")
        << QByteArray(R"({"DkimAttributes":{"LastKeyGenerationTimestamp":1e300}})");
    QTest::newRow("deep where a list is expected")
        << QByteArray("{\"Tags\":") + QByteArray(100, '[') + QByteArray(100, ']') + '}';
}

void TestOperations::refusesBrokenAnswers()
{
    QFETCH(QByteArray, answer);
    GetEmailIdentity::Response response;
    aws::JsonReading reading;
    QVERIFY(!aws::fromJson(answer, response, reading));
    QVERIFY(!reading.describe().isEmpty());
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
