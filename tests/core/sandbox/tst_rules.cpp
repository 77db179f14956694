// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sandbox/practiceaccount.h"

#include <QTest>
#include <functional>

using namespace email;

namespace {
/// A call in an account where example.com is verified, the set "set" uses the pool "used", and the pool
/// "free" is free; gives the code with which it was refused, or nothing.
using Attempt = std::function<QString(PracticeAccount &)>;

template<typename R>
Attempt attempt(R request)
{
    return [request](PracticeAccount &account) { return account.refusal(request); };
}

QString arn(const char *resource)
{
    return QStringLiteral("arn:aws:ses:eu-west-1:123456789012:") + QLatin1StringView(resource);
}

EventDestinationDefinition toTopic(const char *topic = "arn:aws:sns:eu-west-1:123456789012:alarms")
{
    EventDestinationDefinition definition;
    definition.matchingEventTypes = QList<Open<EventType>>{EventType::Bounce};
    definition.snsDestination = SnsDestination{.topicArn = QString::fromLatin1(topic)};
    return definition;
}

CreateConfigurationSetEventDestination destination(const EventDestinationDefinition &definition)
{
    return {.configurationSetName = QStringLiteral("set"),
            .eventDestinationName = QStringLiteral("new"),
            .eventDestination = definition};
}

SendEmail message(const char *from, int recipients = 1)
{
    Message simple;
    simple.subject.data = QStringLiteral("Hello");
    simple.body.text = Content{.data = QStringLiteral("Hello"), .charset = {}};
    SendEmail request;
    request.fromEmailAddress = QString::fromLatin1(from);
    request.content.simple = simple;
    request.destination = Destination{};
    auto &to = request.destination->toAddresses.emplace();
    for (int i = 0; i < recipients; ++i)
        to.append(QStringLiteral("person-%1@example.net").arg(i));
    return request;
}

QList<Tag> tags(int count)
{
    QList<Tag> result;
    for (int i = 0; i < count; ++i)
        result.append({QStringLiteral("key-%1").arg(i), QString()});
    return result;
}

PutDeliverabilityDashboardOption subscribe(const QStringList &domains)
{
    PutDeliverabilityDashboardOption request{.dashboardEnabled = true, .subscribedDomains = {}};
    auto &list = request.subscribedDomains.emplace();
    for (const QString &domain : domains)
        list.append({.domain = domain, .subscriptionStartDate = {}, .inboxPlacementTrackingOption = {}});
    return request;
}

constexpr auto accepted = "";
constexpr auto bad = "BadRequestException";
constexpr auto unknown = "NotFoundException";
constexpr auto duplicate = "AlreadyExistsException";
} // namespace

/// What the service refuses, and with which code: each row is one rule, tried through a real client.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void identities_data();
    void identities() { tryIt(); }
    void configurationSets_data();
    void configurationSets() { tryIt(); }
    void dedicatedIps_data();
    void dedicatedIps() { tryIt(); }
    void sending_data();
    void sending() { tryIt(); }
    void deliverability_data();
    void deliverability() { tryIt(); }
    void tagged_data();
    void tagged() { tryIt(); }
    void pausedAccountSendsNothing();
    void quotaIsCounted();
    void usedUpPoolCanBeDeletedOnceItIsFree();

private:
    static void columns()
    {
        QTest::addColumn<Attempt>("attempt");
        QTest::addColumn<QString>("code");
    }
    static void row(const char *name, const Attempt &attempt, const char *code)
    {
        QTest::newRow(name) << attempt << QString::fromLatin1(code);
    }
    void tryIt();

    std::unique_ptr<PracticeAccount> m_account;
};

void TestRules::initTestCase()
{
    sandbox::Options options;
    options.verifyAfterSeconds = 0;
    m_account = std::make_unique<PracticeAccount>(options);
    QVERIFY(m_account->call(CreateDedicatedIpPool{.poolName = QStringLiteral("used")}));
    QVERIFY(m_account->call(CreateDedicatedIpPool{.poolName = QStringLiteral("free")}));
    CreateConfigurationSet set;
    set.configurationSetName = QStringLiteral("set");
    set.deliveryOptions = DeliveryOptions{.tlsPolicy = {}, .sendingPoolName = QStringLiteral("used")};
    QVERIFY(m_account->call(set));
}

