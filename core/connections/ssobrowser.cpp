// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/ssobrowser.h"

#include "core/aws/credentials/profilesignin.h"
#include "core/aws/http/systemtransport.h"

namespace connections {

QCoro::Task<aws::Result<SsoAccess>> signInAt(QString startUrl, QString ssoRegion,
                                             aws::Environment environment, aws::ShowDeviceCode showCode,
                                             std::stop_token stop)
{
    const auto place = aws::ssoChoiceOf({.name = {}, .startUrl = startUrl, .region = ssoRegion, .scopes = {}},
                                        {}, environment);
    if (!place)
        co_return tl::unexpected(place.error());
    const auto transport = aws::systemTransport(environment);
    if (!transport)
        co_return tl::unexpected(transport.error());
    const aws::SignIn means{
        .transport = *transport, .clock = aws::systemClock, .askMfaCode = {}, .showDeviceCode = showCode};
    const auto token = co_await aws::sso::obtainToken(*place, means, stop);
    if (!token)
        co_return tl::unexpected(token.error());
    co_return SsoAccess{.place = *place, .means = means, .accessToken = token->accessToken};
}

QCoro::Task<aws::Result<QList<aws::sso::Account>>> accountsOf(SsoAccess access, std::stop_token stop)
{
    return aws::sso::listAccounts(access.accessToken, access.place.portalEndpoint, access.means, stop);
}

QCoro::Task<aws::Result<QStringList>> rolesOf(SsoAccess access, QString accountId, std::stop_token stop)
{
    return aws::sso::listRoles(access.accessToken, accountId, access.place.portalEndpoint, access.means,
                               stop);
}

} // namespace connections
