// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/credentials.h"
#include "core/aws/credentials/signin.h"
#include "core/aws/credentials/sso/token.h"

namespace aws::sso {

/// A role in an account that a signed-in person may use.
struct RoleChoice {
    Session session;
    QString accountId;
    QString roleName;
    QUrl oidcEndpoint;
    QUrl portalEndpoint;
    QString tokenPath; ///< Of the cached token; empty keeps it in memory only.
};

/// The session's access token: cached, renewed, or by signing in where \a means can show a device code.
[[nodiscard]] QCoro::Task<Result<Token>> obtainToken(RoleChoice choice, SignIn means, std::stop_token stop);

[[nodiscard]] std::shared_ptr<CredentialsProvider> ssoProvider(const RoleChoice &choice, const SignIn &means);

} // namespace aws::sso
