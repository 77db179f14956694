// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawserver.h"

#include <QObject>

namespace support {

QByteArray RawServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawServer::RawServer(Answer answer, std::unique_ptr<QTcpServer> server)
    : m_answer(std::move(answer))
    , m_server(std::move(server))
{
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback: %s", qPrintable(m_server->errorString()));
}

QByteArray RawServer::host() const { return "127.0.0.1:" + QByteArray::number(m_server->serverPort()); }

void RawServer::accept(QTcpSocket *socket)
{
    const int connection = m_connections++;
    const auto buffer = std::make_shared<QByteArray>();
    const auto count = std::make_shared<int>(0);
    const auto read = [this, socket, connection, buffer, count] {
        *buffer += socket->readAll();
        for (;;) {
            const qsizetype end = buffer->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Request request{.head = buffer->left(end), .body = {}, .connection = connection};
            const qsizetype length = request.header("Content-Length").toLongLong();
            if (buffer->size() < end + 4 + length)
                return;
            request.body = buffer->mid(end + 4, length);
            request.onConnection = (*count)++;
            buffer->remove(0, end + 4 + length);
            m_requests.append(request);
            m_answer(request, *socket);
        }
    };
    QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(), read);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read();
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers
        + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

} // namespace support
