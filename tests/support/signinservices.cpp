// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signinservices.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace support {

using namespace std::chrono_literals;

namespace {
QByteArray json(const QJsonObject &object) { return httpAnswer(200, QJsonDocument(object).toJson()); }

QByteArray oauth(const QByteArray &code)
{
    return httpAnswer(400, R"({"error":")" + code + R"(","error_description":"said so"})");
}

QByteArray token()
{
    return json({{QStringLiteral("accessToken"), QStringLiteral("HIDDEN-access")},
                 {QStringLiteral("expiresIn"), 28800},
                 {QStringLiteral("refreshToken"), QStringLiteral("HIDDEN-refresh")},
                 {QStringLiteral("tokenType"), QStringLiteral("Bearer")}});
}
} // namespace

SignInServices::SignInServices(aws::Clock clock)
    : server([this](const RawServer::Request &request, QTcpSocket &socket) { socket.write(answer(request)); })
    , m_clock(std::move(clock))
{
}

int SignInServices::count(const QByteArray &path) const
{
    return int(std::count_if(server.requests().begin(), server.requests().end(), [&](const auto &request) {
        return request.line().split(' ').value(1).startsWith(path);
    }));
}

qint64 SignInServices::millisecondsFromNow(std::chrono::seconds later) const
{
    return (m_clock().time_since_epoch() + later).count();
}

QByteArray SignInServices::answer(const RawServer::Request &request)
{
    const QByteArray path = request.line().split(' ').value(1);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (path == "/")
        return sts(request);
    if (path == "/client/register")
        return json(
            {{QStringLiteral("clientId"), QStringLiteral("client")},
             {QStringLiteral("clientSecret"), QStringLiteral("HIDDEN-client")},
             {QStringLiteral("clientSecretExpiresAt"), qint64(millisecondsFromNow(90 * 24h) / 1000)}});
    if (path == "/device_authorization")
        return json({{QStringLiteral("deviceCode"), QStringLiteral("HIDDEN-device")},
                     {QStringLiteral("userCode"), QStringLiteral("ABCD-EFGH")},
                     {QStringLiteral("verificationUri"), QStringLiteral("https://device.sso.example/")},
                     {QStringLiteral("verificationUriComplete"), page},
                     {QStringLiteral("expiresIn"), 600},
                     {QStringLiteral("interval"), 1}});
    if (path == "/token") {
        if (body.value(u"grantType") == QLatin1StringView("refresh_token"))
            return renewals ? token() : oauth("invalid_grant");
        return polls.isEmpty() ? token() : oauth(polls.takeFirst());
    }
    return portal(request, path);
}

QByteArray SignInServices::portal(const RawServer::Request &request, const QByteArray &path) const
{
    const bool known = path.startsWith("/assignment/") || path.startsWith("/federation/credentials");
    if (!known)
        return httpAnswer(404, "{}");
    if (request.header("x-amz-sso_bearer_token") != "HIDDEN-access")
        return httpAnswer(401, R"({"message":"Session token not found or invalid"})",
                          "x-amzn-ErrorType: UnauthorizedException\r\n");
    if (path.startsWith("/assignment/accounts"))
        return json({{QStringLiteral("accountList"),
                      QJsonArray{QJsonObject{{QStringLiteral("accountId"), QStringLiteral("123456789012")},
                                             {QStringLiteral("accountName"), QStringLiteral("Mail")}}}}});
    if (path.startsWith("/assignment/roles"))
        return json(
            {{QStringLiteral("roleList"),
              QJsonArray{QJsonObject{{QStringLiteral("roleName"), QStringLiteral("Marketing Ops")}}}}});
    if (!path.contains("role_name=Marketing%20Ops&account_id=123456789012"))
        return httpAnswer(403, R"({"message":"No access"})", "x-amzn-ErrorType: ForbiddenException\r\n");
    return json({{QStringLiteral("roleCredentials"),
                  QJsonObject{{QStringLiteral("accessKeyId"), QString::fromLatin1(ssoKeyId)},
                              {QStringLiteral("secretAccessKey"), QString::fromLatin1(ssoSecret)},
                              {QStringLiteral("sessionToken"), QStringLiteral("HIDDEN-session")},
                              {QStringLiteral("expiration"), double(millisecondsFromNow(1h))}}}});
}

QByteArray SignInServices::sts(const RawServer::Request &request)
{
    const QUrlQuery query(QString::fromLatin1(request.body));
    role = query;
    if (!request.header("Authorization").contains("/eu-west-1/sts/aws4_request"))
        return httpAnswer(400,
                          "<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code></Error></ErrorResponse>");
    if (query.hasQueryItem(QStringLiteral("SerialNumber"))
        && query.queryItemValue(QStringLiteral("TokenCode")) != QLatin1StringView(mfaCode))
        return httpAnswer(403,
                          "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>"
                          "MultiFactorAuthentication failed with invalid MFA one time pass code."
                          "</Message></Error><RequestId>r-1</RequestId></ErrorResponse>");
    const QString arn = query.queryItemValue(QStringLiteral("RoleArn"), QUrl::FullyDecoded);
    const QString expires =
        QDateTime::fromMSecsSinceEpoch(millisecondsFromNow(1h), Qt::UTC).toString(Qt::ISODate);
    return httpAnswer(
        200,
        QStringLiteral("<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"
                       "<AssumeRoleResult><Credentials><AccessKeyId>%1%2</AccessKeyId>"
                       "<SecretAccessKey>%3</SecretAccessKey>"
                       "<SessionToken>HIDDEN-token==</SessionToken><Expiration>%4</Expiration>"
                       "</Credentials></AssumeRoleResult><ResponseMetadata><RequestId>r-2"
                       "</RequestId></ResponseMetadata></AssumeRoleResponse>")
            .arg(QString::fromLatin1(stsKeyId), arn.section(u'/', -1),
                 QString::fromLatin1(stsSecret).toHtmlEscaped(), expires)
            .toUtf8());
}

} // namespace support
