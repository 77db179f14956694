// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/http/message.h"

#include <QUrl>

namespace aws {

/// A request to \a path below \a endpoint; path and query are percent-encoded already.
[[nodiscard]] inline HttpRequest addressed(const QUrl &endpoint, Verb verb, const QByteArray &path,
                                           const QByteArray &query = {})
{
    HttpRequest request{.verb = verb,
                        .scheme = endpoint.scheme().toLatin1(),
                        .host = endpoint.host(QUrl::FullyEncoded).toLatin1(),
                        .path = endpoint.path(QUrl::FullyEncoded).toLatin1(),
                        .query = query,
                        .headers = {{"User-Agent", "Sendscope/" SENDSCOPE_VERSION}},
                        .body = {}};
    if (request.host.contains(':'))
        request.host = '[' + request.host + ']';
    if (endpoint.port() >= 0)
        request.host += ':' + QByteArray::number(endpoint.port());
    if (request.path.endsWith('/'))
        request.path.chop(1);
    request.path += path;
    return request;
}

} // namespace aws
