// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/signin.h"
#include "core/aws/credentials/sso/token.h"

#include <stop_token>

/// \file
/// IAM Identity Center's OpenID Connect service ("IAM Identity Center OIDC API Reference"; RFC 8628, the
/// device authorization grant).
namespace aws::sso {

/// Signs in from nothing: registers as a client, shows the device code, and asks until the person has
/// confirmed it in the browser, refused it, or let it expire.
[[nodiscard]] QCoro::Task<Result<Token>> signIn(Session session, QUrl oidcEndpoint, SignIn means,
                                                std::stop_token stop);

/// A new access token without a person, where the old one can be renewed.
[[nodiscard]] QCoro::Task<Result<Token>> renew(Token token, QUrl oidcEndpoint, SignIn means,
                                               std::stop_token stop);

} // namespace aws::sso
