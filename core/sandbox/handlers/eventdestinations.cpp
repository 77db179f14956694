// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/handlers/handlers.h"
#include "core/sandbox/rules.h"

namespace sandbox {

using namespace email;

namespace {
constexpr qsizetype mostDestinations = 10;

EventDestination *find(ConfigurationSet &set, const QString &name)
{
    for (EventDestination &destination : set.destinations) {
        if (destination.name == name)
            return &destination;
    }
    return nullptr;
}

aws::Result<void> checkArn(const QString &text, const char *service, const char *resource,
                           bool regional = true)
{
    const auto arn = readArn(text);
    if (!arn || arn->service != QLatin1StringView(service) || arn->account.isEmpty()
        || (regional && arn->region.isEmpty()) || arn->resource.size() <= qsizetype(strlen(resource))
        || !arn->resource.startsWith(QLatin1StringView(resource)))
        return badRequest(QStringLiteral("Invalid ARN <%1>: expected one of %2%3.")
                              .arg(text, QLatin1StringView(service),
                                   *resource ? u' ' + QLatin1StringView(resource) : QString()));
    return {};
}

aws::Result<void> checkKind(const EventDestinationDefinition &definition)
{
    const int kinds = int(definition.kinesisFirehoseDestination.has_value())
        + int(definition.cloudWatchDestination.has_value()) + int(definition.snsDestination.has_value())
        + int(definition.pinpointDestination.has_value())
        + int(definition.eventBridgeDestination.has_value());
    if (kinds != 1)
        return badRequest(
            QStringLiteral("An event destination needs exactly one of KinesisFirehoseDestination, "
                           "CloudWatchDestination, SnsDestination, PinpointDestination and "
                           "EventBridgeDestination."));
    if (const auto &firehose = definition.kinesisFirehoseDestination) {
        if (const auto good = checkArn(firehose->iamRoleArn, "iam", "role/", false); !good)
            return good;
        return checkArn(firehose->deliveryStreamArn, "firehose", "deliverystream/");
    }
    if (const auto &sns = definition.snsDestination)
        return checkArn(sns->topicArn, "sns", "");
    if (const auto &pinpoint = definition.pinpointDestination) {
        if (!pinpoint->applicationArn)
            return badRequest(QStringLiteral("ApplicationArn is missing."));
        return checkArn(*pinpoint->applicationArn, "mobiletargeting", "apps/");
    }
    if (const auto &bridge = definition.eventBridgeDestination)
        return checkArn(bridge->eventBusArn, "events", "event-bus/");
    const auto &dimensions = definition.cloudWatchDestination->dimensionConfigurations;
    if (dimensions.isEmpty() || dimensions.size() > 10)
        return badRequest(QStringLiteral("A CloudWatch destination needs between 1 and 10 dimensions."));
    for (const auto &dimension : dimensions) {
        if (dimension.dimensionName.isEmpty() || dimension.defaultDimensionValue.isEmpty())
            return badRequest(QStringLiteral("A CloudWatch dimension needs a name and a default value."));
    }
    return {};
}

void apply(const EventDestinationDefinition &definition, EventDestination &destination)
{
    destination.enabled = definition.enabled.value_or(destination.enabled.value_or(false));
    if (definition.matchingEventTypes)
        destination.matchingEventTypes = *definition.matchingEventTypes;
    destination.kinesisFirehoseDestination = definition.kinesisFirehoseDestination;
    destination.cloudWatchDestination = definition.cloudWatchDestination;
    destination.snsDestination = definition.snsDestination;
    destination.pinpointDestination = definition.pinpointDestination;
    destination.eventBridgeDestination = definition.eventBridgeDestination;
}
} // namespace

Answer<CreateConfigurationSetEventDestination> handle(State &state,
                                                      const CreateConfigurationSetEventDestination &request)
{
    const auto set = state.configurationSet(request.configurationSetName);
    if (!set)
        return tl::unexpected(set.error());
    if (const auto good = checkName(QStringLiteral("Event destination name"), request.eventDestinationName);
        !good)
        return tl::unexpected(good.error());
    if (find(**set, request.eventDestinationName))
        return alreadyExists(
            QStringLiteral("Event destination <%1> already exists in configuration set <%2>.")
                .arg(request.eventDestinationName, request.configurationSetName));
    if (const auto good = checkKind(request.eventDestination); !good)
        return tl::unexpected(good.error());
    if (request.eventDestination.matchingEventTypes.value_or(QList<Open<EventType>>()).isEmpty())
        return badRequest(QStringLiteral("MatchingEventTypes must name at least one event type."));
    if ((*set)->destinations.size() >= mostDestinations)
        return limitExceeded(QStringLiteral("A configuration set can have at most %1 event destinations.")
                                 .arg(mostDestinations));
    EventDestination destination;
    destination.name = request.eventDestinationName;
    apply(request.eventDestination, destination);
    (*set)->destinations.append(destination);
    return {};
}

Answer<GetConfigurationSetEventDestinations> handle(State &state,
                                                    const GetConfigurationSetEventDestinations &request)
{
    const auto set = state.configurationSet(request.configurationSetName);
    if (!set)
        return tl::unexpected(set.error());
    return GetConfigurationSetEventDestinations::Response{.eventDestinations = (*set)->destinations};
}

Answer<UpdateConfigurationSetEventDestination> handle(State &state,
                                                      const UpdateConfigurationSetEventDestination &request)
{
    const auto set = state.configurationSet(request.configurationSetName);
    if (!set)
        return tl::unexpected(set.error());
    EventDestination *destination = find(**set, request.eventDestinationName);
    if (!destination)
        return notFound(QStringLiteral("Event destination <%1> does not exist in configuration set <%2>.")
                            .arg(request.eventDestinationName, request.configurationSetName));
    if (const auto good = checkKind(request.eventDestination); !good)
        return tl::unexpected(good.error());
    if (request.eventDestination.matchingEventTypes && request.eventDestination.matchingEventTypes->isEmpty())
        return badRequest(QStringLiteral("MatchingEventTypes must name at least one event type."));
    apply(request.eventDestination, *destination);
    return {};
}

Answer<DeleteConfigurationSetEventDestination> handle(State &state,
                                                      const DeleteConfigurationSetEventDestination &request)
{
    const auto set = state.configurationSet(request.configurationSetName);
    if (!set)
        return tl::unexpected(set.error());
    const auto gone = (*set)->destinations.removeIf([&](const EventDestination &destination) {
        return destination.name == request.eventDestinationName;
    });
    if (gone == 0)
        return notFound(QStringLiteral("Event destination <%1> does not exist in configuration set <%2>.")
                            .arg(request.eventDestinationName, request.configurationSetName));
    return {};
}

} // namespace sandbox
