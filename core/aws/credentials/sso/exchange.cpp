// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/sso/exchange.h"

#include "core/aws/http/errordecoder.h"
#include "core/aws/tr.h"

#include <QJsonDocument>

namespace aws::sso {

QCoro::Task<Result<QJsonObject>> exchange(std::shared_ptr<Transport> transport, HttpRequest request,
                                          QString operation, std::stop_token stop)
{
    const auto response = co_await transport->send(request, {.freshConnection = true}, std::move(stop));
    if (!response) {
        Error error = response.error();
        error.operation = operation;
        co_return tl::unexpected(error);
    }
    const QJsonDocument document = QJsonDocument::fromJson(response->body);
    if (response->status >= 400) {
        Error error = decodeError(*response);
        error.kind = ErrorKind::Credentials;
        error.operation = operation;
        const QJsonObject body = document.object();
        if (const QString code = body.value(u"error").toString(); !code.isEmpty())
            error.code = code;
        if (const QString text = body.value(u"error_description").toString(); !text.isEmpty())
            error.message = text;
        co_return tl::unexpected(error);
    }
    if (!document.isObject())
        co_return tl::unexpected(
            Error{.kind = ErrorKind::Protocol,
                  .httpStatus = response->status,
                  .code = QStringLiteral("UnexpectedAnswer"),
                  .message =
                      tr("The sign-in service's answer could not be understood. A proxy or a network sign-in "
                         "page may be in between: open a browser, sign in and try again."),
                  .operation = operation});
    co_return document.object();
}

} // namespace aws::sso
