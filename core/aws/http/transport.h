// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/aws/http/message.h"

#include <chrono>
#include <qcoro/qcorotask.h>
#include <stop_token>

namespace aws {

struct TransportOptions {
    std::chrono::milliseconds deadline{60'000}; ///< For the whole exchange.
    std::chrono::milliseconds inactivity{30'000}; ///< Without a byte in either direction.
    /// Over a connection of its own: Qt silently repeats a request when a reused connection dies under it.
    bool freshConnection = false;
};

/// Sends one request and brings back one answer, whatever its status.
///
/// Errors are of kind Network, Protocol (redirect, answer over 64 MiB) or Cancelled; outcomeUnknown tells
/// whether the request may have arrived. Used from the thread that made it; a task outlives its transport.
class Transport
{
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    [[nodiscard]] virtual QCoro::Task<Result<HttpResponse>>
    send(HttpRequest request, TransportOptions options, std::stop_token stop) = 0;
};

} // namespace aws
