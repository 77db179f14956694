// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace sandbox {

/// Something that goes wrong on purpose, for the next \a times calls of \a operation.
struct Fault {
    enum class Kind {
        Drop, ///< The connection is closed without an answer.
        Reset, ///< The connection is reset (RST).
        Truncate, ///< A good answer that ends before its Content-Length.
        Garbage, ///< 200 with a page of HTML, as a captive portal sends it.
        Stall, ///< The connection stays open and nothing comes.
        Status, ///< A refusal with \a status, \a code and \a message.
    };
    Kind kind = Kind::Drop;
    QString operation = {}; ///< Empty: any.
    int times = 1;
    bool carryOut = false; ///< Whether the call takes effect all the same.
    int status = 503;
    QString code = {}; ///< Empty: no x-amzn-ErrorType header.
    QString message = {};
    std::optional<int> retryAfterMs = {}; ///< x-amz-retry-after
    QString region = {}; ///< Empty: any.
    QByteArray query = {}; ///< What the query contains, as it came over the wire. Empty: any.
};

} // namespace sandbox
