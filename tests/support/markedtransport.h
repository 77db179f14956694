// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/http/networktransport.h"
#include "core/aws/http/signer.h"

#include <QStringList>

namespace support {

/// A service that puts markup into everything it says: behind it stands the practice service, whose answers
/// get the marker at every text, and whose requests lose it again, so that what was named that way is found.
class MarkedTransport final : public aws::Transport
{
public:
    static constexpr auto marker = "<b>!</b>";

    MarkedTransport(QByteArray region, aws::Credentials credentials)
        : m_signer(std::make_shared<aws::Signer>(std::move(region), QByteArrayLiteral("ses")))
        , m_credentials(std::move(credentials))
    {
    }

    [[nodiscard]] QCoro::Task<aws::Result<aws::HttpResponse>>
    send(aws::HttpRequest request, aws::TransportOptions options, std::stop_token stop) override;

private:
    aws::NetworkTransport m_network;
    std::shared_ptr<aws::Signer> m_signer;
    aws::Credentials m_credentials;
};

} // namespace support
