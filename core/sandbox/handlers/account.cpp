// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/handlers/handlers.h"

namespace sandbox {

using namespace email;

Answer<GetAccount> handle(State &state, const GetAccount &)
{
    GetAccount::Response answer = state.account;
    const QDateTime since = state.now().addDays(-1);
    double sent = answer.sendQuota->sentLast24Hours.value_or(0);
    for (auto it = state.sent.crbegin(); it != state.sent.crend() && it->time > since; ++it)
        sent += it->recipients;
    answer.sendQuota->sentLast24Hours = sent;
    return answer;
}

Answer<PutAccountDedicatedIpWarmupAttributes> handle(State &state,
                                                     const PutAccountDedicatedIpWarmupAttributes &request)
{
    state.account.dedicatedIpAutoWarmupEnabled = request.autoWarmupEnabled.value_or(false);
    return {};
}

Answer<PutAccountSendingAttributes> handle(State &state, const PutAccountSendingAttributes &request)
{
    state.account.sendingEnabled = request.sendingEnabled.value_or(false);
    return {};
}

} // namespace sandbox
