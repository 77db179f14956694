// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/message.h"

#include "core/dns/name.h"

#include <QHostAddress>
#include <QStringList>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <utility>

namespace dns {

namespace {
constexpr std::array typeNames{
    std::pair(Type::A, QLatin1StringView("A")),         std::pair(Type::Ns, QLatin1StringView("NS")),
    std::pair(Type::Cname, QLatin1StringView("CNAME")), std::pair(Type::Soa, QLatin1StringView("SOA")),
    std::pair(Type::Mx, QLatin1StringView("MX")),       std::pair(Type::Txt, QLatin1StringView("TXT")),
    std::pair(Type::Aaaa, QLatin1StringView("AAAA")),
};
constexpr quint16 internetClass = 1;
constexpr quint16 responseFlag = 0x8000;
constexpr quint16 authoritativeFlag = 0x0400;
constexpr quint16 truncatedFlag = 0x0200;
constexpr quint16 recursionDesiredFlag = 0x0100;
constexpr int longestName = 255;

/// Reads forward through a message, never past its end; after the first failure everything is nothing.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_end(bytes.size())
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype left() const { return m_end - m_position; }

    template<typename Number>
    Number number()
    {
        const QByteArray part = bytes(sizeof(Number));
        return m_failed ? Number{} : qFromBigEndian<Number>(part.constData());
    }

    QByteArray bytes(qsizetype size)
    {
        if (m_failed || size > left()) {
            m_failed = true;
            return {};
        }
        const QByteArray part = m_bytes.mid(m_position, size);
        m_position += size;
        return part;
    }

    /// Everything after the next \a size bytes is out of reach until leave().
    void enter(qsizetype size)
    {
        if (size > left())
            m_failed = true;
        else
            m_end = m_position + size;
    }
    void leave()
    {
        m_position = m_end;
        m_end = m_bytes.size();
    }

    QString name()
    {
        QString name;
        int length = 0;
        qsizetype at = m_position;
        qsizetype limit = m_end;
        bool jumped = false;
        while (!m_failed) {
            if (at >= limit) {
                m_failed = true;
                break;
            }
            const auto size = static_cast<unsigned char>(m_bytes.at(at));
            if (size >= 0xC0) { // a pointer to an earlier name; only backwards, so that it ends
                if (at + 1 >= limit) {
                    m_failed = true;
                    break;
                }
                const qsizetype target = (size & 0x3F) << 8 | static_cast<unsigned char>(m_bytes.at(at + 1));
                if (!jumped)
                    m_position = at + 2;
                m_failed = target >= at;
                limit = at;
                at = target;
                jumped = true;
                continue;
            }
            length += size + 1;
            if (size > 63 || length > longestName || at + 1 + size > limit) {
                m_failed = true;
                break;
            }
            if (size == 0) {
                if (!jumped)
                    m_position = at + 1;
                break;
            }
            if (!name.isEmpty())
                name += u'.';
            for (qsizetype i = at + 1; i <= at + size; ++i)
                name += letter(static_cast<unsigned char>(m_bytes.at(i)));
            at += size + 1;
        }
        return m_failed ? QString() : name.toLower();
    }

private:
    static QString letter(unsigned char byte)
    {
        if (byte <= ' ' || byte > '~' || byte == '.' || byte == '\\')
            return QStringLiteral("\\%1").arg(byte, 3, 10, QLatin1Char('0'));
        return QString(QLatin1Char(static_cast<char>(byte)));
    }

    const QByteArray &m_bytes;
    qsizetype m_position = 0;
    qsizetype m_end;
    bool m_failed = false;
};

QString text(Reader &reader)
{
    QByteArray text;
    while (reader.left() > 0 && !reader.failed())
        text += reader.bytes(reader.number<quint8>());
    return QString::fromUtf8(text);
}

void readValue(Reader &reader, ResourceRecord &record)
{
    switch (record.type) {
    case Type::A:
        record.value = QHostAddress(reader.number<quint32>()).toString();
        return;
    case Type::Aaaa:
        if (const QByteArray bytes = reader.bytes(16); !reader.failed())
            record.value = QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData())).toString();
        return;
    case Type::Ns:
    case Type::Cname:
        record.value = reader.name();
        return;
    case Type::Mx:
        record.value = QString::number(reader.number<quint16>());
        record.value += u' ' + reader.name();
        return;
    case Type::Txt:
        record.value = text(reader);
        return;
    case Type::Soa:
        record.value = reader.name();
        reader.name();
        reader.bytes(4 * sizeof(quint32)); // serial, refresh, retry, expire
        record.negativeTtl = std::min(record.ttl, reader.number<quint32>());
        return;
    }
}

bool readRecords(Reader &reader, int count, QList<ResourceRecord> &records)
{
    for (int i = 0; i < count; ++i) {
        ResourceRecord record;
        record.name = reader.name();
        record.type = Type(reader.number<quint16>());
        const auto recordClass = reader.number<quint16>();
        record.ttl = reader.number<quint32>();
        reader.enter(reader.number<quint16>());
        readValue(reader, record);
        if (reader.failed())
            return false;
        reader.leave();
        if (recordClass == internetClass)
            records.append(record);
    }
    return true;
}
} // namespace

QString typeText(Type type)
{
    for (const auto &[known, name] : typeNames) {
        if (known == type)
            return name;
    }
    return QStringLiteral("TYPE%1").arg(static_cast<int>(type));
}

std::optional<Type> typeFromText(const QString &text)
{
    for (const auto &[known, name] : typeNames) {
        if (name == text)
            return known;
    }
    return std::nullopt;
}

std::optional<QByteArray> encodeQuery(quint16 id, const Question &question, bool recursive)
{
    const auto number = [](quint16 value) {
        QByteArray bytes(2, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    QByteArray query = number(id) + number(recursive ? recursionDesiredFlag : 0) + number(1) + number(0)
        + number(0) + number(0);
    if (!question.name.isEmpty()) {
        const QString name = asciiName(question.name);
        if (name.isEmpty())
            return std::nullopt;
        for (const QString &label : name.split(u'.'))
            query += static_cast<char>(label.size()) + label.toLatin1();
    }
    return query + '\0' + number(static_cast<quint16>(question.type)) + number(internetClass);
}

std::optional<Message> decodeMessage(const QByteArray &bytes)
{
    Reader reader(bytes);
    Message message;
    message.id = reader.number<quint16>();
    const auto flags = reader.number<quint16>();
    message.isResponse = flags & responseFlag;
    message.authoritative = flags & authoritativeFlag;
    message.truncated = flags & truncatedFlag;
    message.code = ResponseCode(flags & 0x000F);
    std::array<int, 4> counts{};
    for (int &count : counts)
        count = reader.number<quint16>();
    for (int i = 0; i < counts[0] && !reader.failed(); ++i) {
        Question question{.name = reader.name(), .type = Type(reader.number<quint16>())};
        reader.number<quint16>();
        message.questions.append(question);
    }
    if (reader.failed())
        return std::nullopt;
    const bool whole = readRecords(reader, counts[1], message.answers)
        && readRecords(reader, counts[2], message.authority)
        && readRecords(reader, counts[3], message.additional);
    if (!whole && !message.truncated)
        return std::nullopt;
    return message;
}

} // namespace dns
