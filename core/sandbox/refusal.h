// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"

namespace sandbox {

/// What an operation's handler gives back.
template<typename R>
using Answer = aws::Result<typename R::Response>;

/// The service's own ways to say no.
[[nodiscard]] inline tl::unexpected<aws::Error> refuse(int status, const QString &code,
                                                       const QString &message)
{
    return tl::unexpected(aws::Error{.kind = aws::ErrorKind::Service,
                                     .httpStatus = status,
                                     .code = code,
                                     .message = message,
                                     .requestId = {},
                                     .operation = {},
                                     .resource = {}});
}
[[nodiscard]] inline tl::unexpected<aws::Error> badRequest(const QString &message)
{
    return refuse(400, QStringLiteral("BadRequestException"), message);
}
[[nodiscard]] inline tl::unexpected<aws::Error> notFound(const QString &message)
{
    return refuse(404, QStringLiteral("NotFoundException"), message);
}
[[nodiscard]] inline tl::unexpected<aws::Error> alreadyExists(const QString &message)
{
    return refuse(400, QStringLiteral("AlreadyExistsException"), message);
}
[[nodiscard]] inline tl::unexpected<aws::Error> limitExceeded(const QString &message)
{
    return refuse(400, QStringLiteral("LimitExceededException"), message);
}
[[nodiscard]] inline tl::unexpected<aws::Error> messageRejected(const QString &message)
{
    return refuse(400, QStringLiteral("MessageRejected"), message);
}

} // namespace sandbox
