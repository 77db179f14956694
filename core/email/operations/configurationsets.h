// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/operation.h"
#include "core/email/shapes.h"

/// \file
/// Configuration sets and their event destinations.
namespace email {

using aws::Operation;
using aws::Repeat;
using aws::Verb;

struct GetConfigurationSet {
    QString configurationSetName;
    struct Response {
        Text configurationSetName;
        std::optional<TrackingOptions> trackingOptions;
        std::optional<DeliveryOptions> deliveryOptions;
        std::optional<ReputationOptions> reputationOptions;
        std::optional<SendingOptions> sendingOptions;
        Some<Tag> tags;
        V2<SuppressionOptions> suppressionOptions;
        V2<VdmOptions> vdmOptions;
        V2<ArchivingOptions> archivingOptions;
    };
    static constexpr Operation operation{"GetConfigurationSet", Verb::Get,
                                         "/configuration-sets/{ConfigurationSetName}"};
};
BOOST_DESCRIBE_STRUCT(GetConfigurationSet, (), (configurationSetName))
BOOST_DESCRIBE_STRUCT(GetConfigurationSet::Response, (),
                      (configurationSetName, trackingOptions, deliveryOptions, reputationOptions,
                       sendingOptions, tags, suppressionOptions, vdmOptions, archivingOptions))

struct CreateConfigurationSet {
    QString configurationSetName;
    std::optional<TrackingOptions> trackingOptions;
    std::optional<DeliveryOptions> deliveryOptions;
    std::optional<ReputationOptions> reputationOptions;
    std::optional<SendingOptions> sendingOptions;
    Some<Tag> tags;
    V2<SuppressionOptions> suppressionOptions;
    V2<VdmOptions> vdmOptions;
    V2<ArchivingOptions> archivingOptions;
    struct Response {
    };
    static constexpr Operation operation{"CreateConfigurationSet", Verb::Post, "/configuration-sets",
                                         Repeat::AfterReadingBack};
    [[nodiscard]] GetConfigurationSet readBack() const;
    [[nodiscard]] std::optional<Response> confirmedBy(const GetConfigurationSet::Response &found) const;
};
BOOST_DESCRIBE_STRUCT(CreateConfigurationSet, (),
                      (configurationSetName, trackingOptions, deliveryOptions, reputationOptions,
                       sendingOptions, tags, suppressionOptions, vdmOptions, archivingOptions))
BOOST_DESCRIBE_STRUCT(CreateConfigurationSet::Response, (), ())

struct DeleteConfigurationSet {
    QString configurationSetName;
    struct Response {
    };
    static constexpr Operation operation{"DeleteConfigurationSet", Verb::Delete,
                                         "/configuration-sets/{ConfigurationSetName}"};
};
BOOST_DESCRIBE_STRUCT(DeleteConfigurationSet, (), (configurationSetName))
BOOST_DESCRIBE_STRUCT(DeleteConfigurationSet::Response, (), ())

struct ListConfigurationSets {
    Text nextToken;
    std::optional<int> pageSize;
    struct Response {
        Some<QString> configurationSets;
        Text nextToken;
    };
    static constexpr Operation operation{"ListConfigurationSets", Verb::Get, "/configuration-sets"};
};
BOOST_DESCRIBE_STRUCT(ListConfigurationSets, (), (nextToken, pageSize))
BOOST_DESCRIBE_STRUCT(ListConfigurationSets::Response, (), (configurationSets, nextToken))

struct PutConfigurationSetDeliveryOptions {
    QString configurationSetName;
    Maybe<TlsPolicy> tlsPolicy;
    Text sendingPoolName;
    V2<int> maxDeliverySeconds;
    struct Response {
    };
    static constexpr Operation operation{"PutConfigurationSetDeliveryOptions", Verb::Put,
                                         "/configuration-sets/{ConfigurationSetName}/delivery-options"};
    static constexpr auto limits =
        std::tuple{aws::range(&PutConfigurationSetDeliveryOptions::maxDeliverySeconds, 300, 50400)};
};
BOOST_DESCRIBE_STRUCT(PutConfigurationSetDeliveryOptions, (),
                      (configurationSetName, tlsPolicy, sendingPoolName, maxDeliverySeconds))
BOOST_DESCRIBE_STRUCT(PutConfigurationSetDeliveryOptions::Response, (), ())

struct PutConfigurationSetReputationOptions {
    QString configurationSetName;
    Flag reputationMetricsEnabled;
    struct Response {
    };
    static constexpr Operation operation{"PutConfigurationSetReputationOptions", Verb::Put,
                                         "/configuration-sets/{ConfigurationSetName}/reputation-options"};
};
BOOST_DESCRIBE_STRUCT(PutConfigurationSetReputationOptions, (),
                      (configurationSetName, reputationMetricsEnabled))
BOOST_DESCRIBE_STRUCT(PutConfigurationSetReputationOptions::Response, (), ())

struct PutConfigurationSetSendingOptions {
    QString configurationSetName;
    Flag sendingEnabled;
    struct Response {
    };
    static constexpr Operation operation{"PutConfigurationSetSendingOptions", Verb::Put,
                                         "/configuration-sets/{ConfigurationSetName}/sending"};
};
BOOST_DESCRIBE_STRUCT(PutConfigurationSetSendingOptions, (), (configurationSetName, sendingEnabled))
BOOST_DESCRIBE_STRUCT(PutConfigurationSetSendingOptions::Response, (), ())

struct PutConfigurationSetTrackingOptions {
    QString configurationSetName;
    Text customRedirectDomain;
    V2<Open<HttpsPolicy>> httpsPolicy;
    struct Response {
    };
    static constexpr Operation operation{"PutConfigurationSetTrackingOptions", Verb::Put,
                                         "/configuration-sets/{ConfigurationSetName}/tracking-options"};
};
BOOST_DESCRIBE_STRUCT(PutConfigurationSetTrackingOptions, (),
                      (configurationSetName, customRedirectDomain, httpsPolicy))
BOOST_DESCRIBE_STRUCT(PutConfigurationSetTrackingOptions::Response, (), ())

struct GetConfigurationSetEventDestinations {
    QString configurationSetName;
    struct Response {
        Some<EventDestination> eventDestinations;
    };
    static constexpr Operation operation{"GetConfigurationSetEventDestinations", Verb::Get,
                                         "/configuration-sets/{ConfigurationSetName}/event-destinations"};
};
BOOST_DESCRIBE_STRUCT(GetConfigurationSetEventDestinations, (), (configurationSetName))
BOOST_DESCRIBE_STRUCT(GetConfigurationSetEventDestinations::Response, (), (eventDestinations))

struct CreateConfigurationSetEventDestination {
    QString configurationSetName;
    QString eventDestinationName;
    EventDestinationDefinition eventDestination;
    struct Response {
    };
    static constexpr Operation operation{"CreateConfigurationSetEventDestination", Verb::Post,
                                         "/configuration-sets/{ConfigurationSetName}/event-destinations",
                                         Repeat::AfterReadingBack};
    [[nodiscard]] GetConfigurationSetEventDestinations readBack() const;
    [[nodiscard]] std::optional<Response>
    confirmedBy(const GetConfigurationSetEventDestinations::Response &found) const;
};
BOOST_DESCRIBE_STRUCT(CreateConfigurationSetEventDestination, (),
                      (configurationSetName, eventDestinationName, eventDestination))
BOOST_DESCRIBE_STRUCT(CreateConfigurationSetEventDestination::Response, (), ())

struct UpdateConfigurationSetEventDestination {
    QString configurationSetName;
    QString eventDestinationName;
    EventDestinationDefinition eventDestination;
    struct Response {
    };
    static constexpr Operation operation{
        "UpdateConfigurationSetEventDestination", Verb::Put,
        "/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"};
};
BOOST_DESCRIBE_STRUCT(UpdateConfigurationSetEventDestination, (),
                      (configurationSetName, eventDestinationName, eventDestination))
BOOST_DESCRIBE_STRUCT(UpdateConfigurationSetEventDestination::Response, (), ())

struct DeleteConfigurationSetEventDestination {
    QString configurationSetName;
    QString eventDestinationName;
    struct Response {
    };
    static constexpr Operation operation{
        "DeleteConfigurationSetEventDestination", Verb::Delete,
        "/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"};
};
BOOST_DESCRIBE_STRUCT(DeleteConfigurationSetEventDestination, (),
                      (configurationSetName, eventDestinationName))
BOOST_DESCRIBE_STRUCT(DeleteConfigurationSetEventDestination::Response, (), ())

} // namespace email

/// Every operation declared above.
#define EMAIL_CONFIGURATION_SET_OPERATIONS(X)                                                                \
    X(email::GetConfigurationSet)                                                                            \
    X(email::CreateConfigurationSet)                                                                         \
    X(email::DeleteConfigurationSet)                                                                         \
    X(email::ListConfigurationSets)                                                                          \
    X(email::PutConfigurationSetDeliveryOptions)                                                             \
    X(email::PutConfigurationSetReputationOptions)                                                           \
    X(email::PutConfigurationSetSendingOptions)                                                              \
    X(email::PutConfigurationSetTrackingOptions)                                                             \
    X(email::GetConfigurationSetEventDestinations)                                                           \
    X(email::CreateConfigurationSetEventDestination)                                                         \
    X(email::UpdateConfigurationSetEventDestination)                                                         \
    X(email::DeleteConfigurationSetEventDestination)
