// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/demo/demo.h"

#include "core/sandbox/state.h"

namespace sandbox::demo {

void fill(State &state)
{
    state.account.sendQuota =
        email::SendQuota{.max24HourSend = 250000, .maxSendRate = 80, .sentLast24Hours = 41280};
    state.account.dedicatedIpAutoWarmupEnabled = true;
    state.account.details = email::AccountDetails{
        .mailType = email::MailType::Marketing,
        .websiteURL = QStringLiteral("https://www.example.com/"),
        .contactLanguage = email::ContactLanguage::En,
        .useCaseDescription = QStringLiteral("Newsletters and order confirmations for our customers."),
        .additionalContactEmailAddresses = QStringList{QStringLiteral("postmaster@example.com")},
        .reviewDetails = email::ReviewDetails{.status = email::ReviewStatus::Granted,
                                              .caseId = QStringLiteral("1234567890")}};
    addDedicatedIps(state);
    addConfigurationSets(state);
    addIdentities(state);
    addStatistics(state);
    addCampaigns(state);
    addPlacementTests(state);
}

} // namespace sandbox::demo
