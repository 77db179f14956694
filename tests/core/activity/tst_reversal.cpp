// SPDX-License-Identifier: GPL-3.0-or-later
// Which changes can be taken back, and by which call.
#include "core/activity/reversal.h"
#include "core/email/operations.h"

#include <QJsonDocument>
#include <QTest>

using activity::Entry;
using activity::Reversal;

namespace {
QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

template<aws::Request R>
Entry changed(const R &request, const QJsonObject &before)
{
    Entry entry;
    entry.record.call = *aws::place(request, 2);
    entry.record.httpStatus = 200;
    entry.before = before;
    return entry;
}
} // namespace

class TestReversal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasBeforeIsSentAgain_data();
    void whatWasBeforeIsSentAgain();
    void whatCannotBeTakenBack_data();
    void whatCannotBeTakenBack();
    void theRequestIsOneThatTheServiceTakes();
};

void TestReversal::whatWasBeforeIsSentAgain_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QJsonObject>("request");
    QTest::newRow("account, sending")
        << changed(email::PutAccountSendingAttributes{.sendingEnabled = false},
                   json(R"({"SendingEnabled":true,"DedicatedIpAutoWarmupEnabled":false})"))
        << json(R"({"SendingEnabled":true})");
    QTest::newRow("account, warm-up")
        << changed(email::PutAccountDedicatedIpWarmupAttributes{.autoWarmupEnabled = true},
                   json(R"({"SendingEnabled":true,"DedicatedIpAutoWarmupEnabled":false})"))
        << json(R"({"AutoWarmupEnabled":false})");
    QTest::newRow("configuration set, sending")
        << changed(email::PutConfigurationSetSendingOptions{.configurationSetName = QStringLiteral("a"),
                                                            .sendingEnabled = true},
                   json(R"({"SendingOptions":{"SendingEnabled":false}})"))
        << json(R"({"ConfigurationSetName":"a","SendingEnabled":false})");
    QTest::newRow("configuration set, delivery")
        << changed(email::PutConfigurationSetDeliveryOptions{.configurationSetName = QStringLiteral("a"),
                                                             .tlsPolicy = email::TlsPolicy::Optional},
                   json(R"({"DeliveryOptions":{"TlsPolicy":"REQUIRE","SendingPoolName":"p"}})"))
        << json(R"({"ConfigurationSetName":"a","TlsPolicy":"REQUIRE","SendingPoolName":"p"})");
    QTest::newRow("configuration set, no redirect domain before") << changed(
        email::PutConfigurationSetTrackingOptions{.configurationSetName = QStringLiteral("a"),
                                                  .customRedirectDomain = QStringLiteral("c.example")},
        json(R"({"ConfigurationSetName":"a"})")) << json(R"({"ConfigurationSetName":"a"})");
    QTest::newRow("identity, DKIM") << changed(
        email::PutEmailIdentityDkimAttributes{.emailIdentity = QStringLiteral("a.example"),
                                              .signingEnabled = false},
        json(R"({"DkimAttributes":{"SigningEnabled":true,"Tokens":["x"]}})"))
                                    << json(R"({"EmailIdentity":"a.example","SigningEnabled":true})");
    QTest::newRow("identity, feedback")
        << changed(email::PutEmailIdentityFeedbackAttributes{.emailIdentity = QStringLiteral("a.example"),
                                                             .emailForwardingEnabled = true},
                   json(R"({"FeedbackForwardingStatus":false})"))
        << json(R"({"EmailIdentity":"a.example","EmailForwardingEnabled":false})");
    QTest::newRow("identity, MAIL FROM")
        << changed(
               email::PutEmailIdentityMailFromAttributes{.emailIdentity = QStringLiteral("a.example")},
               json(
                   R"({"MailFromAttributes":{"MailFromDomain":"m.a.example","BehaviorOnMxFailure":"REJECT_MESSAGE"}})"))
        << json(
               R"({"EmailIdentity":"a.example","MailFromDomain":"m.a.example","BehaviorOnMxFailure":"REJECT_MESSAGE"})");
    QTest::newRow("IP, warm-up") << changed(
        email::PutDedicatedIpWarmupAttributes{.ip = QStringLiteral("192.0.2.1"), .warmupPercentage = 80},
        json(R"({"DedicatedIp":{"WarmupPercentage":35}})"))
                                 << json(R"({"Ip":"192.0.2.1","WarmupPercentage":35})");
    QTest::newRow("IP, pool") << changed(
        email::PutDedicatedIpInPool{.ip = QStringLiteral("192.0.2.1"),
                                    .destinationPoolName = QStringLiteral("new")},
        json(R"({"DedicatedIp":{"PoolName":"old"}})"))
                              << json(R"({"Ip":"192.0.2.1","DestinationPoolName":"old"})");
}

void TestReversal::whatWasBeforeIsSentAgain()
{
    QFETCH(Entry, entry);
    const auto reversal = activity::reversalOf(entry);
    QVERIFY(reversal);
    QTEST(reversal->request, "request");
    QCOMPARE(reversal->operation.name(), entry.operation());
    QVERIFY(!reversal->differences.isEmpty());
}

void TestReversal::whatCannotBeTakenBack_data()
{
    QTest::addColumn<Entry>("entry");
    const email::PutAccountSendingAttributes off{.sendingEnabled = false};
    Entry unknown = changed(off, {});
    unknown.before.reset();
    QTest::newRow("nobody knows what was before") << unknown;
    QTest::newRow("what was before does not tell") << changed(off, json(R"({"Other":true})"));
    QTest::newRow("it was the same before") << changed(off, json(R"({"SendingEnabled":false})"));
    Entry refused = changed(off, json(R"({"SendingEnabled":true})"));
    refused.record.error = aws::Error{.kind = aws::ErrorKind::Service, .httpStatus = 403};
    QTest::newRow("refused") << refused;
    QTest::newRow("a deletion") << changed(
        email::DeleteEmailIdentity{.emailIdentity = QStringLiteral("a.example")},
        json(R"({"FeedbackForwardingStatus":true})"));
    QTest::newRow("a reading") << changed(email::GetAccount(), json(R"({"SendingEnabled":true})"));
}

void TestReversal::whatCannotBeTakenBack()
{
    QFETCH(Entry, entry);
    QVERIFY(!activity::reversalOf(entry));
}

/// The names in the table are the declarations' own.
void TestReversal::theRequestIsOneThatTheServiceTakes()
{
    const auto reversal = activity::reversalOf(changed(
        email::PutConfigurationSetTrackingOptions{.configurationSetName = QStringLiteral("a"),
                                                  .customRedirectDomain = QStringLiteral("c.example")},
        json(R"({"TrackingOptions":{"CustomRedirectDomain":"b.example","HttpsPolicy":"OPTIONAL"}})")));
    QVERIFY(reversal);
    const auto read = aws::requestFromJson<email::PutConfigurationSetTrackingOptions>(
        QJsonDocument(reversal->request).toJson(), 2);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->customRedirectDomain.value(), QStringLiteral("b.example"));
}

QTEST_GUILESS_MAIN(TestReversal)
#include "tst_reversal.moc"
