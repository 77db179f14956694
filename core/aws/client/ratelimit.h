// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace aws {

/// Finds the rate that a service allows, and stays at it. Pure arithmetic on a steady clock that is handed
/// in.
///
/// A service counts with a bucket of tokens: each request takes one, and what finds none is throttled. Where
/// the bucket is kept just empty, all of the rate is used and few requests are throttled: the rate has to be
/// known well, and to be tried a little above now and then.
///
/// - Until the first throttled answer there is no limit, but requests begin two at a time and become as many
///   more as have been answered, so that what a new limit turns away are few.
/// - Between two throttled answers the bucket was empty at both ends, so what got through is what the service
///   allows, unless the bucket ran over while we were too slow. The rate at which the later one had left is
///   too high. The truth lies between the two: the rate becomes the middle, and half the distance is the
///   *doubt*, never less than a measure of so few answers deserves.
/// - Each answer raises the rate by a fifth of the square of the doubt, and by less while many are under way.
///   It takes some 3.5 / doubt answers until that has been too much, and every time this happens the doubt is
///   less than half of what it was: first guesses are left within a few requests, and what is known well is
///   tested once in a hundred or two.
/// - More answers than that without a throttled one mean that the service allows more than before, or that
///   others ask less: then doubt grows until one comes.
///
/// Nothing is learnt from requests that have not waited for their turn: what is slower than the limit does
/// not try it.
class RateLimit
{
public:
    using Duration = std::chrono::duration<double>;

    /// What was known when a request left; to be handed back with its answer.
    struct Departure {
        double rate = 0; ///< 0: there was no limit.
        int round = 0; ///< How often the rate had been set.
        bool paced = false; ///< The request had to wait for its turn, or would have had to for its next one.
    };

    /// Whether enough are under way for as little as is known.
    [[nodiscard]] bool isFull() const;
    /// How long to wait before the next request may leave; zero when it may leave now.
    [[nodiscard]] Duration delay(Duration now) const;
    Departure sent(Duration now);
    void succeeded(const Departure &departure);
    void throttled(const Departure &departure, Duration now);
    void failed(); ///< It has not come back with an answer.

    [[nodiscard]] bool isLimited() const { return m_rate > 0; }
    [[nodiscard]] double rate() const { return m_rate; } ///< Requests a second; 0 while unlimited.

private:
    double m_rate = 0;
    double m_doubt = 0; ///< A share of the rate.
    int m_round = 0;
    int m_underWay = 0;
    int m_answers = 0; ///< Since m_emptied.
    int m_tried = 0; ///< Answers to what left at the rate since it was set.
    Duration m_next{0}; ///< When the next request may leave.
    Duration m_emptied{0}; ///< When the service's bucket was last empty; negative where that is not known.
};

} // namespace aws
