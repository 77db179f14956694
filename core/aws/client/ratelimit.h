// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace aws {

/// Finds the rate that a service allows, and stays just under it. Pure arithmetic on a steady clock that is
/// handed in.
///
/// Unlimited until the service throttles. From one throttled answer to the next, what got through divided by
/// the time between is exactly what the service allows, since its bucket was empty at both ends; the rate
/// becomes a little less than that and creeps up again, so that a raised limit is found too.
class RateLimit
{
public:
    using Duration = std::chrono::duration<double>;

    /// How long to wait before the next request may leave; zero when it may leave now.
    [[nodiscard]] Duration delay(Duration now) const;
    void sent(Duration now);
    void succeeded(Duration now);
    /// \a sentAt: when the throttled request left. Requests that left before the last change say nothing new.
    void throttled(Duration now, Duration sentAt);

    [[nodiscard]] bool isLimited() const { return m_rate > 0; }
    [[nodiscard]] double rate(Duration now) const; ///< Requests a second; 0 while unlimited.

private:
    double m_rate = 0; ///< At m_changed; grows from there.
    Duration m_changed{0};
    Duration m_next{0}; ///< When the next request may leave.
    Duration m_emptied{0}; ///< When the service's bucket was last known to be empty.
    Duration m_firstSuccess{-1};
    int m_successes = 0; ///< Since m_emptied.
};

} // namespace aws
