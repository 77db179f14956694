// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/client/scheduler.h"

#include "core/aws/tr.h"

#include <cmath>

namespace aws {

Scheduler::Scheduler(int mostAtOnce)
    : m_mostAtOnce(mostAtOnce)
{
    m_clock.start();
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &Scheduler::pump);
}

RateLimit::Duration Scheduler::now() const { return std::chrono::nanoseconds(m_clock.nsecsElapsed()); }

QCoro::Task<Result<Scheduler::Permit>> Scheduler::acquire(std::shared_ptr<Scheduler> scheduler,
                                                          std::string_view family, Priority priority,
                                                          std::stop_token stop)
{
    const auto waiter = std::make_shared<Waiter>();
    scheduler->m_families[family].queues.at(static_cast<std::size_t>(priority)).push_back(waiter);
    {
        const std::stop_callback whenStopped(stop, [waiter, scheduler] {
            QMetaObject::invokeMethod(
                scheduler.get(),
                [waiter] {
                    if (!waiter->gate->isOpen()) {
                        waiter->cancelled = true;
                        waiter->gate->open();
                    }
                },
                Qt::QueuedConnection);
        });
        scheduler->pump();
        co_await Gate::opened(waiter->gate);
    }
    if (waiter->cancelled) {
        co_return tl::unexpected(Error{
            .kind = ErrorKind::Cancelled, .code = QStringLiteral("Cancelled"), .message = tr("Cancelled.")});
    }
    co_return Permit{family, waiter->departure};
}

void Scheduler::release(const Permit &permit, Outcome outcome)
{
    --m_underWay;
    RateLimit &limit = m_families[permit.family].limit;
    switch (outcome) {
    case Outcome::Answered:
        limit.succeeded(permit.departure);
        break;
    case Outcome::Throttled:
        limit.throttled(permit.departure, now());
        break;
    case Outcome::Failed:
        limit.failed();
        break;
    }
    pump();
}

void Scheduler::pump()
{
    while (m_underWay < m_mostAtOnce) {
        const RateLimit::Duration time = now();
        std::deque<std::shared_ptr<Waiter>> *best = nullptr;
        RateLimit *bestLimit = nullptr;
        std::size_t bestPriority = 3;
        RateLimit::Duration soonest{-1};
        for (auto &[name, family] : m_families) {
            if (family.limit.isFull())
                continue;
            for (std::size_t priority = 0; priority < bestPriority; ++priority) {
                auto &queue = family.queues[priority];
                while (!queue.empty() && queue.front()->cancelled)
                    queue.pop_front();
                if (queue.empty())
                    continue;
                if (const auto delay = family.limit.delay(time); delay.count() > 0) {
                    if (soonest.count() < 0 || delay < soonest)
                        soonest = delay;
                } else {
                    best = &queue;
                    bestLimit = &family.limit;
                    bestPriority = priority;
                }
                break;
            }
        }
        if (!best) {
            if (soonest.count() >= 0)
                m_wake.start(std::chrono::milliseconds(static_cast<int>(std::ceil(soonest.count() * 1000))));
            return;
        }
        const std::shared_ptr<Waiter> waiter = best->front();
        best->pop_front();
        ++m_underWay;
        waiter->departure = bestLimit->sent(time);
        waiter->gate->open();
    }
}

} // namespace aws
