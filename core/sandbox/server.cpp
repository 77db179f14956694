// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/server.h"

#include "core/sandbox/service.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace sandbox {

// An own HTTP server over QTcpServer and not QHttpServer: the latter hands no connection over, so that it can
// neither drop, reset, truncate nor stall an answer, nor send "100 Continue" before a large message.
namespace {
/// Lives in the server's thread.
class Listener : public QTcpServer
{
public:
    Listener(const Options &options, Script &script)
        : m_service(options, script)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                new Connection(
                    socket, [this](const ReceivedRequest &request) { return m_service.reply(request); },
                    this);
        });
    }

private:
    Service m_service;
};
} // namespace

struct Server::Private {
    Options options;
    Script script;
    QThread thread;
    Listener *listener = nullptr;
    quint16 port = 0;
    QString error;
};

Server::Server(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->thread.setObjectName(QStringLiteral("sandbox"));
}

Server::~Server()
{
    d->thread.quit();
    d->thread.wait();
}

bool Server::listen()
{
    if (d->listener)
        return d->port != 0;
    d->listener = new Listener(d->options, d->script);
    d->listener->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->listener, &QObject::deleteLater);
    d->thread.start();
    QMetaObject::invokeMethod(
        d->listener,
        [this] {
            if (d->listener->listen(QHostAddress::LocalHost, d->options.port))
                d->port = d->listener->serverPort();
            else
                d->error = d->listener->errorString();
        },
        Qt::BlockingQueuedConnection);
    return d->port != 0;
}

QString Server::errorString() const { return d->error; }
quint16 Server::port() const { return d->port; }

QUrl Server::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->port);
    return url;
}

QByteArray Server::accessKeyId() const { return d->options.accessKeyId; }
QByteArray Server::secretAccessKey() const { return d->options.secretAccessKey; }
QString Server::accountId() const { return d->options.accountId; }

QList<LoggedRequest> Server::requestLog() const { return d->script.requests(); }

int Server::requestCount(const QString &operation) const
{
    const auto log = d->script.requests();
    return static_cast<int>(std::count_if(log.cbegin(), log.cend(), [&](const LoggedRequest &request) {
        return request.operation == operation;
    }));
}

void Server::clearRequestLog() { d->script.clearLog(); }
void Server::addFault(const Fault &fault) { d->script.add(fault); }
void Server::clearFaults() { d->script.clear(); }

} // namespace sandbox
