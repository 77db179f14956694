// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes/messages.h"
#include "core/email/shapes/vocabulary.h"

/// \file
/// The structures of the e-mail API, v1 (Pinpoint Email 2018-07-26) and v2 (SES 2019-09-27). Members without
/// std::optional are required. Limits are those that the two API references document.
namespace email {

// Tags

struct Tag {
    QString key;
    QString value;
    static constexpr auto limits =
        std::tuple{aws::length(&Tag::key, 1, 128), aws::length(&Tag::value, 0, 256)};
    bool operator==(const Tag &) const = default;
};
BOOST_DESCRIBE_STRUCT(Tag, (), (key, value))

// Identities

struct DkimSigningAttributes {
    Text domainSigningSelector;
    Text domainSigningPrivateKey; ///< A secret: never shown, never logged.
    Maybe<DkimSigningKeyLength> nextSigningKeyLength;
    Maybe<DkimSigningAttributesOrigin> domainSigningAttributesOrigin;
    static constexpr auto limits = std::tuple{
        aws::length(&DkimSigningAttributes::domainSigningSelector, 1, 63),
        aws::pattern(&DkimSigningAttributes::domainSigningSelector, "[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?",
                     QT_TRANSLATE_NOOP("aws::Limits", "only letters, digits and inner hyphens")),
        aws::length(&DkimSigningAttributes::domainSigningPrivateKey, 1, 20480),
        aws::pattern(&DkimSigningAttributes::domainSigningPrivateKey, "[a-zA-Z0-9+/]+={0,2}",
                     QT_TRANSLATE_NOOP("aws::Limits", "only a private key in base64, on one line"))};
};
BOOST_DESCRIBE_STRUCT(DkimSigningAttributes, (),
                      (domainSigningSelector, domainSigningPrivateKey, nextSigningKeyLength,
                       domainSigningAttributesOrigin))

struct DkimAttributes {
    Flag signingEnabled;
    Maybe<DkimStatus> status;
    Some<QString> tokens;
    V2<Open<DkimSigningAttributesOrigin>> signingAttributesOrigin;
    V2<Open<DkimSigningKeyLength>> nextSigningKeyLength;
    V2<Open<DkimSigningKeyLength>> currentSigningKeyLength;
    V2<QDateTime> lastKeyGenerationTimestamp;
    V2<QString> signingHostedZone;
};
BOOST_DESCRIBE_STRUCT(DkimAttributes, (),
                      (signingEnabled, status, tokens, signingAttributesOrigin, nextSigningKeyLength,
                       currentSigningKeyLength, lastKeyGenerationTimestamp, signingHostedZone))

struct MailFromAttributes {
    QString mailFromDomain;
    Open<MailFromDomainStatus> mailFromDomainStatus;
    Open<BehaviorOnMxFailure> behaviorOnMxFailure;
};
BOOST_DESCRIBE_STRUCT(MailFromAttributes, (), (mailFromDomain, mailFromDomainStatus, behaviorOnMxFailure))

struct IdentityInfo {
    Maybe<IdentityType> identityType;
    Text identityName;
    Flag sendingEnabled;
    V2<Open<VerificationStatus>> verificationStatus;
};
BOOST_DESCRIBE_STRUCT(IdentityInfo, (), (identityType, identityName, sendingEnabled, verificationStatus))

struct SoaRecord {
    Text primaryNameServer;
    Text adminEmail;
    Whole serialNumber;
};
BOOST_DESCRIBE_STRUCT(SoaRecord, (), (primaryNameServer, adminEmail, serialNumber))

/// Why a domain is not verified, as the service sees it.
struct VerificationInfo {
    Time lastCheckedTimestamp;
    Time lastSuccessTimestamp;
    Maybe<VerificationError> errorType;
    std::optional<SoaRecord> sOARecord;
};
BOOST_DESCRIBE_STRUCT(VerificationInfo, (),
                      (lastCheckedTimestamp, lastSuccessTimestamp, errorType, sOARecord))

// Configuration sets

struct TrackingOptions {
    QString customRedirectDomain;
    V2<Open<HttpsPolicy>> httpsPolicy;
};
BOOST_DESCRIBE_STRUCT(TrackingOptions, (), (customRedirectDomain, httpsPolicy))

struct DeliveryOptions {
    Maybe<TlsPolicy> tlsPolicy;
    Text sendingPoolName;
    V2<int> maxDeliverySeconds;
    static constexpr auto limits = std::tuple{aws::range(&DeliveryOptions::maxDeliverySeconds, 300, 50400)};
};
BOOST_DESCRIBE_STRUCT(DeliveryOptions, (), (tlsPolicy, sendingPoolName, maxDeliverySeconds))

struct ReputationOptions {
    Flag reputationMetricsEnabled;
    Time lastFreshStart;
};
BOOST_DESCRIBE_STRUCT(ReputationOptions, (), (reputationMetricsEnabled, lastFreshStart))

struct SendingOptions {
    Flag sendingEnabled;
};
BOOST_DESCRIBE_STRUCT(SendingOptions, (), (sendingEnabled))

struct SuppressionConfidenceThreshold {
    Open<SuppressionConfidenceVerdictThreshold> confidenceVerdictThreshold;
};
BOOST_DESCRIBE_STRUCT(SuppressionConfidenceThreshold, (), (confidenceVerdictThreshold))

struct SuppressionConditionThreshold {
    Open<FeatureStatus> conditionThresholdEnabled;
    std::optional<SuppressionConfidenceThreshold> overallConfidenceThreshold;
};
BOOST_DESCRIBE_STRUCT(SuppressionConditionThreshold, (),
                      (conditionThresholdEnabled, overallConfidenceThreshold))

/// Addresses that are looked at before mail goes to them.
struct SuppressionValidation {
    SuppressionConditionThreshold conditionThreshold;
};
BOOST_DESCRIBE_STRUCT(SuppressionValidation, (), (conditionThreshold))

struct SuppressionOptions {
    Some<Open<SuppressionListReason>> suppressedReasons;
    std::optional<SuppressionValidation> validationOptions;
};
BOOST_DESCRIBE_STRUCT(SuppressionOptions, (), (suppressedReasons, validationOptions))

struct ArchivingOptions {
    Text archiveArn;
};
BOOST_DESCRIBE_STRUCT(ArchivingOptions, (), (archiveArn))

struct DashboardOptions {
    Maybe<FeatureStatus> engagementMetrics;
};
BOOST_DESCRIBE_STRUCT(DashboardOptions, (), (engagementMetrics))

struct GuardianOptions {
    Maybe<FeatureStatus> optimizedSharedDelivery;
};
BOOST_DESCRIBE_STRUCT(GuardianOptions, (), (optimizedSharedDelivery))

struct VdmOptions {
    std::optional<DashboardOptions> dashboardOptions;
    std::optional<GuardianOptions> guardianOptions;
};
BOOST_DESCRIBE_STRUCT(VdmOptions, (), (dashboardOptions, guardianOptions))

// Event destinations

struct KinesisFirehoseDestination {
    QString iamRoleArn;
    QString deliveryStreamArn;
};
BOOST_DESCRIBE_STRUCT(KinesisFirehoseDestination, (), (iamRoleArn, deliveryStreamArn))

struct CloudWatchDimensionConfiguration {
    QString dimensionName;
    Open<DimensionValueSource> dimensionValueSource;
    QString defaultDimensionValue;
    static constexpr auto limits =
        std::tuple{aws::length(&CloudWatchDimensionConfiguration::dimensionName, 0, 256),
                   aws::pattern(&CloudWatchDimensionConfiguration::dimensionName, "[A-Za-z0-9_-]*",
                                QT_TRANSLATE_NOOP("aws::Limits", "only letters, digits, _ and -")),
                   aws::length(&CloudWatchDimensionConfiguration::defaultDimensionValue, 0, 256),
                   aws::pattern(&CloudWatchDimensionConfiguration::defaultDimensionValue, "[A-Za-z0-9_-]*",
                                QT_TRANSLATE_NOOP("aws::Limits", "only letters, digits, _ and -"))};
};
BOOST_DESCRIBE_STRUCT(CloudWatchDimensionConfiguration, (),
                      (dimensionName, dimensionValueSource, defaultDimensionValue))

struct CloudWatchDestination {
    QList<CloudWatchDimensionConfiguration> dimensionConfigurations;
};
BOOST_DESCRIBE_STRUCT(CloudWatchDestination, (), (dimensionConfigurations))

struct SnsDestination {
    QString topicArn;
};
BOOST_DESCRIBE_STRUCT(SnsDestination, (), (topicArn))

struct PinpointDestination {
    Text applicationArn;
};
BOOST_DESCRIBE_STRUCT(PinpointDestination, (), (applicationArn))

struct EventBridgeDestination {
    QString eventBusArn;
};
BOOST_DESCRIBE_STRUCT(EventBridgeDestination, (), (eventBusArn))

struct EventDestinationDefinition {
    Flag enabled;
    Some<Open<EventType>> matchingEventTypes;
    std::optional<KinesisFirehoseDestination> kinesisFirehoseDestination;
    std::optional<CloudWatchDestination> cloudWatchDestination;
    std::optional<SnsDestination> snsDestination;
    std::optional<PinpointDestination> pinpointDestination;
    V2<EventBridgeDestination> eventBridgeDestination;
};
BOOST_DESCRIBE_STRUCT(EventDestinationDefinition, (),
                      (enabled, matchingEventTypes, kinesisFirehoseDestination, cloudWatchDestination,
                       snsDestination, pinpointDestination, eventBridgeDestination))

struct EventDestination {
    QString name;
    Flag enabled;
    QList<Open<EventType>> matchingEventTypes;
    std::optional<KinesisFirehoseDestination> kinesisFirehoseDestination;
    std::optional<CloudWatchDestination> cloudWatchDestination;
    std::optional<SnsDestination> snsDestination;
    std::optional<PinpointDestination> pinpointDestination;
    V2<EventBridgeDestination> eventBridgeDestination;
};
BOOST_DESCRIBE_STRUCT(EventDestination, (),
                      (name, enabled, matchingEventTypes, kinesisFirehoseDestination, cloudWatchDestination,
                       snsDestination, pinpointDestination, eventBridgeDestination))

// Dedicated IPs

struct DedicatedIp {
    QString ip;
    Open<WarmupStatus> warmupStatus;
    int warmupPercentage = 0; ///< Documented as both "1 = done" and 0 to 100.
    Text poolName;
};
BOOST_DESCRIBE_STRUCT(DedicatedIp, (), (ip, warmupStatus, warmupPercentage, poolName))

struct BlacklistEntry {
    Text rblName;
    Time listingTime;
    Text description;
};
BOOST_DESCRIBE_STRUCT(BlacklistEntry, (), (rblName, listingTime, description))

// Account

struct SendQuota {
    Number max24HourSend;
    Number maxSendRate;
    Number sentLast24Hours;
};
BOOST_DESCRIBE_STRUCT(SendQuota, (), (max24HourSend, maxSendRate, sentLast24Hours))

struct SuppressionAttributes {
    Some<Open<SuppressionListReason>> suppressedReasons;
    std::optional<SuppressionValidation> validationAttributes;
};
BOOST_DESCRIBE_STRUCT(SuppressionAttributes, (), (suppressedReasons, validationAttributes))

struct ReviewDetails {
    Maybe<ReviewStatus> status;
    Text caseId;
};
BOOST_DESCRIBE_STRUCT(ReviewDetails, (), (status, caseId))

struct AccountDetails {
    Maybe<MailType> mailType;
    Text websiteURL;
    Maybe<ContactLanguage> contactLanguage;
    Text useCaseDescription;
    Some<QString> additionalContactEmailAddresses;
    std::optional<ReviewDetails> reviewDetails;
};
BOOST_DESCRIBE_STRUCT(AccountDetails, (),
                      (mailType, websiteURL, contactLanguage, useCaseDescription,
                       additionalContactEmailAddresses, reviewDetails))

struct DashboardAttributes {
    Maybe<FeatureStatus> engagementMetrics;
};
BOOST_DESCRIBE_STRUCT(DashboardAttributes, (), (engagementMetrics))

struct GuardianAttributes {
    Maybe<FeatureStatus> optimizedSharedDelivery;
};
BOOST_DESCRIBE_STRUCT(GuardianAttributes, (), (optimizedSharedDelivery))

struct VdmAttributes {
    Open<FeatureStatus> vdmEnabled;
    std::optional<DashboardAttributes> dashboardAttributes;
    std::optional<GuardianAttributes> guardianAttributes;
};
BOOST_DESCRIBE_STRUCT(VdmAttributes, (), (vdmEnabled, dashboardAttributes, guardianAttributes))

// Deliverability

struct InboxPlacementTrackingOption {
    Flag global;
    Some<QString> trackedIsps;
};
BOOST_DESCRIBE_STRUCT(InboxPlacementTrackingOption, (), (global, trackedIsps))

struct DomainDeliverabilityTrackingOption {
    Text domain;
    Time subscriptionStartDate;
    std::optional<InboxPlacementTrackingOption> inboxPlacementTrackingOption;
};
BOOST_DESCRIBE_STRUCT(DomainDeliverabilityTrackingOption, (),
                      (domain, subscriptionStartDate, inboxPlacementTrackingOption))

struct VolumeStatistics {
    Whole inboxRawCount;
    Whole spamRawCount;
    Whole projectedInbox;
    Whole projectedSpam;
};
BOOST_DESCRIBE_STRUCT(VolumeStatistics, (), (inboxRawCount, spamRawCount, projectedInbox, projectedSpam))

struct DomainIspPlacement {
    Text ispName;
    Whole inboxRawCount;
    Whole spamRawCount;
    Number inboxPercentage;
    Number spamPercentage;
};
BOOST_DESCRIBE_STRUCT(DomainIspPlacement, (),
                      (ispName, inboxRawCount, spamRawCount, inboxPercentage, spamPercentage))

struct DailyVolume {
    Time startDate;
    std::optional<VolumeStatistics> volumeStatistics;
    Some<DomainIspPlacement> domainIspPlacements;
};
BOOST_DESCRIBE_STRUCT(DailyVolume, (), (startDate, volumeStatistics, domainIspPlacements))

struct OverallVolume {
    std::optional<VolumeStatistics> volumeStatistics;
    Number readRatePercent;
    Some<DomainIspPlacement> domainIspPlacements;
};
BOOST_DESCRIBE_STRUCT(OverallVolume, (), (volumeStatistics, readRatePercent, domainIspPlacements))

struct DomainDeliverabilityCampaign {
    Text campaignId;
    Text imageUrl;
    Text subject;
    Text fromAddress;
    Some<QString> sendingIps;
    Time firstSeenDateTime;
    Time lastSeenDateTime;
    Whole inboxCount;
    Whole spamCount;
    Number readRate;
    Number deleteRate;
    Number readDeleteRate;
    Whole projectedVolume;
    Some<QString> esps;
};
BOOST_DESCRIBE_STRUCT(DomainDeliverabilityCampaign, (),
                      (campaignId, imageUrl, subject, fromAddress, sendingIps, firstSeenDateTime,
                       lastSeenDateTime, inboxCount, spamCount, readRate, deleteRate, readDeleteRate,
                       projectedVolume, esps))

struct DeliverabilityTestReport {
    Text reportId;
    Text reportName;
    Text subject;
    Text fromEmailAddress;
    Time createDate;
    Maybe<DeliverabilityTestStatus> deliverabilityTestStatus;
};
BOOST_DESCRIBE_STRUCT(DeliverabilityTestReport, (),
                      (reportId, reportName, subject, fromEmailAddress, createDate, deliverabilityTestStatus))

struct PlacementStatistics {
    Number inboxPercentage;
    Number spamPercentage;
    Number missingPercentage;
    Number spfPercentage;
    Number dkimPercentage;
};
BOOST_DESCRIBE_STRUCT(PlacementStatistics, (),
                      (inboxPercentage, spamPercentage, missingPercentage, spfPercentage, dkimPercentage))

struct IspPlacement {
    Text ispName;
    std::optional<PlacementStatistics> placementStatistics;
};
BOOST_DESCRIBE_STRUCT(IspPlacement, (), (ispName, placementStatistics))

} // namespace email
