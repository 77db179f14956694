// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/sso/provider.h"

#include "core/aws/credentials/environment.h"
#include "core/aws/credentials/refreshing.h"
#include "core/aws/credentials/sso/oidc.h"
#include "core/aws/credentials/sso/portal.h"
#include "core/aws/tr.h"

#include <QFile>

namespace aws::sso {

namespace {

QCoro::Task<Result<Credentials>> fetch(RoleChoice choice, SignIn means, std::stop_token stop)
{
    constexpr int mostTries = 2;
    for (int attempt = 1;; ++attempt) {
        const auto token = co_await obtainToken(choice, means, stop);
        if (!token)
            co_return tl::unexpected(token.error());
        auto credentials = co_await roleCredentials(token->accessToken, choice.accountId, choice.roleName,
                                                    choice.portalEndpoint, means, stop);
        // The portal may have ended a session whose token looks good: sign in once more.
        if (credentials || credentials.error().httpStatus != 401 || attempt == mostTries)
            co_return credentials;
        QFile::remove(choice.tokenPath);
    }
}

} // namespace

QCoro::Task<Result<Token>> obtainToken(RoleChoice choice, SignIn means, std::stop_token stop)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(means.clock().time_since_epoch().count(), Qt::UTC);
    const auto cached = readToken(choice.tokenPath);
    if (cached && cached->isGoodAt(now))
        co_return *cached;
    if (cached && cached->isRenewableAt(now)) {
        auto renewed = co_await renew(*cached, choice.oidcEndpoint, means, stop);
        if (renewed) {
            // One that could not be kept still serves until the program ends.
            (void)writeToken(choice.tokenPath, *renewed);
            co_return *std::move(renewed);
        }
        if (renewed.error().kind == ErrorKind::Network || renewed.error().kind == ErrorKind::Cancelled)
            co_return tl::unexpected(renewed.error());
    }
    if (!means.showDeviceCode) {
        const QString login = choice.session.name.isEmpty()
            ? QStringLiteral("aws sso login")
            : QStringLiteral("aws sso login --sso-session ") + choice.session.name;
        co_return credentialsError(
            QStringLiteral("SsoSignInNeeded"),
            (cached ? tr("The sign-in at %1 has expired.") : tr("Nobody is signed in at %1."))
                    .arg(choice.session.startUrl)
                + u' ' + tr("Sign in from Sendscope's window, or run “%1”.").arg(login));
    }
    auto token = co_await signIn(choice.session, choice.oidcEndpoint, means, stop);
    if (!token)
        co_return tl::unexpected(token.error());
    (void)writeToken(choice.tokenPath, *token);
    co_return *std::move(token);
}

std::shared_ptr<CredentialsProvider> ssoProvider(const RoleChoice &choice, const SignIn &means)
{
    return refreshingProvider(
        [choice, means](std::stop_token stop) { return fetch(choice, means, std::move(stop)); },
        tr("SSO role %1 in account %2").arg(choice.roleName, choice.accountId), means.clock);
}

} // namespace aws::sso
