// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/clock.h"
#include "core/aws/error.h"

#include <QByteArray>
#include <memory>
#include <optional>
#include <qcoro/qcorotask.h>
#include <stop_token>

namespace aws {

/// What a request is signed with. Held in memory only; never written to a log, a setting or an error.
struct Credentials {
    QByteArray accessKeyId;
    QByteArray secretAccessKey;
    QByteArray sessionToken; ///< Empty for long-lived keys.
    std::optional<TimePoint> expiration; ///< Absent for long-lived keys.

    bool operator==(const Credentials &) const = default;
};

/// Where credentials come from: the environment, a profile, a process; later roles, SSO and the keychain.
///
/// Used from the thread that made it. A provider remembers its answer and refreshes it before it expires.
class CredentialsProvider
{
public:
    CredentialsProvider() = default;
    CredentialsProvider(const CredentialsProvider &) = delete;
    CredentialsProvider &operator=(const CredentialsProvider &) = delete;
    virtual ~CredentialsProvider() = default;

    /// Credentials that expire are fetched again when less than this is left of them.
    static constexpr std::chrono::minutes refreshBefore{15};

    /// Valid credentials, or an error of kind Credentials that says where they were looked for.
    /// The task keeps what it needs alive; the provider may be destroyed while it waits.
    [[nodiscard]] virtual QCoro::Task<Result<Credentials>> credentials(std::stop_token stop) = 0;

    /// Forget what is remembered: the service said that these credentials are expired or unknown.
    virtual void invalidate() { }

    /// For people: "environment variables", "profile marketing in ~/.aws/credentials".
    [[nodiscard]] virtual QString description() const = 0;
};

} // namespace aws
