// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/client.h"

namespace console {

/// How core's readers perform a call: through \a client, on behalf of whoever waits at the terminal.
[[nodiscard]] inline auto sendingThrough(const aws::Client &client)
{
    return [client](auto request) { return client.send(std::move(request)); };
}

} // namespace console
