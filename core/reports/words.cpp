// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/words.h"

#include <array>

// A table a state, checked against the number of its values.
#define STATE_WORDS(Known, ...)                                                                              \
    template<>                                                                                               \
    std::span<const StateWord> stateWords<email::Known>()                                                    \
    {                                                                                                        \
        static constexpr std::array table = std::to_array<StateWord>({__VA_ARGS__});                         \
        static_assert(table.size()                                                                           \
                      == boost::mp11::mp_size<boost::describe::describe_enumerators<email::Known>>::value);  \
        return table;                                                                                        \
    }

#define WORD(word) QT_TRANSLATE_NOOP("reports", word)

namespace reports {

using enum Severity;

STATE_WORDS(IdentityType, {WORD("Email address")}, {WORD("Domain")}, {WORD("Managed domain")})

STATE_WORDS(DkimStatus, {WORD("Pending"), Waiting}, {WORD("Verified"), Good}, {WORD("Failed"), Bad},
            {WORD("Temporary failure"), Bad}, {WORD("Not started")})

STATE_WORDS(VerificationStatus, {WORD("Pending"), Waiting}, {WORD("Verified"), Good}, {WORD("Failed"), Bad},
            {WORD("Temporary failure"), Bad}, {WORD("Not started")})

STATE_WORDS(MailFromDomainStatus, {WORD("Pending"), Waiting}, {WORD("Verified"), Good}, {WORD("Failed"), Bad},
            {WORD("Temporary failure"), Bad})

STATE_WORDS(BehaviorOnMxFailure, {WORD("Use the service's own domain")}, {WORD("Reject the message")})

STATE_WORDS(TlsPolicy, {WORD("TLS required")}, {WORD("TLS optional")})

STATE_WORDS(ScalingMode, {WORD("Standard")}, {WORD("Managed")})

STATE_WORDS(WarmupStatus, {WORD("Warming up"), Waiting}, {WORD("Warmed up"), Good}, {WORD("Not applicable")})

STATE_WORDS(EventType, {WORD("Sends")}, {WORD("Rejects")}, {WORD("Bounces")}, {WORD("Complaints")},
            {WORD("Deliveries")}, {WORD("Opens")}, {WORD("Clicks")}, {WORD("Rendering failures")},
            {WORD("Delivery delays")}, {WORD("Subscriptions")})

STATE_WORDS(DimensionValueSource, {WORD("Message tag")}, {WORD("Email header")}, {WORD("Link tag")})

STATE_WORDS(DeliverabilityTestStatus, {WORD("In progress"), Waiting}, {WORD("Completed"), Good})

STATE_WORDS(DeliverabilityDashboardAccountStatus, {WORD("Active"), Good}, {WORD("Ends soon"), Waiting},
            {WORD("Off")})

STATE_WORDS(SuppressionListReason, {WORD("Bounces")}, {WORD("Complaints")})

STATE_WORDS(FeatureStatus, {WORD("On"), Good}, {WORD("Off")})

STATE_WORDS(MailType, {WORD("Marketing")}, {WORD("Transactional")})

STATE_WORDS(ReviewStatus, {WORD("Pending"), Waiting}, {WORD("Failed"), Bad}, {WORD("Granted"), Good},
            {WORD("Denied"), Bad})

} // namespace reports