void TestRules::tryIt()
{
    QFETCH(Attempt, attempt);
    QFETCH(QString, code);
    QCOMPARE(attempt(*m_account), code);
}

void TestRules::identities_data()
{
    columns();
    const auto create = [](const QString &name) {
        return attempt(CreateEmailIdentity{.emailIdentity = name});
    };
    row("new domain", create(QStringLiteral("new.example")), accepted);
    row("new address", create(QStringLiteral("o'neil+x@new.example")), accepted);
    row("there already", create(QStringLiteral("example.com")), duplicate);
    row("there already in capitals", create(QStringLiteral("EXAMPLE.com")), duplicate);
    row("one label", create(QStringLiteral("localhost")), bad);
    row("Unicode", create(QStringLiteral("bücher.example")), bad);
    row("hyphen at the end", create(QStringLiteral("a-.example")), bad);
    row("two ats", create(QStringLiteral("a@b@example.com")), bad);
    row("blank", create(QStringLiteral("a b@example.com")), bad);
    row("label of 64", create(QString(64, u'a') + QStringLiteral(".example")), bad);

    CreateEmailIdentity request{.emailIdentity = QStringLiteral("tags.example")};
    request.tags = tags(51);
    row("51 tags", attempt(request), bad);
    request.tags = QList<Tag>{{QStringLiteral("k"), {}}, {QStringLiteral("k"), {}}};
    row("a key twice", attempt(request), bad);
    request.tags = QList<Tag>{{QStringLiteral("aws:k"), {}}};
    row("reserved key", attempt(request), bad);
    request.tags = tags(50);
    request.configurationSetName = QStringLiteral("nothing");
    row("unknown set", attempt(request), unknown);
    request.configurationSetName = QStringLiteral("set");
    row("50 tags and a set", attempt(request), accepted);

    const QString nobody = QStringLiteral("nobody.example");
    row("get unknown", attempt(GetEmailIdentity{.emailIdentity = nobody}), unknown);
    row("delete unknown", attempt(DeleteEmailIdentity{.emailIdentity = nobody}), unknown);
    row("DKIM of unknown",
        attempt(PutEmailIdentityDkimAttributes{.emailIdentity = nobody, .signingEnabled = true}), unknown);
    row("DKIM of an address",
        attempt(PutEmailIdentityDkimAttributes{.emailIdentity = QStringLiteral("postmaster@example.com"),
                                               .signingEnabled = true}),
        bad);
    const auto mailFrom = [](const char *identity, const char *domain) {
        return attempt(PutEmailIdentityMailFromAttributes{.emailIdentity = QString::fromLatin1(identity),
                                                          .mailFromDomain = QString::fromLatin1(domain),
                                                          .behaviorOnMxFailure = {}});
    };
    row("MAIL FROM below it", mailFrom("example.com", "bounce.example.com"), accepted);
    row("MAIL FROM elsewhere", mailFrom("example.com", "bounce.example.org"), bad);
    row("MAIL FROM that only ends alike", mailFrom("example.com", "myexample.com"), bad);
    row("MAIL FROM itself", mailFrom("example.com", "example.com"), bad);
    row("MAIL FROM of an address", mailFrom("postmaster@example.com", "mx.example.com"), accepted);
    row("no MAIL FROM", mailFrom("example.com", ""), accepted);
}

