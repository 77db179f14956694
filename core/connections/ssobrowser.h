// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/sso/portal.h"
#include "core/aws/credentials/sso/provider.h"

namespace connections {

/// A person signed in at IAM Identity Center, who can look at what there is to use.
struct SsoAccess {
    aws::sso::RoleChoice place; ///< Without account and role.
    aws::SignIn means;
    QString accessToken;
};

/// Signs in from nothing, or with the token that AWS's tools have cached. \a showCode as for a connection.
[[nodiscard]] QCoro::Task<aws::Result<SsoAccess>> signInAt(QString startUrl, QString ssoRegion,
                                                           aws::Environment environment,
                                                           aws::ShowDeviceCode showCode,
                                                           std::stop_token stop);
[[nodiscard]] QCoro::Task<aws::Result<QList<aws::sso::Account>>> accountsOf(SsoAccess access,
                                                                            std::stop_token stop);
[[nodiscard]] QCoro::Task<aws::Result<QStringList>> rolesOf(SsoAccess access, QString accountId,
                                                            std::stop_token stop);

} // namespace connections
