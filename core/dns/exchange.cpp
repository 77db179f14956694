// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/exchange.h"

#include "core/dns/name.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QtEndian>

namespace dns {

Exchange::Exchange(const Question &question, const Server &server, bool recursive,
                   std::chrono::milliseconds perTry, int tries)
    : m_answer{.question = question, .server = server}
    , m_id(static_cast<quint16>(QRandomGenerator::system()->generate()))
    , m_triesLeft(tries)
{
    m_query = encodeQuery(m_id, question, recursive).value_or(QByteArray());
    // DNS goes where it is sent; a proxy for the web has no part in it.
    m_datagrams.setProxy(QNetworkProxy::NoProxy);
    m_stream.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    m_timer.setInterval(perTry);
    connect(&m_timer, &QTimer::timeout, this, &Exchange::timeOut);
    connect(&m_datagrams, &QUdpSocket::connected, this, &Exchange::sendDatagram);
    connect(&m_datagrams, &QUdpSocket::readyRead, this, &Exchange::readDatagrams);
    connect(&m_datagrams, &QUdpSocket::errorOccurred, this, [this] { end(Outcome::Unreachable); });
    connect(&m_stream, &QTcpSocket::connected, this, [this] {
        QByteArray size(2, '\0');
        qToBigEndian(static_cast<quint16>(m_query.size()), size.data());
        m_stream.write(size + m_query);
    });
    connect(&m_stream, &QTcpSocket::readyRead, this, &Exchange::readStream);
    connect(&m_stream, &QTcpSocket::errorOccurred, this, [this] { end(Outcome::Unreachable); });
}

void Exchange::start()
{
    if (m_query.isEmpty()) {
        end(Outcome::Garbled);
        return;
    }
    m_timer.start();
    // A connected socket hears only this server, from a port that nobody can guess.
    m_datagrams.connectToHost(m_answer.server.address, m_answer.server.port);
}

void Exchange::sendDatagram()
{
    if (m_datagrams.write(m_query) != m_query.size())
        end(Outcome::Unreachable);
}

void Exchange::readDatagrams()
{
    constexpr qsizetype longestDatagram = 4096; // far more than is sent without being asked for
    // Read without looking first: looking would swallow the news that nobody listens, which is an error here.
    for (QByteArray bytes(longestDatagram, '\0'); !m_finished; bytes.resize(longestDatagram)) {
        const qint64 size = m_datagrams.readDatagram(bytes.data(), bytes.size());
        if (size < 0)
            return;
        bytes.truncate(size);
        // What is no answer to this question may be forged: the right one may still come.
        if (accept(bytes, false))
            return;
    }
}

void Exchange::openStream()
{
    m_datagrams.disconnect(this);
    m_timer.start();
    m_stream.connectToHost(m_answer.server.address, m_answer.server.port);
}

void Exchange::readStream()
{
    m_received += m_stream.readAll();
    if (m_received.size() < 2)
        return;
    const auto size = qFromBigEndian<quint16>(m_received.constData());
    if (m_received.size() < 2 + size)
        return;
    if (!accept(m_received.mid(2, size), true))
        end(Outcome::Garbled);
}

bool Exchange::accept(const QByteArray &bytes, bool isStream)
{
    const std::optional<Message> message = decodeMessage(bytes);
    if (!message || !message->isResponse || message->id != m_id)
        return false;
    const Question asked{.name = asciiName(m_answer.question.name), .type = m_answer.question.type};
    // Servers that refuse or fail may leave the question out.
    const bool isBare = message->questions.isEmpty() && message->code != ResponseCode::NoError;
    if (!isBare && message->questions != QList<Question>{asked})
        return false;
    if (message->truncated && !isStream) {
        openStream();
        return true;
    }
    m_answer = answerOf(*message, m_answer.question, m_answer.server);
    end(m_answer.outcome);
    return true;
}

void Exchange::timeOut()
{
    const bool isStream = m_stream.state() != QAbstractSocket::UnconnectedState;
    if (isStream || --m_triesLeft <= 0) {
        end(Outcome::TimedOut);
        return;
    }
    m_timer.start();
    sendDatagram();
}

void Exchange::end(Outcome outcome)
{
    if (m_finished)
        return;
    m_finished = true;
    m_answer.outcome = outcome;
    m_timer.stop();
    // Later, since the sockets may be in the middle of telling something, and start() before anyone waits.
    QMetaObject::invokeMethod(this, &Exchange::finished, Qt::QueuedConnection);
}

} // namespace dns