void TestRules::configurationSets_data()
{
    columns();
    const auto create = [](const char *name) {
        CreateConfigurationSet request;
        request.configurationSetName = QString::fromLatin1(name);
        return request;
    };
    row("new", attempt(create("New_set-1")), accepted);
    row("there already", attempt(create("set")), duplicate);
    row("blank in its name", attempt(create("a b")), bad);
    row("65 letters", attempt(create(QByteArray(65, 'a').constData())), bad);
    auto request = create("other");
    request.deliveryOptions = DeliveryOptions{.tlsPolicy = {}, .sendingPoolName = QStringLiteral("nothing")};
    row("unknown pool", attempt(request), unknown);
    request = create("other");
    request.trackingOptions = TrackingOptions{.customRedirectDomain = QStringLiteral("no domain")};
    row("no domain for links", attempt(request), bad);

    const QString nothing = QStringLiteral("nothing");
    row("get unknown", attempt(GetConfigurationSet{.configurationSetName = nothing}), unknown);
    row("delete unknown", attempt(DeleteConfigurationSet{.configurationSetName = nothing}), unknown);
    row("destinations of unknown",
        attempt(GetConfigurationSetEventDestinations{.configurationSetName = nothing}), unknown);

    row("destination", attempt(destination(toTopic())), accepted);
    row("destination again", attempt(destination(toTopic())), duplicate);
    auto definition = toTopic();
    const auto other = [](const EventDestinationDefinition &wanted) {
        auto another = destination(wanted);
        another.eventDestinationName = QStringLiteral("another");
        return attempt(another);
    };
    definition.pinpointDestination = PinpointDestination{
        .applicationArn = QStringLiteral("arn:aws:mobiletargeting:eu-west-1:123456789012:apps/1")};
    row("two kinds", other(definition), bad);
    definition = toTopic();
    definition.snsDestination.reset();
    row("no kind", other(definition), bad);
    definition = toTopic();
    definition.matchingEventTypes.reset();
    row("no events", other(definition), bad);
    row("no ARN", other(toTopic("alarms")), bad);
    row("ARN of something else", other(toTopic("arn:aws:sqs:eu-west-1:123456789012:alarms")), bad);
    definition = toTopic();
    definition.snsDestination.reset();
    definition.eventBridgeDestination = EventBridgeDestination{.eventBusArn = QStringLiteral("default")};
    row("no event bus", other(definition), bad);
    definition.eventBridgeDestination->eventBusArn =
        QStringLiteral("arn:aws:events:eu-west-1:123456789012:event-bus/default");
    row("event bus", other(definition), accepted);
    UpdateConfigurationSetEventDestination update;
    update.configurationSetName = QStringLiteral("set");
    update.eventDestinationName = QStringLiteral("new");
    update.eventDestination = toTopic();
    row("update", attempt(update), accepted);
    update.eventDestinationName = nothing;
    row("update unknown", attempt(update), unknown);
    row("delete unknown destination",
        attempt(DeleteConfigurationSetEventDestination{.configurationSetName = QStringLiteral("set"),
                                                       .eventDestinationName = nothing}),
        unknown);
}

void TestRules::dedicatedIps_data()
{
    columns();
    const QString ip = QStringLiteral("192.0.2.10");
    const QString nothing = QStringLiteral("nothing");
    row("pool there already", attempt(CreateDedicatedIpPool{.poolName = QStringLiteral("free")}), duplicate);
    row("pool with a blank", attempt(CreateDedicatedIpPool{.poolName = QStringLiteral("a b")}), bad);
    row("delete unknown pool", attempt(DeleteDedicatedIpPool{.poolName = nothing}), unknown);
    row("delete a pool of a set", attempt(DeleteDedicatedIpPool{.poolName = QStringLiteral("used")}), bad);
    row("delete a pool with IPs", attempt(DeleteDedicatedIpPool{.poolName = QStringLiteral("warm-up")}), bad);
    row("delete a free pool", attempt(DeleteDedicatedIpPool{.poolName = QStringLiteral("free")}), accepted);
    row("unknown IP", attempt(GetDedicatedIp{.ip = QStringLiteral("192.0.2.99")}), unknown);
    row("into unknown pool", attempt(PutDedicatedIpInPool{.ip = ip, .destinationPoolName = nothing}),
        unknown);
    row("unknown IP into a pool",
        attempt(PutDedicatedIpInPool{.ip = nothing, .destinationPoolName = QStringLiteral("used")}), unknown);
    row("IPs of unknown pool", attempt(GetDedicatedIps{.poolName = nothing}), unknown);
    row("warm-up of unknown IP",
        attempt(PutDedicatedIpWarmupAttributes{.ip = nothing, .warmupPercentage = 1}), unknown);
    row("blacklists of our IP", attempt(GetBlacklistReports{.blacklistItemNames = {ip}}), accepted);
    row("blacklists of another's IP",
        attempt(GetBlacklistReports{.blacklistItemNames = {ip, QStringLiteral("198.51.100.99")}}), bad);
}

