// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/http/requestparser.h"

#include <array>

namespace sandbox {

namespace {
constexpr qsizetype mostHead = qsizetype{64} * 1024;
constexpr qint64 mostBody = qint64{64} * 1024 * 1024;

std::optional<aws::Verb> verbOf(const QByteArray &method)
{
    for (const aws::Verb verb : {aws::Verb::Get, aws::Verb::Put, aws::Verb::Post, aws::Verb::Delete}) {
        const std::string_view name = aws::verbName(verb);
        if (method == QByteArrayView(name.data(), static_cast<qsizetype>(name.size())))
            return verb;
    }
    return std::nullopt;
}
} // namespace

RequestParser::State RequestParser::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    return advance();
}

RequestParser::State RequestParser::advance()
{
    bool moved = true;
    while (moved) {
        switch (m_phase) {
        case Phase::Head:
            moved = readHead();
            break;
        case Phase::Body:
            moved = readBody();
            break;
        case Phase::ChunkSize:
            moved = readChunkSize();
            break;
        case Phase::ChunkData:
            moved = readChunkData();
            break;
        case Phase::Trailer:
            moved = readTrailer();
            break;
        case Phase::Done:
            return State::Complete;
        case Phase::Broken:
            return State::Broken;
        }
    }
    return m_phase == Phase::Broken ? State::Broken : State::NeedsMore;
}

ReceivedRequest RequestParser::take()
{
    m_buffer.remove(0, m_read);
    m_read = 0;
    m_searched = 0;
    m_phase = Phase::Head;
    m_chunked = false;
    m_expects = false;
    m_lengthGiven = false;
    m_length = 0;
    return std::exchange(m_request, {});
}

bool RequestParser::takeExpectation() { return std::exchange(m_expects, false); }

bool RequestParser::fail(int status)
{
    m_status = status;
    m_phase = Phase::Broken;
    return false;
}

bool RequestParser::readHead()
{
    // An empty line before a request is tolerated, as RFC 9112 asks.
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", m_searched);
    if (end < 0) {
        m_searched = qMax<qsizetype>(0, m_buffer.size() - 3);
        return m_buffer.size() > mostHead ? fail(431) : false;
    }
    if (end > mostHead)
        return fail(431);
    m_request = {};
    m_request.http.scheme = "http";
    qsizetype from = 0;
    bool first = true;
    while (from < end + 2) {
        const qsizetype stop = m_buffer.indexOf("\r\n", from);
        const QByteArray line = m_buffer.mid(from, stop - from);
        from = stop + 2;
        if (first) {
            const QByteArrayList parts = line.split(' ');
            if (parts.size() != 3 || !parts.at(1).startsWith('/') || !parts.at(2).startsWith("HTTP/1."))
                return fail(400);
            m_request.method = parts.at(0);
            m_request.http.verb = verbOf(parts.at(0)).value_or(aws::Verb::Get);
            const qsizetype mark = parts.at(1).indexOf('?');
            m_request.http.path = mark < 0 ? parts.at(1) : parts.at(1).left(mark);
            m_request.http.query = mark < 0 ? QByteArray() : parts.at(1).mid(mark + 1);
            m_request.keepAlive = parts.at(2) != "HTTP/1.0";
            first = false;
        } else if (!readHeader(line)) {
            return fail(m_status);
        }
    }
    m_read = end + 4;
    if (m_length > mostBody)
        return fail(413);
    m_phase = m_chunked ? Phase::ChunkSize : Phase::Body;
    return true;
}

bool RequestParser::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    m_status = 400;
    if (colon <= 0)
        return false;
    const QByteArray name = line.left(colon);
    const QByteArray value = line.mid(colon + 1).trimmed();
    const QByteArray lower = name.toLower();
    if (lower == "host") {
        m_request.http.host = value;
        return true;
    }
    if (lower == "content-length") {
        // Two lengths that differ would let one client's bytes pass for another's request.
        bool good = false;
        const qint64 length = value.toLongLong(&good);
        if (!good || length < 0 || (m_lengthGiven && length != m_length))
            return false;
        m_length = length;
        m_lengthGiven = true;
    } else if (lower == "transfer-encoding") {
        m_chunked = value.toLower() == "chunked";
        m_status = 501;
        if (!m_chunked)
            return false;
    } else if (lower == "expect") {
        m_expects = value.toLower() == "100-continue";
    } else if (lower == "connection") {
        const QByteArray wish = value.toLower();
        m_request.keepAlive = wish == "close" ? false : wish == "keep-alive" || m_request.keepAlive;
    }
    m_request.http.headers.append({name, value});
    return true;
}

bool RequestParser::readBody()
{
    if (m_buffer.size() - m_read < m_length) {
        m_buffer.reserve(m_read + m_length);
        return false;
    }
    m_request.http.body = m_buffer.mid(m_read, m_length);
    m_read += m_length;
    m_phase = Phase::Done;
    return true;
}

bool RequestParser::takeLine(QByteArray &line)
{
    const qsizetype end = m_buffer.indexOf("\r\n", m_read);
    if (end < 0)
        return m_buffer.size() - m_read > mostHead ? fail(400) : false;
    line = m_buffer.mid(m_read, end - m_read);
    m_read = end + 2;
    return true;
}

bool RequestParser::readChunkSize()
{
    QByteArray line;
    if (!takeLine(line))
        return false;
    if (const qsizetype semicolon = line.indexOf(';'); semicolon >= 0)
        line.truncate(semicolon);
    bool good = false;
    m_length = line.trimmed().toLongLong(&good, 16);
    if (!good || m_length < 0)
        return fail(400);
    if (m_length > mostBody - m_request.http.body.size())
        return fail(413);
    m_phase = m_length == 0 ? Phase::Trailer : Phase::ChunkData;
    return true;
}

bool RequestParser::readChunkData()
{
    if (m_buffer.size() - m_read < m_length + 2)
        return false;
    m_request.http.body += m_buffer.mid(m_read, m_length);
    if (m_buffer.mid(m_read + m_length, 2) != "\r\n")
        return fail(400);
    m_buffer.remove(0, m_read + m_length + 2);
    m_read = 0;
    m_phase = Phase::ChunkSize;
    return true;
}

bool RequestParser::readTrailer()
{
    QByteArray line;
    if (!takeLine(line))
        return false;
    if (line.isEmpty())
        m_phase = Phase::Done;
    return true;
}

} // namespace sandbox
