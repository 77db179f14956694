// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/state.h"

/// \file
/// What the practice service does for each operation. The router finds these by the type of the request, so
/// an operation without one does not compile.
namespace sandbox {

// identities.cpp
Answer<email::CreateEmailIdentity> handle(State &state, const email::CreateEmailIdentity &request);
Answer<email::GetEmailIdentity> handle(State &state, const email::GetEmailIdentity &request);
Answer<email::DeleteEmailIdentity> handle(State &state, const email::DeleteEmailIdentity &request);
Answer<email::ListEmailIdentities> handle(State &state, const email::ListEmailIdentities &request);
Answer<email::PutEmailIdentityDkimAttributes> handle(State &state,
                                                     const email::PutEmailIdentityDkimAttributes &request);
Answer<email::PutEmailIdentityFeedbackAttributes>
handle(State &state, const email::PutEmailIdentityFeedbackAttributes &request);
Answer<email::PutEmailIdentityMailFromAttributes>
handle(State &state, const email::PutEmailIdentityMailFromAttributes &request);

// tags.cpp
Answer<email::ListTagsForResource> handle(State &state, const email::ListTagsForResource &request);
Answer<email::TagResource> handle(State &state, const email::TagResource &request);
Answer<email::UntagResource> handle(State &state, const email::UntagResource &request);

// configurationsets.cpp
Answer<email::CreateConfigurationSet> handle(State &state, const email::CreateConfigurationSet &request);
Answer<email::GetConfigurationSet> handle(State &state, const email::GetConfigurationSet &request);
Answer<email::DeleteConfigurationSet> handle(State &state, const email::DeleteConfigurationSet &request);
Answer<email::ListConfigurationSets> handle(State &state, const email::ListConfigurationSets &request);
Answer<email::PutConfigurationSetDeliveryOptions>
handle(State &state, const email::PutConfigurationSetDeliveryOptions &request);
Answer<email::PutConfigurationSetReputationOptions>
handle(State &state, const email::PutConfigurationSetReputationOptions &request);
Answer<email::PutConfigurationSetSendingOptions>
handle(State &state, const email::PutConfigurationSetSendingOptions &request);
Answer<email::PutConfigurationSetTrackingOptions>
handle(State &state, const email::PutConfigurationSetTrackingOptions &request);

// eventdestinations.cpp
Answer<email::CreateConfigurationSetEventDestination>
handle(State &state, const email::CreateConfigurationSetEventDestination &request);
Answer<email::GetConfigurationSetEventDestinations>
handle(State &state, const email::GetConfigurationSetEventDestinations &request);
Answer<email::UpdateConfigurationSetEventDestination>
handle(State &state, const email::UpdateConfigurationSetEventDestination &request);
Answer<email::DeleteConfigurationSetEventDestination>
handle(State &state, const email::DeleteConfigurationSetEventDestination &request);

// dedicatedips.cpp
Answer<email::CreateDedicatedIpPool> handle(State &state, const email::CreateDedicatedIpPool &request);
Answer<email::DeleteDedicatedIpPool> handle(State &state, const email::DeleteDedicatedIpPool &request);
Answer<email::ListDedicatedIpPools> handle(State &state, const email::ListDedicatedIpPools &request);
Answer<email::GetDedicatedIp> handle(State &state, const email::GetDedicatedIp &request);
Answer<email::GetDedicatedIps> handle(State &state, const email::GetDedicatedIps &request);
Answer<email::PutDedicatedIpInPool> handle(State &state, const email::PutDedicatedIpInPool &request);
Answer<email::PutDedicatedIpWarmupAttributes> handle(State &state,
                                                     const email::PutDedicatedIpWarmupAttributes &request);
Answer<email::GetBlacklistReports> handle(State &state, const email::GetBlacklistReports &request);

// account.cpp
Answer<email::GetAccount> handle(State &state, const email::GetAccount &request);
Answer<email::PutAccountDedicatedIpWarmupAttributes>
handle(State &state, const email::PutAccountDedicatedIpWarmupAttributes &request);
Answer<email::PutAccountSendingAttributes> handle(State &state,
                                                  const email::PutAccountSendingAttributes &request);

// messages.cpp
Answer<email::SendEmail> handle(State &state, const email::SendEmail &request);

// dashboard.cpp
Answer<email::GetDeliverabilityDashboardOptions>
handle(State &state, const email::GetDeliverabilityDashboardOptions &request);
Answer<email::PutDeliverabilityDashboardOption>
handle(State &state, const email::PutDeliverabilityDashboardOption &request);

// statistics.cpp
Answer<email::GetDomainStatisticsReport> handle(State &state,
                                                const email::GetDomainStatisticsReport &request);
Answer<email::ListDomainDeliverabilityCampaigns>
handle(State &state, const email::ListDomainDeliverabilityCampaigns &request);
Answer<email::GetDomainDeliverabilityCampaign> handle(State &state,
                                                      const email::GetDomainDeliverabilityCampaign &request);

// placementtests.cpp
Answer<email::CreateDeliverabilityTestReport> handle(State &state,
                                                     const email::CreateDeliverabilityTestReport &request);
Answer<email::GetDeliverabilityTestReport> handle(State &state,
                                                  const email::GetDeliverabilityTestReport &request);
Answer<email::ListDeliverabilityTestReports> handle(State &state,
                                                    const email::ListDeliverabilityTestReports &request);

} // namespace sandbox
