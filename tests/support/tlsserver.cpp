// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsserver.h"

#include <QFile>
#include <QSslKey>
#include <QSslServer>

namespace support {

std::unique_ptr<QTcpServer> tlsServer(const QString &pem)
{
    QFile file(pem);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(pem));
    const QByteArray text = file.readAll();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(text, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(text));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace support
