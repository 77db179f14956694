// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal> // moc reads <chrono> only after a Qt header
#include <coroutine>
#include <memory>
#include <utility>
#include <vector>

namespace aws {

/// Opens once; coroutines wait for it with `co_await gate->opened(gate)`. Used from one thread.
class Gate
{
public:
    [[nodiscard]] bool isOpen() const { return m_open; }

    void open()
    {
        m_open = true;
        for (const std::coroutine_handle<> waiter : std::exchange(m_waiting, {}))
            waiter.resume();
    }

    struct Waiting {
        std::shared_ptr<Gate> gate;
        [[nodiscard]] bool await_ready() const { return gate->m_open; }
        void await_suspend(std::coroutine_handle<> waiter) const { gate->m_waiting.push_back(waiter); }
        void await_resume() const { }
    };
    static Waiting opened(std::shared_ptr<Gate> gate) { return {std::move(gate)}; }

private:
    bool m_open = false;
    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace aws
