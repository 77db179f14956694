// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/message.h"

#include <QHostAddress>
#include <QStringList>
#include <tl/expected.hpp>

namespace dns {

/// A name server to ask.
struct Server {
    QHostAddress address;
    quint16 port = 53;
    QString name = {}; ///< Its name, where it is known by one.

    bool operator==(const Server &) const = default;
};

/// "ns1.example.com (192.0.2.1)", with the port where it is not the usual one.
[[nodiscard]] QString serverText(const Server &server);
/// "192.0.2.1", "192.0.2.1:5353", "2001:db8::1" or "[2001:db8::1]:5353"; nothing for anything else.
[[nodiscard]] std::optional<Server> serverFromText(const QString &text);

/// The servers that stand in \a text between commas or blanks; else the first word of it that is none.
[[nodiscard]] tl::expected<QList<Server>, QString> serversFromText(const QString &text);

/// How a question ended. Only the first three say something about the records.
enum class Outcome {
    Found,
    NoData, ///< The name is there, but has no record of this type.
    NoName, ///< NXDOMAIN: there is no such name.
    Referral, ///< Other servers are responsible.
    ServerFailed, ///< SERVFAIL
    Refused,
    TimedOut,
    Unreachable, ///< The network or the machine turned it away.
    Garbled, ///< Not an answer to the question.
    Cancelled,
};

/// A server's answer to a question.
struct Answer {
    Question question;
    Server server;
    Outcome outcome = Outcome::TimedOut;
    bool authoritative = false;
    QStringList aliases; ///< The chain of CNAMEs that was followed, without the name asked for.
    QList<ResourceRecord> records; ///< Of the type asked for, at the end of that chain.
    std::optional<quint32> negativeTtl; ///< How long "there is nothing" may be remembered, in seconds.
    QList<ResourceRecord> referral; ///< NS records of the servers that are responsible…
    QList<ResourceRecord> glue; ///< …and addresses that came along.

    /// Whether it says that there is something or that there is nothing.
    [[nodiscard]] bool isDecisive() const
    {
        return outcome == Outcome::Found || outcome == Outcome::NoData || outcome == Outcome::NoName;
    }
    [[nodiscard]] QStringList values() const;
};

/// What a server said, in a few words: the values, or why there are none.
[[nodiscard]] QString answerText(const Answer &answer);

/// What \a message says of \a question.
[[nodiscard]] Answer answerOf(const Message &message, const Question &question, const Server &server);

} // namespace dns
