// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <memory>

namespace support {

/// A server on loopback that sees the raw bytes and answers, or does not, as the test says.
class RawServer
{
public:
    struct Request {
        QByteArray head; ///< Request line and headers, without the empty line.
        QByteArray body;
        int connection = 0; ///< Counted from 0, in the order of their coming.
        int onConnection = 0; ///< How many came before on the same connection.

        [[nodiscard]] QByteArray line() const { return head.left(head.indexOf("\r\n")); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };
    using Answer = std::function<void(const Request &request, QTcpSocket &socket)>;

    /// \a server may be one that speaks TLS.
    explicit RawServer(Answer answer, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>());

    [[nodiscard]] QByteArray host() const; ///< "127.0.0.1:PORT"
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }

private:
    void accept(QTcpSocket *socket);

    Answer m_answer;
    std::unique_ptr<QTcpServer> m_server;
    QList<Request> m_requests;
    int m_connections = 0;
};

/// A whole answer with Content-Length.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers = {});

} // namespace support
