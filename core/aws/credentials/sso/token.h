// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/environment.h"
#include "core/aws/error.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace aws::sso {

/// Where a person signs in with IAM Identity Center: an sso-session of the config file, or the older form in
/// which a profile names the start URL itself.
struct Session {
    QString name; ///< Of the sso-session; empty for the older form.
    QString startUrl;
    QString region; ///< Identity Center's own, which is rarely the one mail is sent from.
    QStringList scopes; ///< Empty: sso:account:access.

    /// What AWS's tools hash to name the cached token.
    [[nodiscard]] QString cacheKey() const { return name.isEmpty() ? startUrl : name; }
};

/// An access token with what it takes to renew it. As secret as a password.
struct Token {
    QString startUrl;
    QString region;
    QString accessToken;
    QDateTime expires; ///< UTC
    QString refreshToken; ///< Only of an sso-session.
    QString clientId;
    QString clientSecret;
    QDateTime registrationExpires; ///< UTC

    [[nodiscard]] bool isGoodAt(const QDateTime &now) const
    {
        return !accessToken.isEmpty() && now < expires;
    }
    [[nodiscard]] bool isRenewableAt(const QDateTime &now) const
    {
        return !refreshToken.isEmpty() && !clientId.isEmpty() && now < registrationExpires;
    }
};

/// ~/.aws/sso/cache/SHA1(key).json, which AWS's tools share with us in both directions.
[[nodiscard]] QString cachePath(const Environment &environment, const Session &session);
/// Nothing when there is none or it is damaged: signing in again makes a new one.
[[nodiscard]] std::optional<Token> readToken(const QString &path);
/// Writes it whole or not at all, readable by its owner only.
[[nodiscard]] Result<void> writeToken(const QString &path, const Token &token);

} // namespace aws::sso
