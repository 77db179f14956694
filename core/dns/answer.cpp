// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/answer.h"

#include "core/aws/tr.h"
#include "core/dns/name.h"

#include <QRegularExpression>
#include <algorithm>

namespace dns {

namespace {
constexpr quint16 usualPort = 53;
constexpr int longestChain = 16;

/// The target of \a name's CNAME among \a records; empty if it has none.
QString aliasOf(const QList<ResourceRecord> &records, const QString &name)
{
    for (const ResourceRecord &record : records) {
        if (record.type == Type::Cname && record.name == name)
            return record.value;
    }
    return {};
}

Outcome emptyOutcome(const Message &message, const Answer &answer)
{
    if (answer.negativeTtl)
        return Outcome::NoData;
    // An alias whose target is another server's, or a zone that is.
    if (!answer.aliases.isEmpty() || (!message.authoritative && !answer.referral.isEmpty()))
        return Outcome::Referral;
    // An empty answer proves nothing, unless the server is responsible for the name.
    return message.authoritative ? Outcome::NoData : Outcome::Garbled;
}

Outcome outcomeOf(const Message &message, const Answer &answer)
{
    switch (message.code) {
    case ResponseCode::NoError:
        return answer.records.isEmpty() ? emptyOutcome(message, answer) : Outcome::Found;
    case ResponseCode::NoName:
        return Outcome::NoName;
    case ResponseCode::Refused:
        return Outcome::Refused;
    default:
        return Outcome::ServerFailed;
    }
}
} // namespace

QString serverText(const Server &server)
{
    const bool isIpv6 = server.address.protocol() == QAbstractSocket::IPv6Protocol;
    QString address = server.address.toString();
    if (server.port != usualPort)
        address =
            (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address).arg(server.port);
    return server.name.isEmpty() ? address : QStringLiteral("%1 (%2)").arg(server.name, address);
}

std::optional<Server> serverFromText(const QString &text)
{
    // A port follows an IPv6 address only where brackets tell one from the other.
    static const QRegularExpression withPort(
        QStringLiteral(R"(^(?:\[(?<six>[0-9A-Fa-f:.%]+)\]|(?<four>[0-9.]+))(?::(?<port>[0-9]{1,5}))?$)"));
    const auto match = withPort.match(text.trimmed());
    const QString host = match.hasMatch()
        ? match.captured(QStringLiteral("six")) + match.captured(QStringLiteral("four"))
        : text.trimmed();
    Server server{.address = QHostAddress(host)};
    static const QRegularExpression fourParts(QStringLiteral(R"(^[0-9]+(\.[0-9]+){3}$)"));
    // QHostAddress takes "127.1" for an address as well.
    if (server.address.isNull() || (!host.contains(u':') && !fourParts.match(host).hasMatch()))
        return std::nullopt;
    bool isPort = true;
    if (const QString port = match.captured(QStringLiteral("port")); !port.isEmpty())
        server.port = port.toUShort(&isPort);
    return isPort && server.port > 0 ? std::optional(server) : std::nullopt;
}

tl::expected<QList<Server>, QString> serversFromText(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QList<Server> servers;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        const auto server = serverFromText(word);
        if (!server)
            return tl::unexpected(word);
        servers.append(*server);
    }
    return servers;
}

QString answerText(const Answer &answer)
{
    switch (answer.outcome) {
    case Outcome::Found:
        return answer.values().join(QStringLiteral(" | "));
    case Outcome::NoData:
        return tr("no such record at this name");
    case Outcome::NoName:
        return tr("no such name");
    case Outcome::Referral:
        return tr("refers to other servers");
    case Outcome::ServerFailed:
        return tr("failure of the server");
    case Outcome::Refused:
        return tr("refused to answer");
    case Outcome::TimedOut:
        return tr("did not answer");
    case Outcome::Unreachable:
        return tr("could not be reached");
    case Outcome::Garbled:
        return tr("answered something else");
    case Outcome::Cancelled:
        return tr("was not waited for");
    }
    return {};
}

QStringList Answer::values() const
{
    QStringList values;
    for (const ResourceRecord &record : records)
        values.append(record.value);
    return values;
}

Answer answerOf(const Message &message, const Question &question, const Server &server)
{
    Answer answer{.question = question, .server = server, .authoritative = message.authoritative};
    QString name = asciiName(question.name);
    if (question.type != Type::Cname) {
        for (QString next = aliasOf(message.answers, name);
             !next.isEmpty() && answer.aliases.size() < longestChain; next = aliasOf(message.answers, name)) {
            answer.aliases.append(next);
            name = next;
        }
    }
    std::copy_if(
        message.answers.cbegin(), message.answers.cend(), std::back_inserter(answer.records),
        [&](const ResourceRecord &record) { return record.type == question.type && record.name == name; });
    for (const ResourceRecord &record : message.authority) {
        if (record.type == Type::Soa)
            answer.negativeTtl = record.negativeTtl;
        else if (record.type == Type::Ns)
            answer.referral.append(record);
    }
    for (const ResourceRecord &record : message.additional) {
        if (record.type == Type::A || record.type == Type::Aaaa)
            answer.glue.append(record);
    }
    answer.outcome = outcomeOf(message, answer);
    return answer;
}

} // namespace dns
