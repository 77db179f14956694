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

namespace reports {

using enum Severity;

STATE_WORDS(IdentityType, {QT_TRANSLATE_NOOP("reports", "Email address")},
            {QT_TRANSLATE_NOOP("reports", "Domain")}, {QT_TRANSLATE_NOOP("reports", "Managed domain")})

STATE_WORDS(DkimStatus, {QT_TRANSLATE_NOOP("reports", "Pending"), Waiting},
            {QT_TRANSLATE_NOOP("reports", "Verified"), Good}, {QT_TRANSLATE_NOOP("reports", "Failed"), Bad},
            {QT_TRANSLATE_NOOP("reports", "Temporary failure"), Bad},
            {QT_TRANSLATE_NOOP("reports", "Not started")})

STATE_WORDS(VerificationStatus, {QT_TRANSLATE_NOOP("reports", "Pending"), Waiting},
            {QT_TRANSLATE_NOOP("reports", "Verified"), Good}, {QT_TRANSLATE_NOOP("reports", "Failed"), Bad},
            {QT_TRANSLATE_NOOP("reports", "Temporary failure"), Bad},
            {QT_TRANSLATE_NOOP("reports", "Not started")})

STATE_WORDS(MailFromDomainStatus, {QT_TRANSLATE_NOOP("reports", "Pending"), Waiting},
            {QT_TRANSLATE_NOOP("reports", "Verified"), Good}, {QT_TRANSLATE_NOOP("reports", "Failed"), Bad},
            {QT_TRANSLATE_NOOP("reports", "Temporary failure"), Bad})

STATE_WORDS(BehaviorOnMxFailure, {QT_TRANSLATE_NOOP("reports", "Use the service's own domain")},
            {QT_TRANSLATE_NOOP("reports", "Reject the message")})

STATE_WORDS(TlsPolicy, {QT_TRANSLATE_NOOP("reports", "TLS required")},
            {QT_TRANSLATE_NOOP("reports", "TLS optional")})

STATE_WORDS(ScalingMode, {QT_TRANSLATE_NOOP("reports", "Standard")},
            {QT_TRANSLATE_NOOP("reports", "Managed")})

STATE_WORDS(WarmupStatus, {QT_TRANSLATE_NOOP("reports", "Warming up"), Waiting},
            {QT_TRANSLATE_NOOP("reports", "Warmed up"), Good},
            {QT_TRANSLATE_NOOP("reports", "Not applicable")})

STATE_WORDS(EventType, {QT_TRANSLATE_NOOP("reports", "Sends")}, {QT_TRANSLATE_NOOP("reports", "Rejects")},
            {QT_TRANSLATE_NOOP("reports", "Bounces")}, {QT_TRANSLATE_NOOP("reports", "Complaints")},
            {QT_TRANSLATE_NOOP("reports", "Deliveries")}, {QT_TRANSLATE_NOOP("reports", "Opens")},
            {QT_TRANSLATE_NOOP("reports", "Clicks")}, {QT_TRANSLATE_NOOP("reports", "Rendering failures")},
            {QT_TRANSLATE_NOOP("reports", "Delivery delays")},
            {QT_TRANSLATE_NOOP("reports", "Subscriptions")})

STATE_WORDS(DimensionValueSource, {QT_TRANSLATE_NOOP("reports", "Message tag")},
            {QT_TRANSLATE_NOOP("reports", "Email header")}, {QT_TRANSLATE_NOOP("reports", "Link tag")})

STATE_WORDS(DeliverabilityTestStatus, {QT_TRANSLATE_NOOP("reports", "In progress"), Waiting},
            {QT_TRANSLATE_NOOP("reports", "Completed"), Good})

STATE_WORDS(DeliverabilityDashboardAccountStatus, {QT_TRANSLATE_NOOP("reports", "Active"), Good},
            {QT_TRANSLATE_NOOP("reports", "Ends soon"), Waiting}, {QT_TRANSLATE_NOOP("reports", "Off")})

STATE_WORDS(SuppressionListReason, {QT_TRANSLATE_NOOP("reports", "Bounces")},
            {QT_TRANSLATE_NOOP("reports", "Complaints")})

STATE_WORDS(FeatureStatus, {QT_TRANSLATE_NOOP("reports", "On"), Good}, {QT_TRANSLATE_NOOP("reports", "Off")})

STATE_WORDS(MailType, {QT_TRANSLATE_NOOP("reports", "Marketing")},
            {QT_TRANSLATE_NOOP("reports", "Transactional")})

STATE_WORDS(ReviewStatus, {QT_TRANSLATE_NOOP("reports", "Pending"), Waiting},
            {QT_TRANSLATE_NOOP("reports", "Failed"), Bad}, {QT_TRANSLATE_NOOP("reports", "Granted"), Good},
            {QT_TRANSLATE_NOOP("reports", "Denied"), Bad})

} // namespace reports
