// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace email {

/// A message as it stands in a file, as far as a person needs to see it before it is sent.
struct MimeMessage {
    QString from;
    QString to;
    QString cc;
    QString subject;
    QString date;
    QString text; ///< The first part that is plain text, decoded; else the body as it is.
    QString problem; ///< Why it cannot be sent; empty when it can.
};

/// Reads the headers and decodes what is written in RFC 2047, base64 or quoted-printable.
[[nodiscard]] MimeMessage readMimeMessage(const QByteArray &bytes);

} // namespace email
