// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/configurationsets.h"
#include "core/email/operations/dedicatedips.h"
#include "core/email/operations/deliverability.h"
#include "core/email/operations/identities.h"
#include "core/email/operations/messages.h"

#include <boost/mp11.hpp>

namespace email {

/// Every operation there is. The console companion, the sandbox and the tests walk this list.
using Operations = boost::mp11::mp_list<
    CreateConfigurationSet, CreateConfigurationSetEventDestination, CreateDedicatedIpPool,
    CreateDeliverabilityTestReport, CreateEmailIdentity, DeleteConfigurationSet,
    DeleteConfigurationSetEventDestination, DeleteDedicatedIpPool, DeleteEmailIdentity, GetAccount,
    GetBlacklistReports, GetConfigurationSet, GetConfigurationSetEventDestinations, GetDedicatedIp,
    GetDedicatedIps, GetDeliverabilityDashboardOptions, GetDeliverabilityTestReport,
    GetDomainDeliverabilityCampaign, GetDomainStatisticsReport, GetEmailIdentity, ListConfigurationSets,
    ListDedicatedIpPools, ListDeliverabilityTestReports, ListDomainDeliverabilityCampaigns,
    ListEmailIdentities, ListTagsForResource, PutAccountDedicatedIpWarmupAttributes,
    PutAccountSendingAttributes, PutConfigurationSetDeliveryOptions, PutConfigurationSetReputationOptions,
    PutConfigurationSetSendingOptions, PutConfigurationSetTrackingOptions, PutDedicatedIpInPool,
    PutDedicatedIpWarmupAttributes, PutDeliverabilityDashboardOption, PutEmailIdentityDkimAttributes,
    PutEmailIdentityFeedbackAttributes, PutEmailIdentityMailFromAttributes, SendEmail, TagResource,
    UntagResource, UpdateConfigurationSetEventDestination>;

static_assert(boost::mp11::mp_size<Operations>::value == 42);

} // namespace email
