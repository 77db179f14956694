// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/assumerole.h"

#include "core/aws/credentials/environment.h"
#include "core/aws/credentials/refreshing.h"
#include "core/aws/http/addressed.h"
#include "core/aws/http/signer.h"
#include "core/aws/shape/timestamp.h"
#include "core/aws/tr.h"

#include <QXmlStreamReader>

namespace aws {

namespace {

QByteArray form(const QList<QPair<const char *, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (value.isEmpty())
            continue;
        if (!body.isEmpty())
            body += '&';
        body += name;
        body += '=';
        body += QUrl::toPercentEncoding(value);
    }
    return body;
}

/// The texts of the leaf elements; the answer has each that we want once.
QHash<QString, QString> leaves(const QByteArray &xml)
{
    QHash<QString, QString> texts;
    QXmlStreamReader reader(xml);
    QString open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            open = reader.name().toString();
            break;
        case QXmlStreamReader::Characters:
            if (!open.isEmpty())
                texts[open] += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            open.clear();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? QHash<QString, QString>() : texts;
}

tl::unexpected<Error> refused(int status, const QString &code, const QString &message,
                              const QString &requestId)
{
    return tl::unexpected(Error{.kind = ErrorKind::Credentials,
                                .httpStatus = status,
                                .code = code,
                                .message = message,
                                .requestId = requestId,
                                .operation = QStringLiteral("AssumeRole")});
}

QCoro::Task<Result<Credentials>> assume(Role role, std::shared_ptr<CredentialsProvider> source, SignIn signIn,
                                        std::stop_token stop)
{
    QString code;
    if (!role.mfaSerial.isEmpty()) {
        if (!signIn.askMfaCode)
            co_return credentialsError(QStringLiteral("MfaNeeded"),
                                       tr("The role %1 wants a code of the MFA device %2. Open this profile "
                                          "in Sendscope's window, which "
                                          "asks for it, or choose a profile without MFA.")
                                           .arg(role.arn, role.mfaSerial));
        auto asked = co_await signIn.askMfaCode(role.mfaSerial, stop);
        if (!asked)
            co_return tl::unexpected(asked.error());
        code = *std::move(asked);
    }
    const auto keys = co_await source->credentials(stop);
    if (!keys)
        co_return tl::unexpected(keys.error());

    HttpRequest request = addressed(role.endpoint, Verb::Post, "/");
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
    request.body = form({{"Action", QStringLiteral("AssumeRole")},
                         {"Version", QStringLiteral("2011-06-15")},
                         {"RoleArn", role.arn},
                         {"RoleSessionName", role.sessionName},
                         {"DurationSeconds", QString::number(role.durationSeconds)},
                         {"ExternalId", role.externalId},
                         {"SerialNumber", role.mfaSerial},
                         {"TokenCode", code}});
    Signer(role.region, "sts").sign(request, *keys, signIn.clock());
    const auto response = co_await signIn.transport->send(request, {.freshConnection = true}, stop);
    if (!response) {
        Error error = response.error();
        error.operation = QStringLiteral("AssumeRole");
        co_return tl::unexpected(error);
    }
    co_return parseAssumeRoleAnswer(*response, role.arn);
}

} // namespace

Result<Credentials> parseAssumeRoleAnswer(const HttpResponse &response, const QString &roleArn)
{
    const QHash<QString, QString> answer = leaves(response.body);
    const QString requestId = answer.value(QStringLiteral("RequestId"));
    if (response.status != 200) {
        const QString code =
            answer.value(QStringLiteral("Code"), QStringLiteral("HTTP%1").arg(response.status));
        const QString said = answer.value(QStringLiteral("Message")).simplified();
        const QString advice = code == QLatin1StringView("AccessDenied")
            ? tr("Check the role's trust policy, the external id and the MFA code with your administrator.")
            : tr("Check the profile's keys and this computer's clock.");
        return refused(response.status, code,
                       tr("The role %1 could not be assumed: %2 %3").arg(roleArn, said, advice), requestId);
    }
    const KeyNames names{.accessKeyId = QStringLiteral("AccessKeyId"),
                         .secretAccessKey = QStringLiteral("SecretAccessKey"),
                         .sessionToken = QStringLiteral("SessionToken"),
                         .place = tr("the answer of STS for the role %1").arg(roleArn)};
    const auto keys = checkedKeys({.accessKeyId = answer.value(names.accessKeyId),
                                   .secretAccessKey = answer.value(names.secretAccessKey),
                                   .sessionToken = answer.value(names.sessionToken)},
                                  names);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto expires = fromIso8601(answer.value(QStringLiteral("Expiration")));
    if (!*keys || (*keys)->sessionToken.isEmpty() || !expires)
        return refused(
            response.status, QStringLiteral("UnexpectedAnswer"),
            tr("The answer of STS for the role %1 could not be understood. A proxy may be in between.")
                .arg(roleArn),
            requestId);
    Credentials credentials = **keys;
    credentials.expiration = TimePoint(std::chrono::milliseconds(expires->toMSecsSinceEpoch()));
    return credentials;
}

std::shared_ptr<CredentialsProvider>
assumeRoleProvider(const Role &role, std::shared_ptr<CredentialsProvider> source, const SignIn &signIn)
{
    const QString description = tr("role %1 by way of %2").arg(role.arn, source->description());
    return refreshingProvider(
        [role, source, signIn](std::stop_token stop) {
            return assume(role, source, signIn, std::move(stop));
        },
        description, signIn.clock);
}

} // namespace aws
