// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/operation.h"
#include "core/email/shapes.h"

/// \file
/// The deliverability dashboard, its statistics and campaigns, inbox placement tests, blacklists.
namespace email {

/// The service refuses statistics over more than 30 days in one call.
QString statisticsRangeProblem(const QDateTime &start, const QDateTime &end);

using aws::Operation;
using aws::Repeat;
using aws::Verb;

struct GetDeliverabilityDashboardOptions {
    struct Response {
        bool dashboardEnabled = false;
        Time subscriptionExpiryDate;
        Maybe<DeliverabilityDashboardAccountStatus> accountStatus;
        Some<DomainDeliverabilityTrackingOption> activeSubscribedDomains;
        Some<DomainDeliverabilityTrackingOption> pendingExpirationSubscribedDomains;
    };
    static constexpr Operation operation{"GetDeliverabilityDashboardOptions", Verb::Get,
                                         "/deliverability-dashboard"};
};
BOOST_DESCRIBE_STRUCT(GetDeliverabilityDashboardOptions, (), ())
BOOST_DESCRIBE_STRUCT(GetDeliverabilityDashboardOptions::Response, (),
                      (dashboardEnabled, subscriptionExpiryDate, accountStatus, activeSubscribedDomains,
                       pendingExpirationSubscribedDomains))

struct PutDeliverabilityDashboardOption {
    bool dashboardEnabled = false;
    Some<DomainDeliverabilityTrackingOption> subscribedDomains;
    struct Response {
    };
    static constexpr Operation operation{"PutDeliverabilityDashboardOption", Verb::Put,
                                         "/deliverability-dashboard"};
};
BOOST_DESCRIBE_STRUCT(PutDeliverabilityDashboardOption, (), (dashboardEnabled, subscribedDomains))
BOOST_DESCRIBE_STRUCT(PutDeliverabilityDashboardOption::Response, (), ())

struct GetDomainStatisticsReport {
    QString domain;
    QDateTime startDate;
    QDateTime endDate;
    struct Response {
        OverallVolume overallVolume;
        QList<DailyVolume> dailyVolumes;
    };
    static constexpr Operation operation{"GetDomainStatisticsReport", Verb::Get,
                                         "/deliverability-dashboard/statistics-report/{Domain}"};
    static constexpr auto limits = std::tuple{aws::length(&GetDomainStatisticsReport::domain, 1, 1 << 20)};
    [[nodiscard]] QString check() const { return statisticsRangeProblem(startDate, endDate); }
};
BOOST_DESCRIBE_STRUCT(GetDomainStatisticsReport, (), (domain, startDate, endDate))
BOOST_DESCRIBE_STRUCT(GetDomainStatisticsReport::Response, (), (overallVolume, dailyVolumes))

struct ListDomainDeliverabilityCampaigns {
    QDateTime startDate;
    QDateTime endDate;
    QString subscribedDomain;
    Text nextToken;
    std::optional<int> pageSize;
    struct Response {
        QList<DomainDeliverabilityCampaign> domainDeliverabilityCampaigns;
        Text nextToken;
    };
    static constexpr Operation operation{"ListDomainDeliverabilityCampaigns", Verb::Get,
                                         "/deliverability-dashboard/domains/{SubscribedDomain}/campaigns"};
    [[nodiscard]] QString check() const { return statisticsRangeProblem(startDate, endDate); }
};
BOOST_DESCRIBE_STRUCT(ListDomainDeliverabilityCampaigns, (),
                      (startDate, endDate, subscribedDomain, nextToken, pageSize))
BOOST_DESCRIBE_STRUCT(ListDomainDeliverabilityCampaigns::Response, (),
                      (domainDeliverabilityCampaigns, nextToken))

struct GetDomainDeliverabilityCampaign {
    QString campaignId;
    struct Response {
        DomainDeliverabilityCampaign domainDeliverabilityCampaign;
    };
    static constexpr Operation operation{"GetDomainDeliverabilityCampaign", Verb::Get,
                                         "/deliverability-dashboard/campaigns/{CampaignId}"};
};
BOOST_DESCRIBE_STRUCT(GetDomainDeliverabilityCampaign, (), (campaignId))
BOOST_DESCRIBE_STRUCT(GetDomainDeliverabilityCampaign::Response, (), (domainDeliverabilityCampaign))

struct CreateDeliverabilityTestReport {
    Text reportName;
    QString fromEmailAddress;
    EmailContent content;
    Some<Tag> tags;
    struct Response {
        QString reportId;
        Open<DeliverabilityTestStatus> deliverabilityTestStatus;
    };
    static constexpr Operation operation{"CreateDeliverabilityTestReport", Verb::Post,
                                         "/deliverability-dashboard/test", Repeat::Never};
};
BOOST_DESCRIBE_STRUCT(CreateDeliverabilityTestReport, (), (reportName, fromEmailAddress, content, tags))
BOOST_DESCRIBE_STRUCT(CreateDeliverabilityTestReport::Response, (), (reportId, deliverabilityTestStatus))

struct GetDeliverabilityTestReport {
    QString reportId;
    struct Response {
        DeliverabilityTestReport deliverabilityTestReport;
        PlacementStatistics overallPlacement;
        QList<IspPlacement> ispPlacements;
        Text message;
        Some<Tag> tags;
    };
    static constexpr Operation operation{"GetDeliverabilityTestReport", Verb::Get,
                                         "/deliverability-dashboard/test-reports/{ReportId}"};
};
BOOST_DESCRIBE_STRUCT(GetDeliverabilityTestReport, (), (reportId))
BOOST_DESCRIBE_STRUCT(GetDeliverabilityTestReport::Response, (),
                      (deliverabilityTestReport, overallPlacement, ispPlacements, message, tags))

struct ListDeliverabilityTestReports {
    Text nextToken;
    std::optional<int> pageSize;
    struct Response {
        QList<DeliverabilityTestReport> deliverabilityTestReports;
        Text nextToken;
    };
    static constexpr Operation operation{"ListDeliverabilityTestReports", Verb::Get,
                                         "/deliverability-dashboard/test-reports"};
    static constexpr auto limits = std::tuple{aws::range(&ListDeliverabilityTestReports::pageSize, 0, 1000)};
};
BOOST_DESCRIBE_STRUCT(ListDeliverabilityTestReports, (), (nextToken, pageSize))
BOOST_DESCRIBE_STRUCT(ListDeliverabilityTestReports::Response, (), (deliverabilityTestReports, nextToken))

struct GetBlacklistReports {
    QList<QString> blacklistItemNames;
    struct Response {
        QMap<QString, QList<BlacklistEntry>> blacklistReport;
    };
    static constexpr Operation operation{"GetBlacklistReports", Verb::Get,
                                         "/deliverability-dashboard/blacklist-report"};
};
BOOST_DESCRIBE_STRUCT(GetBlacklistReports, (), (blacklistItemNames))
BOOST_DESCRIBE_STRUCT(GetBlacklistReports::Response, (), (blacklistReport))

} // namespace email

/// Every operation declared above.
#define EMAIL_DELIVERABILITY_OPERATIONS(X)                                                                   \
    X(email::GetDeliverabilityDashboardOptions)                                                              \
    X(email::PutDeliverabilityDashboardOption)                                                               \
    X(email::GetDomainStatisticsReport)                                                                      \
    X(email::ListDomainDeliverabilityCampaigns)                                                              \
    X(email::GetDomainDeliverabilityCampaign)                                                                \
    X(email::CreateDeliverabilityTestReport)                                                                 \
    X(email::GetDeliverabilityTestReport)                                                                    \
    X(email::ListDeliverabilityTestReports)                                                                  \
    X(email::GetBlacklistReports)
