// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/http/message.h"

#include <QByteArray>

namespace sandbox {

/// A request as it came over the wire; the method stays text, since anything may come.
struct ReceivedRequest {
    QByteArray method;
    aws::HttpRequest http;
    bool keepAlive = true;
};

/// Takes HTTP/1.1 requests out of a stream of bytes: Content-Length and chunked bodies, one after the other.
class RequestParser
{
public:
    enum class State {
        NeedsMore,
        Complete, ///< take() hands the request over.
        Broken, ///< status() says how; the connection has to be closed after the answer.
    };

    State feed(const QByteArray &bytes);
    /// The whole request; the parser then waits for the next one. Call feed({}) to see whether it is there.
    ReceivedRequest take();

    [[nodiscard]] int status() const { return m_status; }
    /// Whether the client waits for "100 Continue" before it sends the body; true once a request.
    bool takeExpectation();

private:
    enum class Phase { Head, Body, ChunkSize, ChunkData, Trailer, Done, Broken };

    State advance();
    bool readHead();
    bool readHeader(const QByteArray &line);
    bool readBody();
    bool readChunkSize();
    bool readChunkData();
    bool readTrailer();
    bool fail(int status);
    bool takeLine(QByteArray &line);

    Phase m_phase = Phase::Head;
    QByteArray m_buffer;
    qsizetype m_read = 0; ///< How much of the buffer has been used.
    qsizetype m_searched = 0; ///< Up to where there is no end of the head.
    ReceivedRequest m_request;
    qint64 m_length = 0;
    bool m_lengthGiven = false;
    bool m_chunked = false;
    bool m_expects = false;
    int m_status = 400;
};

} // namespace sandbox
