// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/machine.h"

#include "core/aws/credentials/refreshing.h"
#include "core/aws/http/addressed.h"
#include "core/aws/shape/timestamp.h"
#include "core/aws/tr.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

namespace aws {

namespace {

/// These services are next door or not there at all.
constexpr TransportOptions nearby{
    .deadline = std::chrono::seconds(5), .inactivity = std::chrono::seconds(2), .freshConnection = true};

tl::unexpected<Error> notThere(const QString &what, const QString &reason)
{
    return credentialsError(
        QStringLiteral("CredentialsNotFound"),
        tr("No credentials from %1: %2 Choose another credential source in the profile.").arg(what, reason));
}

Result<Credentials> parse(const QByteArray &body, const QString &what)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const KeyNames names{.accessKeyId = QStringLiteral("AccessKeyId"),
                         .secretAccessKey = QStringLiteral("SecretAccessKey"),
                         .sessionToken = QStringLiteral("Token"),
                         .place = tr("the answer of %1").arg(what)};
    const auto keys = checkedKeys({.accessKeyId = object.value(names.accessKeyId).toString(),
                                   .secretAccessKey = object.value(names.secretAccessKey).toString(),
                                   .sessionToken = object.value(names.sessionToken).toString()},
                                  names);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto expires = fromIso8601(object.value(u"Expiration").toString());
    if (!*keys || !expires)
        return notThere(what, tr("its answer could not be understood."));
    Credentials credentials = **keys;
    credentials.expiration = TimePoint(std::chrono::milliseconds(expires->toMSecsSinceEpoch()));
    return credentials;
}

QCoro::Task<Result<QByteArray>> ask(SignIn means, HttpRequest request, QString what, std::stop_token stop)
{
    const auto response = co_await means.transport->send(std::move(request), nearby, std::move(stop));
    if (!response) {
        if (response.error().kind == ErrorKind::Cancelled)
            co_return tl::unexpected(response.error());
        co_return notThere(what, response.error().message);
    }
    if (response->status != 200)
        co_return notThere(what, tr("it answered with HTTP status %1.").arg(response->status));
    co_return response->body;
}

QCoro::Task<Result<Credentials>> ofInstance(QUrl endpoint, SignIn means, std::stop_token stop)
{
    const QString what = tr("the EC2 instance's role");
    const QByteArray folder = "/latest/meta-data/iam/security-credentials/";
    HttpRequest request = addressed(endpoint, Verb::Put, "/latest/api/token");
    request.headers.emplaceBack("X-aws-ec2-metadata-token-ttl-seconds", "300");
    const auto token = co_await ask(means, request, what, stop);
    if (!token)
        co_return tl::unexpected(token.error());
    const auto get = [&](const QByteArray &path) {
        HttpRequest reading = addressed(endpoint, Verb::Get, path);
        reading.headers.emplaceBack("X-aws-ec2-metadata-token", token->trimmed());
        return reading;
    };
    const auto role = co_await ask(means, get(folder), what, stop);
    if (!role)
        co_return tl::unexpected(role.error());
    const QByteArray name = role->trimmed().split('\n').first();
    const auto answer = co_await ask(means, get(folder + name.toPercentEncoding()), what, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return parse(*answer, what);
}

QCoro::Task<Result<Credentials>> ofContainer(QUrl url, Environment environment, SignIn means,
                                             std::stop_token stop)
{
    const QString what = tr("the container's role");
    // Only the machine itself and the addresses that AWS documents may learn the token.
    const QHostAddress host(url.host());
    const bool known = url.host() == QLatin1StringView("169.254.170.2")
        || url.host() == QLatin1StringView("169.254.170.23") || host.isLoopback();
    if (url.scheme() != QLatin1StringView("https") && !known)
        co_return notThere(what,
                           tr("the address %1 is neither encrypted nor this machine's.").arg(url.toString()));
    HttpRequest request =
        addressed(url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery), Verb::Get,
                  url.path(QUrl::FullyEncoded).toLatin1(), url.query(QUrl::FullyEncoded).toLatin1());
    QByteArray authorization =
        environment.value(QStringLiteral("AWS_CONTAINER_AUTHORIZATION_TOKEN")).value_or(QString()).toLatin1();
    if (const auto path = environment.value(QStringLiteral("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"))) {
        QFile file(*path);
        if (!file.open(QIODevice::ReadOnly))
            co_return notThere(what, tr("%1 cannot be read.").arg(*path));
        authorization = file.readAll().trimmed();
    }
    if (authorization.contains('\n') || authorization.contains('\r'))
        co_return notThere(what, tr("its authorization token has a line break."));
    if (!authorization.isEmpty())
        request.headers.emplaceBack("Authorization", authorization);
    const auto answer = co_await ask(means, request, what, stop);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return parse(*answer, what);
}

} // namespace

std::shared_ptr<CredentialsProvider> instanceProvider(const Environment &environment, const SignIn &means)
{
    const QUrl endpoint(environment.value(QStringLiteral("AWS_EC2_METADATA_SERVICE_ENDPOINT"))
                            .value_or(QStringLiteral("http://169.254.169.254")));
    return refreshingProvider(
        [endpoint, means](std::stop_token stop) { return ofInstance(endpoint, means, std::move(stop)); },
        tr("the EC2 instance's role"), means.clock);
}

std::shared_ptr<CredentialsProvider> containerProvider(const Environment &environment, const SignIn &means)
{
    QUrl url;
    if (const auto path = environment.value(QStringLiteral("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")))
        url = QUrl(QStringLiteral("http://169.254.170.2") + *path);
    else if (const auto whole = environment.value(QStringLiteral("AWS_CONTAINER_CREDENTIALS_FULL_URI")))
        url = QUrl(*whole, QUrl::StrictMode);
    else
        return nullptr;
    return refreshingProvider(
        [url, environment, means](std::stop_token stop) {
            return ofContainer(url, environment, means, std::move(stop));
        },
        tr("the container's role"), means.clock);
}

} // namespace aws
