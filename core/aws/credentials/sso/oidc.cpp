// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/sso/oidc.h"

#include "core/aws/client/pause.h"
#include "core/aws/credentials/sso/exchange.h"
#include "core/aws/http/addressed.h"
#include "core/aws/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aws::sso {

namespace {

constexpr int usualInterval = 5; // seconds between questions, RFC 8628 section 3.5
constexpr int slowDown = 5; // more after each "slow_down"

QDateTime now(const SignIn &means)
{
    return QDateTime::fromMSecsSinceEpoch(means.clock().time_since_epoch().count(), Qt::UTC);
}

QCoro::Task<Result<QJsonObject>> post(QUrl endpoint, QByteArray path, QJsonObject body, QString operation,
                                      SignIn means, std::stop_token stop)
{
    HttpRequest request = addressed(endpoint, Verb::Post, path);
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return exchange(means.transport, request, operation, std::move(stop));
}

tl::unexpected<Error> signInError(const QString &code, const QString &message)
{
    return tl::unexpected(Error{.kind = ErrorKind::Credentials, .code = code, .message = message});
}

tl::unexpected<Error> strangeAnswer()
{
    return signInError(
        QStringLiteral("UnexpectedAnswer"),
        tr("The sign-in service's answer lacks what it needs. Check the SSO region and start URL."));
}

Result<Token> takeToken(Token token, const QJsonObject &answer, const QDateTime &time)
{
    token.accessToken = answer.value(u"accessToken").toString();
    token.expires = time.addSecs(answer.value(u"expiresIn").toInt());
    // Only an sso-session gets one; a renewal may keep the old one.
    if (const QString next = answer.value(u"refreshToken").toString(); !next.isEmpty())
        token.refreshToken = next;
    if (token.accessToken.isEmpty())
        return strangeAnswer();
    return token;
}

QCoro::Task<Result<Token>> registerClient(Session session, QUrl endpoint, SignIn means, std::stop_token stop)
{
    QJsonObject body{{QStringLiteral("clientName"), QStringLiteral("Sendscope")},
                     {QStringLiteral("clientType"), QStringLiteral("public")}};
    if (!session.name.isEmpty()) {
        const QStringList scopes =
            session.scopes.isEmpty() ? QStringList{QStringLiteral("sso:account:access")} : session.scopes;
        body.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(scopes));
    }
    const auto answer =
        co_await post(endpoint, "/client/register", body, QStringLiteral("RegisterClient"), means, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    Token token{.startUrl = session.startUrl,
                .region = session.region,
                .accessToken = {},
                .expires = {},
                .refreshToken = {},
                .clientId = answer->value(u"clientId").toString(),
                .clientSecret = answer->value(u"clientSecret").toString(),
                .registrationExpires = QDateTime::fromSecsSinceEpoch(
                    static_cast<qint64>(answer->value(u"clientSecretExpiresAt").toDouble()), Qt::UTC)};
    if (token.clientId.isEmpty() || token.clientSecret.isEmpty())
        co_return strangeAnswer();
    co_return token;
}

/// Asks until there is a token, a refusal, or no time left.
QCoro::Task<Result<Token>> poll(Token token, QUrl endpoint, QString deviceCode, int interval,
                                QDateTime expires, SignIn means, std::stop_token stop)
{
    const QJsonObject body{
        {QStringLiteral("clientId"), token.clientId},
        {QStringLiteral("clientSecret"), token.clientSecret},
        {QStringLiteral("deviceCode"), deviceCode},
        {QStringLiteral("grantType"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")}};
    while (now(means) < expires) {
        if (!co_await pauseFor(std::chrono::seconds(interval), stop))
            co_return tl::unexpected(Error{.kind = ErrorKind::Cancelled,
                                           .code = QStringLiteral("Cancelled"),
                                           .message = tr("The sign-in was cancelled.")});
        const auto answer =
            co_await post(endpoint, "/token", body, QStringLiteral("CreateToken"), means, stop);
        if (answer)
            co_return takeToken(token, *answer, now(means));
        const QString code = answer.error().code;
        const auto is = [&](const char *oauth, const char *aws) {
            return code == QLatin1StringView(oauth) || code == QLatin1StringView(aws);
        };
        if (is("slow_down", "SlowDownException"))
            interval += slowDown;
        else if (is("access_denied", "AccessDeniedException"))
            co_return signInError(
                QStringLiteral("SignInRefused"),
                tr("The sign-in was refused in the browser. Start it again when you are ready."));
        else if (is("expired_token", "ExpiredTokenException"))
            break;
        else if (!is("authorization_pending", "AuthorizationPendingException")
                 && answer.error().kind != ErrorKind::Network)
            co_return tl::unexpected(answer.error());
    }
    co_return signInError(QStringLiteral("SignInExpired"),
                          tr("Nobody confirmed the code in the browser in time. Start the sign-in again."));
}

} // namespace

QCoro::Task<Result<Token>> signIn(Session session, QUrl oidcEndpoint, SignIn means, std::stop_token stop)
{
    const auto client = co_await registerClient(session, oidcEndpoint, means, stop);
    if (!client)
        co_return tl::unexpected(client.error());
    const QJsonObject body{{QStringLiteral("clientId"), client->clientId},
                           {QStringLiteral("clientSecret"), client->clientSecret},
                           {QStringLiteral("startUrl"), session.startUrl}};
    const auto answer = co_await post(oidcEndpoint, "/device_authorization", body,
                                      QStringLiteral("StartDeviceAuthorization"), means, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    const QString deviceCode = answer->value(u"deviceCode").toString();
    const QString whole = answer->value(u"verificationUriComplete").toString();
    DeviceCode shown{.userCode = answer->value(u"userCode").toString(),
                     .page = QUrl(whole.isEmpty() ? answer->value(u"verificationUri").toString() : whole,
                                  QUrl::StrictMode),
                     .expires = now(means).addSecs(answer->value(u"expiresIn").toInt(600))};
    // The page is opened in a browser: nothing but a web page may come of it.
    const bool web = shown.page.scheme() == QLatin1StringView("https")
        || (shown.page.scheme() == QLatin1StringView("http")
            && shown.page.host() == QLatin1StringView("127.0.0.1"));
    if (deviceCode.isEmpty() || shown.userCode.isEmpty() || !web)
        co_return strangeAnswer();
    means.showDeviceCode(shown);
    const int interval = std::max(1, answer->value(u"interval").toInt(usualInterval));
    co_return co_await poll(*client, oidcEndpoint, deviceCode, interval, shown.expires, means, stop);
}

QCoro::Task<Result<Token>> renew(Token token, QUrl oidcEndpoint, SignIn means, std::stop_token stop)
{
    const QJsonObject body{{QStringLiteral("clientId"), token.clientId},
                           {QStringLiteral("clientSecret"), token.clientSecret},
                           {QStringLiteral("refreshToken"), token.refreshToken},
                           {QStringLiteral("grantType"), QStringLiteral("refresh_token")}};
    const auto answer =
        co_await post(oidcEndpoint, "/token", body, QStringLiteral("CreateToken"), means, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return takeToken(token, *answer, now(means));
}

} // namespace aws::sso
