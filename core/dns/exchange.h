// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

namespace dns {

/// One question on its way to one server and back.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(const Question &question, const Server &server, bool recursive, std::chrono::milliseconds perTry,
             int tries);

    void start();
    void cancel() { end(Outcome::Cancelled); }
    [[nodiscard]] Answer answer() const { return m_answer; }

Q_SIGNALS:
    void finished(); ///< Once.

private:
    void sendDatagram();
    void readDatagrams();
    void openStream();
    void readStream();
    void timeOut();
    bool accept(const QByteArray &bytes, bool isStream);
    void end(Outcome outcome);

    Answer m_answer;
    QByteArray m_query;
    quint16 m_id = 0;
    int m_triesLeft;
    bool m_finished = false;
    QTimer m_timer;
    QUdpSocket m_datagrams;
    QTcpSocket m_stream;
    QByteArray m_received; ///< Of the stream.
};

} // namespace dns
