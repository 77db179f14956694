// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/client/ratelimit.h"

#include <algorithm>

namespace aws {

namespace {
constexpr double slowest = 0.2; // requests a second
constexpr double firstGuess = 20;
constexpr double leastDoubt = 0.015; // Tested every 200 answers: half a percent is throttled.
constexpr double mostDoubt = 2;
constexpr double expected = 3.5; // How many answers, times the doubt, until the rate has been too high.
constexpr int atFirst = 2;
constexpr RateLimit::Duration unknown{-1};
// What left late may be made up for: a timer has milliseconds, and an event loop something else to do.
constexpr RateLimit::Duration credit{0.05};
} // namespace

bool RateLimit::isFull() const { return !isLimited() && m_underWay >= std::max(atFirst, m_answers); }

RateLimit::Duration RateLimit::delay(Duration now) const
{
    return isLimited() ? std::max(Duration{0}, m_next - now) : Duration{0};
}

RateLimit::Departure RateLimit::sent(Duration now)
{
    ++m_underWay;
    if (!isLimited())
        return {};
    const bool paced = now - m_next <= credit;
    if (!paced) {
        m_next = now - credit;
        m_emptied = unknown;
    }
    m_next += Duration{1 / m_rate};
    return {.rate = m_rate, .round = m_round, .paced = paced};
}

void RateLimit::succeeded(const Departure &departure)
{
    ++m_answers;
    if (isLimited() && departure.round == m_round && departure.paced) {
        if (++m_tried * m_doubt > expected)
            m_doubt = std::min(m_doubt * (1 + m_doubt), mostDoubt);
        // What is under way will raise it too before the first of it is throttled.
        m_rate *= 1 + m_doubt / 5 * std::min(m_doubt, 1.0 / m_underWay);
    }
    --m_underWay;
}

void RateLimit::throttled(const Departure &departure, Duration now)
{
    --m_underWay;
    if (departure.round != m_round) // It left before the rate was set and says nothing new.
        return;
    if (!isLimited()) {
        m_rate = firstGuess;
        m_doubt = mostDoubt;
    } else {
        const bool measured = m_emptied >= Duration{0} && now > m_emptied;
        const double high = departure.rate;
        const double low =
            measured ? std::min(m_answers / (now - m_emptied).count(), high) : high / (1 + 2 * m_doubt);
        const double noise = measured ? 0.5 / std::max(m_answers, 1) : 0;
        m_doubt = measured && m_answers == 0
            ? mostDoubt
            : std::clamp(std::max((high - low) / (high + low), noise), leastDoubt, mostDoubt);
        m_rate = std::max({(low + high) / 2 / (1 + m_doubt / 2), high / 2, slowest});
    }
    ++m_round;
    m_answers = 0;
    m_tried = 0;
    m_emptied = now;
    m_next = now + Duration{1 / m_rate};
}

void RateLimit::failed() { --m_underWay; }

} // namespace aws
