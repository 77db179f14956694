// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/operation.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <optional>

namespace aws {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// Exactly the bytes that go over the wire, so that what is signed is what is sent.
struct HttpRequest {
    Verb verb = Verb::Get;
    QByteArray scheme = "https";
    QByteArray host; ///< With the port when it is not the scheme's own, as in the Host header.
    QByteArray path; ///< Percent-encoded, starting with a slash.
    QByteArray query; ///< Percent-encoded without the question mark.
    Headers headers; ///< Without Host, which follows from \a host.
    QByteArray body;
};

struct HttpResponse {
    int status = 0;
    Headers headers;
    QByteArray body;

    /// The first header of that name, compared without case.
    [[nodiscard]] std::optional<QByteArray> header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return std::nullopt;
    }
};

} // namespace aws
