// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/client/retry.h"

#include <algorithm>
#include <cmath>

namespace aws {

std::chrono::milliseconds RetryPolicy::delay(int attempt, double random, bool throttled,
                                             std::optional<std::chrono::milliseconds> wished) const
{
    if (wished)
        return std::min(*wished, longest);
    if (throttled)
        return {};
    const double bound = std::min(static_cast<double>(unit.count()) * std::pow(2.0, attempt - 1),
                                  static_cast<double>(longest.count()));
    return std::chrono::milliseconds(std::llround(random * bound));
}

std::optional<std::chrono::milliseconds> wishedDelay(const HttpResponse &response)
{
    bool good = false;
    const int milliseconds = response.header("x-amz-retry-after").value_or(QByteArray()).toInt(&good);
    return good && milliseconds >= 0 ? std::optional(std::chrono::milliseconds(milliseconds)) : std::nullopt;
}

bool RetryQuota::take(const Error &error)
{
    // Throttled calls are held back by the scheduler already, and none of them may be lost.
    const int price = error.kind == ErrorKind::Throttled ? 0
        : error.code == QLatin1StringView("TimedOut")    ? 10
                                                         : 5;
    if (m_tokens < price)
        return false;
    m_tokens -= price;
    m_lastPrice = price;
    return true;
}

void RetryQuota::refund()
{
    m_tokens = std::min(most, m_tokens + std::max(1, std::exchange(m_lastPrice, 0)));
}

} // namespace aws