void TestRules::sending_data()
{
    columns();
    row("from a verified domain", attempt(message("Ada <ada@example.com>")), accepted);
    row("from below it", attempt(message("ada@news.example.com")), accepted);
    row("from an unknown domain", attempt(message("ada@unknown.example")), "MessageRejected");
    row("from a pending domain", attempt(message("ada@pending.example")), "MessageRejected");
    row("from no address", attempt(message("ada")), bad);
    row("50 recipients", attempt(message("ada@example.com", 50)), accepted);
    row("51 recipients", attempt(message("ada@example.com", 51)), bad);
    row("no recipient", attempt(message("ada@example.com", 0)), bad);
    auto request = message("ada@example.com");
    request.destination->ccAddresses = QStringList{QStringLiteral("nobody")};
    row("recipient without a domain", attempt(request), bad);
    request = message("ada@example.com");
    request.configurationSetName = QStringLiteral("nothing");
    row("unknown set", attempt(request), unknown);
    request.configurationSetName = QStringLiteral("winter-sale-2019");
    row("paused set", attempt(request), "SendingPausedException");
    request = message("ada@example.com");
    request.content.raw = RawMessage{.data = "Subject: x\r\n\r\nx"};
    row("two contents", attempt(request), bad);
    request.content.simple.reset();
    row("raw", attempt(request), accepted);
    request.content.raw->data = "no header";
    row("raw without a header", attempt(request), bad);
    request.content.raw.reset();
    row("no content", attempt(request), bad);
    request.content.template_ = Template{};
    row("template without a name", attempt(request), bad);
    request.content.template_->templateName = QStringLiteral("welcome");
    request.content.template_->templateData = QStringLiteral("no JSON");
    row("template data", attempt(request), bad);
    request.content.template_->templateData = QStringLiteral(R"({"name":"Ada"})");
    row("template", attempt(request), accepted);
    request = message("");
    request.fromEmailAddress.reset();
    request.content.simple.reset();
    request.content.raw = RawMessage{.data = "From: a@example.com\r\nTo: \"B, b\" <b@example.net>\r\n\r\nx"};
    request.destination.reset();
    row("all in the raw message", attempt(request), accepted);
}

void TestRules::deliverability_data()
{
    columns();
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(PracticeAccount::start, Qt::UTC);
    const auto report = [&](const char *domain, int days) {
        return attempt(GetDomainStatisticsReport{
            .domain = QString::fromLatin1(domain), .startDate = end.addDays(-days), .endDate = end});
    };
    row("30 days", report("example.com", 30), accepted);
    row("end before start", report("example.com", -1), bad);
    row("not subscribed", report("paused.example", 7), unknown);
    row("unknown domain", report("unknown.example", 7), unknown);
    const auto campaigns = [&](const char *domain) {
        return attempt(ListDomainDeliverabilityCampaigns{.startDate = end.addDays(-7),
                                                         .endDate = end,
                                                         .subscribedDomain = QString::fromLatin1(domain),
                                                         .nextToken = {},
                                                         .pageSize = {}});
    };
    row("campaigns", campaigns("shop.example"), accepted);
    row("campaigns of a domain without subscription", campaigns("paused.example"), unknown);
    row("unknown campaign", attempt(GetDomainDeliverabilityCampaign{.campaignId = QStringLiteral("0")}),
        unknown);
    row("unknown test", attempt(GetDeliverabilityTestReport{.reportId = QStringLiteral("0")}), unknown);
    CreateDeliverabilityTestReport test;
    test.fromEmailAddress = QStringLiteral("ada@unknown.example");
    test.content = message("x").content;
    row("test from an unknown domain", attempt(test), "MessageRejected");
    test.fromEmailAddress = QStringLiteral("ada@example.com");
    test.reportName = QString(65, u'x');
    row("test with a long name", attempt(test), bad);

    row("subscribe an unknown domain", attempt(subscribe({QStringLiteral("unknown.example")})), unknown);
    row("subscribe a pending domain", attempt(subscribe({QStringLiteral("pending.example")})), bad);
    row("subscribe twice", attempt(subscribe({QStringLiteral("example.com"), QStringLiteral("EXAMPLE.com")})),
        bad);
    row("subscribe no domain", attempt(subscribe({QStringLiteral("no domain")})), bad);
}

