// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <qcoro/qcorotask.h>
#include <stop_token>

namespace aws {

/// Waits that long, or until \a stop is requested (from any thread), which it answers with false.
[[nodiscard]] QCoro::Task<bool> pauseFor(std::chrono::milliseconds duration, std::stop_token stop);

} // namespace aws
