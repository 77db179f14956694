// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/gate.h"
#include "core/aws/client/ratelimit.h"
#include "core/aws/error.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <array>
#include <deque>
#include <map>
#include <qcoro/qcorotask.h>
#include <stop_token>
#include <string_view>

namespace aws {

enum class Priority {
    Waiting, ///< A person waits for exactly this.
    Visible, ///< It fills what is on the screen.
    Background, ///< It can come later.
};

/// Decides when a request may leave: by priority, a bound on how many are under way, and a rate per operation
/// that adapts to the service's throttling. Used from one thread.
class Scheduler : public QObject
{
public:
    explicit Scheduler(int mostAtOnce);

    /// Proof that a request may leave; release() it when its answer is there.
    struct Permit {
        std::string_view family;
        RateLimit::Departure departure;
    };
    enum class Outcome { Answered, Throttled, Failed };

    [[nodiscard]] static QCoro::Task<Result<Permit>> acquire(std::shared_ptr<Scheduler> scheduler,
                                                             std::string_view family, Priority priority,
                                                             std::stop_token stop);
    void release(const Permit &permit, Outcome outcome);

private:
    struct Waiter {
        std::shared_ptr<Gate> gate = std::make_shared<Gate>();
        bool cancelled = false;
        RateLimit::Departure departure;
    };
    struct Family {
        RateLimit limit;
        std::array<std::deque<std::shared_ptr<Waiter>>, 3> queues;
    };

    void pump();
    [[nodiscard]] RateLimit::Duration now() const;

    std::map<std::string_view, Family> m_families;
    QElapsedTimer m_clock;
    QTimer m_wake;
    int m_mostAtOnce;
    int m_underWay = 0;
};

} // namespace aws
