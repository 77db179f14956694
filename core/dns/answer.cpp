// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/answer.h"

#include "core/dns/name.h"

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