void TestRules::tagged_data()
{
    columns();
    const auto list = [](const QString &arn) { return attempt(ListTagsForResource{.resourceArn = arn}); };
    row("identity", list(arn("identity/example.com")), accepted);
    row("address", list(arn("identity/postmaster@example.com")), accepted);
    row("configuration set", list(arn("configuration-set/set")), accepted);
    row("pool", list(arn("dedicated-ip-pool/used")), accepted);
    row("unknown identity", list(arn("identity/unknown.example")), unknown);
    row("unknown set", list(arn("configuration-set/nothing")), unknown);
    row("unknown kind", list(arn("template/x")), bad);
    row("no ARN", list(QStringLiteral("example.com")), bad);
    row("another account", list(QStringLiteral("arn:aws:ses:eu-west-1:999999999999:identity/example.com")),
        bad);
    const auto tag = [](const QList<Tag> &tags) {
        return attempt(TagResource{.resourceArn = arn("configuration-set/set"), .tags = tags});
    };
    row("50 tags", tag(tags(50)), accepted);
    row("the same 50 again", tag(tags(50)), accepted);
    row("one more", tag({{QStringLiteral("more"), {}}}), bad);
    row("untag",
        attempt(UntagResource{.resourceArn = arn("configuration-set/set"),
                              .tagKeys = {QStringLiteral("key-1"), QStringLiteral("never")}}),
        accepted);
    row("now one more", tag({{QStringLiteral("more"), {}}}), accepted);
}

void TestRules::pausedAccountSendsNothing()
{
    QVERIFY(m_account->call(PutAccountSendingAttributes{.sendingEnabled = false}));
    QCOMPARE(m_account->refusal(message("ada@example.com")), QStringLiteral("SendingPausedException"));
    QVERIFY(m_account->call(PutAccountSendingAttributes{.sendingEnabled = true}));
    QCOMPARE(m_account->refusal(message("ada@example.com")), QString());
}

void TestRules::quotaIsCounted()
{
    sandbox::Options options;
    options.data = sandbox::Data::Empty;
    options.verifyAfterSeconds = 0;
    PracticeAccount account(options);
    QVERIFY(account.call(CreateEmailIdentity{.emailIdentity = QStringLiteral("example.com")}));
    const auto sent = [&] { return *account.call(GetAccount{})->sendQuota->sentLast24Hours; };
    QVERIFY(account.call(message("ada@example.com", 3)));
    account.pass(std::chrono::hours(23));
    QVERIFY(account.call(message("ada@example.com", 2)));
    QCOMPARE(sent(), 5.0);
    account.pass(std::chrono::hours(2));
    QCOMPARE(sent(), 2.0);
}

void TestRules::usedUpPoolCanBeDeletedOnceItIsFree()
{
    const DeleteDedicatedIpPool remove{.poolName = QStringLiteral("used")};
    QCOMPARE(m_account->refusal(remove), QStringLiteral("BadRequestException"));
    QVERIFY(m_account->call(DeleteConfigurationSet{.configurationSetName = QStringLiteral("set")}));
    QCOMPARE(m_account->refusal(remove), QString());
    QCOMPARE(m_account->refusal(remove), QStringLiteral("NotFoundException"));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
