// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/http/systemtransport.h"

#include "core/aws/http/networktransport.h"

namespace aws {

Result<std::shared_ptr<Transport>> systemTransport(const Environment &environment)
{
    QList<QSslCertificate> authorities;
    if (const auto bundle = environment.value(QStringLiteral("AWS_CA_BUNDLE"))) {
        auto read = NetworkTransport::readAuthorities(environment.expandedPath(*bundle));
        if (!read)
            return tl::unexpected(read.error());
        authorities = *std::move(read);
    }
    return std::make_shared<NetworkTransport>(std::move(authorities));
}

} // namespace aws
