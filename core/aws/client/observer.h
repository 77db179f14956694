// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/aws/shape/placement.h"

#include <QDateTime>
#include <functional>
#include <optional>

namespace aws {

/// What became of one call, however often it was tried. Holds no credentials; the body may hold what the user
/// typed.
struct CallRecord {
    Call call;
    QDateTime startedAt; ///< UTC
    std::chrono::milliseconds duration{0};
    int attempts = 0;
    int throttled = 0; ///< How many of them the service asked to slow down.
    int httpStatus = 0;
    QString requestId;
    QByteArray answer; ///< The body of a good answer to a reading.
    QString region = {}; ///< Where it went, if that is another one than the connection's.
    std::optional<Error> error;
};

/// Called once for every call, when it has ended, on the client's thread.
using Observer = std::function<void(const CallRecord &)>;

} // namespace aws
