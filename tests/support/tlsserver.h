// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <memory>

namespace support {

/// Speaks TLS with a certificate whose authority nobody knows; \a pem has its key and itself.
[[nodiscard]] std::unique_ptr<QTcpServer> tlsServer(const QString &pem);

} // namespace support
