// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/tr.h"
#include "core/email/shapes.h"
#include "core/reports/severity.h"

#include <span>

/// \file
/// People's words for the service's states.
namespace reports {

struct StateWord {
    const char *word;
    Severity severity = Severity::Neutral;
};

/// The words of an enum, in the order of its declaration.
template<typename Known>
std::span<const StateWord> stateWords();

// clang-format off
template<> std::span<const StateWord> stateWords<email::IdentityType>();
template<> std::span<const StateWord> stateWords<email::DkimStatus>();
template<> std::span<const StateWord> stateWords<email::VerificationStatus>();
template<> std::span<const StateWord> stateWords<email::MailFromDomainStatus>();
template<> std::span<const StateWord> stateWords<email::BehaviorOnMxFailure>();
template<> std::span<const StateWord> stateWords<email::TlsPolicy>();
template<> std::span<const StateWord> stateWords<email::ScalingMode>();
template<> std::span<const StateWord> stateWords<email::WarmupStatus>();
template<> std::span<const StateWord> stateWords<email::EventType>();
template<> std::span<const StateWord> stateWords<email::DimensionValueSource>();
template<> std::span<const StateWord> stateWords<email::DeliverabilityTestStatus>();
template<> std::span<const StateWord> stateWords<email::DeliverabilityDashboardAccountStatus>();
template<> std::span<const StateWord> stateWords<email::SuppressionListReason>();
template<> std::span<const StateWord> stateWords<email::FeatureStatus>();
template<> std::span<const StateWord> stateWords<email::MailType>();
template<> std::span<const StateWord> stateWords<email::ReviewStatus>();
// clang-format on

/// A state in words; one that we do not know is shown as it came.
template<typename Known>
QString words(const aws::Open<Known> &state)
{
    const std::optional<Known> known = state.known();
    if (!known)
        return state.wire();
    return tr(stateWords<Known>()[static_cast<std::size_t>(*known)].word);
}

template<typename Known>
Severity severity(const aws::Open<Known> &state)
{
    const std::optional<Known> known = state.known();
    return known ? stateWords<Known>()[static_cast<std::size_t>(*known)].severity : Severity::Neutral;
}

/// An absent state has no word.
template<typename Known>
QString words(const std::optional<aws::Open<Known>> &state)
{
    return state ? words(*state) : QString();
}

template<typename Known>
Severity severity(const std::optional<aws::Open<Known>> &state)
{
    return state ? severity(*state) : Severity::Neutral;
}

} // namespace reports
