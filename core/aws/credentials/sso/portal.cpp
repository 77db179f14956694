// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/sso/portal.h"

#include "core/aws/credentials/environment.h"
#include "core/aws/credentials/sso/exchange.h"
#include "core/aws/http/addressed.h"
#include "core/aws/tr.h"

#include <QJsonArray>

namespace aws::sso {

namespace {

QByteArray query(const QList<QPair<const char *, QString>> &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            text += (text.isEmpty() ? "" : "&") + QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

HttpRequest ask(const QUrl &endpoint, const QByteArray &path, const QByteArray &query,
                const QString &accessToken)
{
    HttpRequest request = addressed(endpoint, Verb::Get, path, query);
    request.headers.emplaceBack("x-amz-sso_bearer_token", accessToken.toLatin1());
    return request;
}

/// Every page of \a list's elements.
QCoro::Task<Result<QJsonArray>> all(QString list, QByteArray path, QString accountId, QString accessToken,
                                    QUrl endpoint, SignIn means, std::stop_token stop)
{
    constexpr int mostPages = 1000;
    QJsonArray elements;
    QString next;
    for (int page = 0; page < mostPages; ++page) {
        const HttpRequest request = ask(
            endpoint, path,
            query({{"account_id", accountId}, {"max_result", QStringLiteral("100")}, {"next_token", next}}),
            accessToken);
        const auto answer = co_await exchange(means.transport, request, list, stop);
        if (!answer)
            co_return tl::unexpected(answer.error());
        for (const QJsonValue element : answer->value(list).toArray())
            elements.append(element);
        next = answer->value(u"nextToken").toString();
        if (next.isEmpty())
            break;
    }
    co_return elements;
}

} // namespace

QCoro::Task<Result<QList<Account>>> listAccounts(QString accessToken, QUrl portalEndpoint, SignIn means,
                                                 std::stop_token stop)
{
    const auto list = co_await all(QStringLiteral("accountList"), "/assignment/accounts", {}, accessToken,
                                   portalEndpoint, means, stop);
    if (!list)
        co_return tl::unexpected(list.error());
    QList<Account> accounts;
    for (const QJsonValue element : *list)
        accounts.append({.id = element[u"accountId"].toString(),
                         .name = element[u"accountName"].toString(),
                         .email = element[u"emailAddress"].toString()});
    co_return accounts;
}

QCoro::Task<Result<QStringList>> listRoles(QString accessToken, QString accountId, QUrl portalEndpoint,
                                           SignIn means, std::stop_token stop)
{
    const auto list = co_await all(QStringLiteral("roleList"), "/assignment/roles", accountId, accessToken,
                                   portalEndpoint, means, stop);
    if (!list)
        co_return tl::unexpected(list.error());
    QStringList roles;
    for (const QJsonValue element : *list)
        roles.append(element[u"roleName"].toString());
    co_return roles;
}

QCoro::Task<Result<Credentials>> roleCredentials(QString accessToken, QString accountId, QString roleName,
                                                 QUrl portalEndpoint, SignIn means, std::stop_token stop)
{
    const HttpRequest request = ask(portalEndpoint, "/federation/credentials",
                                    query({{"role_name", roleName}, {"account_id", accountId}}), accessToken);
    const auto answer =
        co_await exchange(means.transport, request, QStringLiteral("GetRoleCredentials"), stop);
    if (!answer) {
        Error error = answer.error();
        if (error.httpStatus == 403 || error.httpStatus == 404)
            error.message =
                tr("You have no role %1 in the account %2: %3 Ask whoever manages IAM Identity Center, "
                   "or choose another role.")
                    .arg(roleName, accountId, error.message);
        co_return tl::unexpected(error);
    }
    const QJsonObject found = answer->value(u"roleCredentials").toObject();
    const KeyNames names{.accessKeyId = QStringLiteral("accessKeyId"),
                         .secretAccessKey = QStringLiteral("secretAccessKey"),
                         .sessionToken = QStringLiteral("sessionToken"),
                         .place = tr("the answer of IAM Identity Center")};
    const auto keys = checkedKeys({.accessKeyId = found.value(names.accessKeyId).toString(),
                                   .secretAccessKey = found.value(names.secretAccessKey).toString(),
                                   .sessionToken = found.value(names.sessionToken).toString()},
                                  names);
    if (!keys)
        co_return tl::unexpected(keys.error());
    const double expires = found.value(u"expiration").toDouble();
    if (!*keys || expires <= 0)
        co_return credentialsError(
            QStringLiteral("UnexpectedAnswer"),
            tr("IAM Identity Center answered no credentials for the role %1.").arg(roleName));
    Credentials credentials = **keys;
    credentials.expiration = TimePoint(std::chrono::milliseconds(static_cast<qint64>(expires)));
    co_return credentials;
}

} // namespace aws::sso
