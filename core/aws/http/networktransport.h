// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/http/transport.h"

#include <QSslCertificate>
#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace aws {

/// Transport over QNetworkAccessManager: TLS always verified, no redirects, no cookies, no cache, HTTP/1.1.
///
/// Several managers, since each opens at most six connections to a host.
class NetworkTransport final : public Transport
{
public:
    /// \a authorities replaces the system's certificate authorities when it is not empty (AWS_CA_BUNDLE).
    explicit NetworkTransport(QList<QSslCertificate> authorities = {});
    ~NetworkTransport() override;

    [[nodiscard]] QCoro::Task<Result<HttpResponse>> send(HttpRequest request, TransportOptions options,
                                                         std::stop_token stop) override;

    /// The certificates in the PEM file \a path, or an error that names it.
    [[nodiscard]] static Result<QList<QSslCertificate>> readAuthorities(const QString &path);

private:
    struct Lane;
    QList<QSslCertificate> m_authorities;
    std::vector<std::shared_ptr<Lane>> m_lanes;
};

} // namespace aws
