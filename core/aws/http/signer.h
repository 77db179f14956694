// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/clock.h"
#include "core/aws/credentials/credentials.h"
#include "core/aws/http/message.h"

#include <QByteArray>

namespace aws {

/// Signature Version 4 (AWS General Reference, "Signing AWS API requests"): HMAC-SHA256 over a canonical
/// request.
///
/// Keeps the derived key of the last day, region and service, so that a signature costs little more than its
/// hashes. Used from one thread.
class Signer
{
public:
    Signer(QByteArray region, QByteArray service);

    /// Adds X-Amz-Date, X-Amz-Security-Token (for temporary credentials) and Authorization to \a request.
    void sign(HttpRequest &request, const Credentials &credentials, TimePoint now);

private:
    const QByteArray &key(const QByteArray &secret, const QByteArray &day);

    QByteArray m_region;
    QByteArray m_service;
    QByteArray m_keySecret;
    QByteArray m_keyDay;
    QByteArray m_key;
};

/// The canonical form of a request, over the named headers (lower case, sorted); what both sides of a
/// signature hash. The path is the wire's path encoded once more after dot removal, the query is sorted by
/// key and value.
[[nodiscard]] QByteArray canonicalRequest(const HttpRequest &request, const QList<QByteArray> &signedHeaders);

/// The signature over a canonical request, in hexadecimal. \a timestamp is 20261123T060000Z.
[[nodiscard]] QByteArray signature(const QByteArray &key, const QByteArray &timestamp,
                                   const QByteArray &region, const QByteArray &service,
                                   const QByteArray &canonical);

/// The key derived from a secret for one day (20261123), region and service.
[[nodiscard]] QByteArray derivedKey(const QByteArray &secret, const QByteArray &day, const QByteArray &region,
                                    const QByteArray &service);

/// 20261123T060000Z
[[nodiscard]] QByteArray basicTimestamp(TimePoint time);

} // namespace aws
