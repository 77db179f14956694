// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

/// \file
/// DNS messages on the wire (RFC 1035), as far as looking records up needs them.
namespace dns {

/// Types by their numbers; an answer may hold others.
enum class Type : quint16 { A = 1, Ns = 2, Cname = 5, Soa = 6, Mx = 15, Txt = 16, Aaaa = 28 };

/// "CNAME"; "TYPE99" for one that has no name here.
[[nodiscard]] QString typeText(Type type);
[[nodiscard]] std::optional<Type> typeFromText(const QString &text);

struct Question {
    QString name; ///< Punycode, without a dot at its end.
    Type type = Type::A;

    bool operator==(const Question &) const = default;
};

/// A record as it came. Names are in lower case and without a dot at their end.
struct ResourceRecord {
    QString name;
    Type type = Type::A;
    quint32 ttl = 0;
    QString value; ///< As dns::Record has it: a TXT's strings put together, an MX with its priority in front.
    quint32 negativeTtl = 0; ///< Of a SOA: how long it may be remembered that there is nothing.

    bool operator==(const ResourceRecord &) const = default;
};

/// What a server says of a query besides the records.
enum class ResponseCode : quint8 { NoError = 0, FormatError = 1, ServerFailure = 2, NoName = 3, Refused = 5 };

struct Message {
    quint16 id = 0;
    bool isResponse = false;
    bool authoritative = false;
    bool truncated = false;
    ResponseCode code = ResponseCode::NoError;
    QList<Question> questions;
    QList<ResourceRecord> answers;
    QList<ResourceRecord> authority;
    QList<ResourceRecord> additional;
};

/// A query; nothing if the name cannot be asked for.
[[nodiscard]] std::optional<QByteArray> encodeQuery(quint16 id, const Question &question, bool recursive);

/// Reads a message from an untrusted server; nothing if it is none. A message cut short is read as far as it
/// goes if it says that it is truncated.
[[nodiscard]] std::optional<Message> decodeMessage(const QByteArray &bytes);

} // namespace dns
