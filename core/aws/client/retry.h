// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/aws/http/message.h"

#include <chrono>
#include <optional>

namespace aws {

/// How often and how soon a failed call is tried again (AWS SDKs and Tools Reference Guide, "Retry
/// behavior").
struct RetryPolicy {
    int attempts = 3; ///< In all, for failures that are not throttling.
    int throttledAttempts = 12; ///< Throttling is no failure: the scheduler slows down until it is over.
    std::chrono::milliseconds unit{1000};
    std::chrono::milliseconds longest{20'000};

    /// \a attempt counts from 1; \a random is in [0, 1). The service's own wish (x-amz-retry-after, ms) comes
    /// first. What was throttled waits for its turn with the scheduler, which knows the rate, and for nothing
    /// else.
    [[nodiscard]] std::chrono::milliseconds delay(int attempt, double random, bool throttled,
                                                  std::optional<std::chrono::milliseconds> wished) const;
};

/// x-amz-retry-after in milliseconds, if the answer has a sensible one.
[[nodiscard]] std::optional<std::chrono::milliseconds> wishedDelay(const HttpResponse &response);

/// Keeps a client from answering an outage with a storm of retries.
class RetryQuota
{
public:
    /// Takes the price of a retry after \a error, or says no.
    [[nodiscard]] bool take(const Error &error);
    void refund();

private:
    static constexpr int most = 500;
    int m_tokens = most;
    int m_lastPrice = 0;
};

} // namespace aws
