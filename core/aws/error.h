// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace aws {

/// What went wrong, from the point of view of the person who has to do something about it.
enum class ErrorKind {
    Usage, ///< Refused here before anything was sent: missing, mistyped or out-of-range input.
    Credentials, ///< No credentials, or the service does not accept them (also a skewed clock).
    Network, ///< No complete answer: host, connection, TLS, proxy, time-out.
    Throttled, ///< The service asks to slow down.
    Service, ///< The service understood and refused, or failed.
    Protocol, ///< An answer that is not the service's: not JSON, wrong types, a redirect, too large.
    Cancelled, ///< The caller asked to stop.
};

/// An error as a value; whole, so that the window, the log and the console can each tell their part of it.
struct Error {
    ErrorKind kind = ErrorKind::Service;
    int httpStatus = 0; ///< 0 when there was no answer.
    QString code; ///< The service's code without namespace ("NotFoundException"), or a name of ours.
    QString
        message; ///< What happened and what to do next. Untrusted plain text when it came from the service.
    QString requestId; ///< The service's id of the request, empty when there was no answer.
    QString operation; ///< "GetEmailIdentity"
    QString resource; ///< What it was done to: "example.com"; empty for account-wide operations.
    bool retryable = false; ///< Whether the same call may succeed later without any change.
    bool outcomeUnknown = false; ///< The request may have been carried out although no answer says so.

    /// One line for a console or a log: "NotFoundException: Email identity example.com does not exist."
    [[nodiscard]] QString line() const;

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

/// An input refused before anything was sent.
[[nodiscard]] tl::unexpected<Error> usageError(const QString &message);

} // namespace aws
