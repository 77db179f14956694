// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/http/requestparser.h"

#include <QObject>
#include <functional>

class QTcpSocket;

namespace sandbox {

/// What becomes of a request: an answer, or one of the ways in which there is none.
struct Reply {
    enum class Delivery {
        Whole,
        Truncated, ///< Half of the body, then the end.
        Dropped, ///< Closed without an answer.
        Reset,
        Stalled, ///< Nothing, for as long as the client waits.
    };
    aws::HttpResponse http;
    Delivery delivery = Delivery::Whole;
    int delayMs = 0;
};

using Handler = std::function<Reply(const ReceivedRequest &)>;

/// One client's connection: reads requests one after the other and answers each before it reads the next.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(QTcpSocket *socket, Handler handler, QObject *parent);

private:
    void readMore();
    void proceed(RequestParser::State state);
    void deliver(const Reply &reply, bool keepAlive);
    void refuse(int status);
    void reset();
    void close();

    QTcpSocket *m_socket;
    Handler m_handler;
    RequestParser m_parser;
    bool m_busy = false; ///< An answer is on its way, or never comes.
};

} // namespace sandbox
