// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace aws {

using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

/// The time of day, handed in everywhere so that a test can hand in its own. Callable from any thread.
using Clock = std::function<TimePoint()>;

inline TimePoint systemClock()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace aws
