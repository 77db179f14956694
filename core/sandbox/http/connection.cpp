// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/http/connection.h"

#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace sandbox {

namespace {
QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Payload Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

QByteArray headOf(const aws::HttpResponse &response, qsizetype length, bool keepAlive)
{
    QByteArray head;
    head.reserve(512 + response.body.size());
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}
} // namespace

Connection::Connection(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void Connection::readMore()
{
    // While an answer is being kept back, the next request waits in the socket.
    if (!m_busy)
        proceed(m_parser.feed(m_socket->readAll()));
}

void Connection::proceed(RequestParser::State state)
{
    if (m_parser.takeExpectation() && state == RequestParser::State::NeedsMore)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (state == RequestParser::State::Broken)
        refuse(m_parser.status());
    if (state != RequestParser::State::Complete)
        return;

    const ReceivedRequest request = m_parser.take();
    const Reply reply = m_handler(request);
    m_busy = true;
    if (reply.delayMs > 0) {
        QTimer::singleShot(reply.delayMs, Qt::PreciseTimer, this,
                           [this, reply, keepAlive = request.keepAlive] { deliver(reply, keepAlive); });
    } else {
        deliver(reply, request.keepAlive);
    }
}

void Connection::deliver(const Reply &reply, bool keepAlive)
{
    switch (reply.delivery) {
    case Reply::Delivery::Stalled:
        return;
    case Reply::Delivery::Dropped:
        close();
        return;
    case Reply::Delivery::Reset:
        reset();
        return;
    case Reply::Delivery::Truncated:
        m_socket->write(headOf(reply.http, reply.http.body.size() + 512, keepAlive)
                        + reply.http.body.left(reply.http.body.size() / 2));
        close();
        return;
    case Reply::Delivery::Whole:
        break;
    }
    m_socket->write(headOf(reply.http, reply.http.body.size(), keepAlive) + reply.http.body);
    if (!keepAlive) {
        close();
        return;
    }
    m_busy = false;
    // The next request may be here already.
    QMetaObject::invokeMethod(this, &Connection::readMore, Qt::QueuedConnection);
}

void Connection::refuse(int status)
{
    m_busy = true;
    m_socket->write(headOf(aws::HttpResponse{.status = status, .headers = {}, .body = {}}, 0, false));
    close();
}

void Connection::close() { m_socket->disconnectFromHost(); }

void Connection::reset()
{
    // A linger time of nothing makes the close a reset.
    const linger none{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&none), sizeof none);
    m_socket->abort();
    deleteLater();
}

} // namespace sandbox
