// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/client.h"

#include <QString>

namespace history {

/// Whose answers are whose. Both API versions are doors to the same account, so that its history outlives the
/// move from one to the other; another region, or another address than AWS's, is another account.
struct Account {
    QString owner; ///< The account's number where the key tells it, else a digest of the key. No secret.
    QString region;
    QString place; ///< Empty for AWS itself, else host and port.

    bool operator==(const Account &) const = default;
};

/// What an access key tells of its owner. Keys made since 2019 hold the number of their account, so that all
/// ways to sign in to it (profiles, roles, SSO) lead to one history; an older one stands for itself.
[[nodiscard]] QString ownerOf(const QByteArray &accessKeyId);

/// The account that \a client speaks for. Nothing is sent to the service for it.
[[nodiscard]] QCoro::Task<aws::Result<Account>> accountOf(aws::Client client);

} // namespace history
