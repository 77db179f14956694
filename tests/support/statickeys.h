// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/credentials.h"

namespace support {

/// Credentials that are at hand, such as a practice account's.
class StaticKeys final : public aws::CredentialsProvider
{
public:
    StaticKeys(QByteArray accessKeyId, QByteArray secretAccessKey)
        : m_keys{.accessKeyId = std::move(accessKeyId),
                 .secretAccessKey = std::move(secretAccessKey),
                 .sessionToken = {},
                 .expiration = {}}
    {
    }
    QCoro::Task<aws::Result<aws::Credentials>> credentials(std::stop_token) override { return given(m_keys); }
    [[nodiscard]] QString description() const override { return QStringLiteral("a test"); }

private:
    static QCoro::Task<aws::Result<aws::Credentials>> given(aws::Credentials keys)
    {
        co_return std::as_const(keys);
    }
    aws::Credentials m_keys;
};

} // namespace support
