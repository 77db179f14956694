// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/http/errordecoder.h"

#include "core/aws/tr.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace aws {

namespace {

bool isOneOf(const QString &code, std::initializer_list<const char *> names)
{
    // Some services add "Exception" to the same code and some do not.
    const QString bare = code.endsWith(QLatin1StringView("Exception")) ? code.chopped(9) : code;
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return bare == QLatin1StringView(name); });
}

ErrorKind kindOf(int status, const QString &code)
{
    if (status == 429
        || isOneOf(code,
                   {"Throttling", "Throttled", "TooManyRequests", "RequestThrottled", "RequestLimitExceeded",
                    "BandwidthLimitExceeded", "ProvisionedThroughputExceeded", "PriorRequestNotComplete",
                    "SlowDown"}))
        return ErrorKind::Throttled;
    if (isSkewCode(code)
        || isOneOf(code,
                   {"ExpiredToken", "UnrecognizedClient", "InvalidClientTokenId",
                    "MissingAuthenticationToken", "IncompleteSignature", "InvalidAccessKeyId",
                    "OptInRequired", "TokenRefreshRequired"}))
        return ErrorKind::Credentials;
    return ErrorKind::Service;
}

QString firstText(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const QString text = object.value(QLatin1StringView(key)).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

bool isSkewCode(const QString &code)
{
    return isOneOf(code,
                   {"RequestTimeTooSkewed", "RequestExpired", "InvalidSignature", "SignatureDoesNotMatch",
                    "AuthFailure", "RequestInTheFuture"});
}

Error decodeError(const HttpResponse &response)
{
    Error error{.httpStatus = response.status};
    error.requestId = QString::fromLatin1(response.header("x-amzn-RequestId").value_or(QByteArray()));
    QJsonParseError parsing{};
    const QJsonObject body = QJsonDocument::fromJson(response.body, &parsing).object();

    QString code = QString::fromUtf8(response.header("x-amzn-ErrorType").value_or(QByteArray()));
    if (code.isEmpty())
        code = firstText(body, {"code", "Code"});
    if (code.isEmpty())
        code = firstText(body, {"__type"});
    error.code = code.section(u':', 0, 0).section(u'#', -1).trimmed();
    error.message = firstText(body, {"message", "Message"});
    if (error.message.isEmpty() && parsing.error != QJsonParseError::NoError)
        error.message = QString::fromUtf8(response.body.left(500)).simplified();
    if (error.code.isEmpty()) {
        error.code = response.status == 429 ? QStringLiteral("TooManyRequestsException")
                                            : QStringLiteral("HTTP%1").arg(response.status);
    }
    if (error.message.isEmpty()) {
        error.message = tr("The service answered with HTTP status %1.").arg(response.status);
    }
    error.kind = kindOf(response.status, error.code);
    const bool transient =
        response.status == 500 || response.status == 502 || response.status == 503 || response.status == 504;
    error.retryable = error.kind == ErrorKind::Throttled || transient;
    error.outcomeUnknown = transient && error.kind != ErrorKind::Throttled;
    return error;
}

} // namespace aws
