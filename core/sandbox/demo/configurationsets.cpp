// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/demo/demo.h"
#include "core/sandbox/state.h"

namespace sandbox::demo {

using namespace email;

namespace {
QString arn(const State &state, const char *service, const char *resource)
{
    return QStringLiteral("arn:aws:%1:%2:%3:%4")
        .arg(QLatin1StringView(service),
             QLatin1StringView(service) == QLatin1StringView("iam") ? QString() : QStringLiteral("eu-west-1"),
             state.options.accountId, QLatin1StringView(resource));
}

EventDestination destination(const char *name, bool enabled, const QList<Open<EventType>> &types)
{
    EventDestination result;
    result.name = QString::fromLatin1(name);
    result.enabled = enabled;
    result.matchingEventTypes = types;
    return result;
}

ConfigurationSet &add(State &state, const char *name, bool metrics, bool sending)
{
    ConfigurationSet set;
    set.settings.configurationSetName = QString::fromLatin1(name);
    set.settings.deliveryOptions = DeliveryOptions{.tlsPolicy = TlsPolicy::Optional, .sendingPoolName = {}};
    set.settings.reputationOptions =
        ReputationOptions{.reputationMetricsEnabled = metrics, .lastFreshStart = {}};
    set.settings.sendingOptions = SendingOptions{.sendingEnabled = sending};
    set.settings.tags = QList<Tag>();
    return state.configurationSets.insert(*set.settings.configurationSetName, set);
}
} // namespace

void addConfigurationSets(State &state)
{
    ConfigurationSet &newsletter = add(state, "newsletter", true, true);
    newsletter.settings.trackingOptions =
        TrackingOptions{.customRedirectDomain = QStringLiteral("links.example.com")};
    newsletter.settings.deliveryOptions->sendingPoolName = QStringLiteral("marketing");
    newsletter.settings.reputationOptions->lastFreshStart = state.now().addDays(-61);
    newsletter.settings.tags = QList<Tag>{{QStringLiteral("team"), QStringLiteral("marketing")}};
    EventDestination metrics = destination(
        "metrics", true, {EventType::Send, EventType::Delivery, EventType::Bounce, EventType::Complaint});
    metrics.cloudWatchDestination = CloudWatchDestination{
        .dimensionConfigurations = {{.dimensionName = QStringLiteral("campaign"),
                                     .dimensionValueSource = DimensionValueSource::MessageTag,
                                     .defaultDimensionValue = QStringLiteral("none")},
                                    {.dimensionName = QStringLiteral("link"),
                                     .dimensionValueSource = DimensionValueSource::LinkTag,
                                     .defaultDimensionValue = QStringLiteral("other")}}};
    EventDestination archive = destination("archive", true, {EventType::Open, EventType::Click});
    archive.kinesisFirehoseDestination =
        KinesisFirehoseDestination{.iamRoleArn = arn(state, "iam", "role/mail-events"),
                                   .deliveryStreamArn = arn(state, "firehose", "deliverystream/mail-events")};
    newsletter.destinations = {metrics, archive};

    ConfigurationSet &transactional = add(state, "transactional", true, true);
    transactional.settings.deliveryOptions =
        DeliveryOptions{.tlsPolicy = TlsPolicy::Require, .sendingPoolName = QStringLiteral("transactional")};
    EventDestination alarms =
        destination("alarms", true, {EventType::Bounce, EventType::Complaint, EventType::Reject});
    alarms.snsDestination = SnsDestination{.topicArn = arn(state, "sns", "mail-alarms")};
    EventDestination journeys = destination("journeys", false, {EventType::Delivery, EventType::Open});
    journeys.pinpointDestination = PinpointDestination{
        .applicationArn = arn(state, "mobiletargeting", "apps/0123456789abcdef0123456789abcdef")};
    transactional.destinations = {alarms, journeys};

    add(state, "internal", false, true);
    ConfigurationSet &paused = add(state, "winter-sale-2019", true, false);
    paused.settings.tags = QList<Tag>{{QStringLiteral("environment"), QStringLiteral("retired")}};
}

} // namespace sandbox::demo
