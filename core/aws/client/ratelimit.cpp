// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/client/ratelimit.h"

#include <algorithm>

namespace aws {

namespace {
constexpr double slowest = 0.2; // requests a second
constexpr double usualLimit = 1; // what the service's control plane allows, before anything was measured
constexpr double underTheLimit = 0.985;
constexpr double growth = 0.004; // of the rate, a second
constexpr RateLimit::Duration shortest{0.5}; // below this a measured rate is noise
} // namespace

double RateLimit::rate(Duration now) const
{
    return m_rate * (1 + growth * std::max(0.0, (now - m_changed).count()));
}

RateLimit::Duration RateLimit::delay(Duration now) const
{
    return isLimited() ? std::max(Duration{0}, m_next - now) : Duration{0};
}

void RateLimit::sent(Duration now)
{
    if (isLimited())
        m_next = std::max(m_next, now - Duration{1 / rate(now)}) + Duration{1 / rate(now)};
}

void RateLimit::succeeded(Duration now)
{
    if (m_firstSuccess < Duration{0})
        m_firstSuccess = now;
    ++m_successes;
}

void RateLimit::throttled(Duration now, Duration sentAt)
{
    if (isLimited() && sentAt < m_changed)
        return;
    const Duration since = isLimited() ? m_emptied : std::max(Duration{0}, m_firstSuccess);
    const Duration elapsed = now - since;
    const double measured = static_cast<double>(m_successes) / std::max(elapsed.count(), 0.05);
    if (!isLimited())
        m_rate = std::max(measured / 2, usualLimit); // The first measure includes the service's burst.
    else if (elapsed < shortest)
        m_rate = rate(now) * 0.7;
    else
        m_rate = measured * underTheLimit;
    m_rate = std::max(m_rate, slowest);
    m_changed = now;
    m_emptied = now;
    m_successes = 0;
    m_next = now + Duration{1 / m_rate};
}

} // namespace aws
