// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/credentials.h"
#include "core/aws/credentials/signin.h"
#include "core/aws/credentials/sso/token.h"

/// \file
/// IAM Identity Center's portal: which accounts and roles a person has, and credentials for one of them
/// ("IAM Identity Center Portal API Reference").
namespace aws::sso {

struct Account {
    QString id; ///< Twelve digits.
    QString name;
    QString email;
};

[[nodiscard]] QCoro::Task<Result<QList<Account>>> listAccounts(QString accessToken, QUrl portalEndpoint,
                                                               SignIn means, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<QStringList>>
listRoles(QString accessToken, QString accountId, QUrl portalEndpoint, SignIn means, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<Credentials>> roleCredentials(QString accessToken, QString accountId,
                                                               QString roleName, QUrl portalEndpoint,
                                                               SignIn means, std::stop_token stop);

} // namespace aws::sso
