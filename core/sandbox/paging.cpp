// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/paging.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace sandbox {

namespace {
constexpr qsizetype codeLength = 16;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
} // namespace

QByteArray Tokens::code(const QString &list, const QByteArray &payload) const
{
    return QMessageAuthenticationCode::hash(list.toUtf8() + '\n' + payload, m_secret,
                                            QCryptographicHash::Sha256)
        .left(codeLength);
}

QString Tokens::seal(const QString &list, qint64 number) const
{
    const QByteArray payload = QByteArray::number(number);
    return QString::fromLatin1((code(list, payload) + payload).toBase64(base64));
}

std::optional<qint64> Tokens::open(const QString &list, const QString &token) const
{
    const auto bytes = QByteArray::fromBase64Encoding(
        token.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).size() <= codeLength)
        return std::nullopt;
    const QByteArray payload = (*bytes).mid(codeLength);
    bool good = false;
    const qint64 number = payload.toLongLong(&good);
    // The canonical form is compared too: base64 has several spellings of the same bytes.
    if (!good || (*bytes).left(codeLength) != code(list, payload) || seal(list, number) != token)
        return std::nullopt;
    return number;
}

} // namespace sandbox
