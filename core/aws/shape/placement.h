// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/aws/operation.h"
#include "core/aws/shape/jsonreader.h"
#include "core/aws/shape/jsonwriter.h"
#include "core/aws/shape/limits.h"

#include <QJsonDocument>
#include <QPair>

/// \file
/// The one rule that places every member of every request: named in the path → path; else GET and DELETE →
/// query; else JSON body.
namespace aws {

/// A request ready to be signed and sent; knows nothing of its C++ type any more.
struct Call {
    Operation operation;
    QByteArray path; ///< Percent-encoded, below the API's prefix.
    QByteArray query; ///< Percent-encoded without the question mark.
    QByteArray body;
    QString resource; ///< What the call is about, for messages and logs.
};

namespace detail {
enum class Place { Path, Query, Body };

constexpr bool sameLetters(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
        if (lower(a[i]) != lower(b[i]))
            return false;
    }
    return true;
}

/// Whether \a path has a label for \a member; {IP} stands for the member Ip.
constexpr bool hasLabel(std::string_view path, std::string_view member)
{
    for (std::size_t open = path.find('{'); open != std::string_view::npos; open = path.find('{', open + 1)) {
        const std::size_t close = path.find('}', open);
        if (sameLetters(path.substr(open + 1, close - open - 1), member))
            return true;
    }
    return false;
}

template<typename Member>
constexpr Place placeOf(const Operation &operation)
{
    if (hasLabel(operation.path, Wire<Member>::name))
        return Place::Path;
    return operation.verb == Verb::Get || operation.verb == Verb::Delete ? Place::Query : Place::Body;
}

QString queryText(const QString &value);
QString queryText(int value);
QString queryText(bool value);
QString queryText(const QDateTime &value);

void appendQuery(QByteArray &query, std::string_view key, const QString &value);
/// Puts \a value into the label of \a member; an empty label, "." or ".." is refused, since it would hit
/// another resource.
Result<void> fillLabel(QByteArray &path, std::string_view member, const QString &value);

/// The same rule read backwards: the text of a label or query parameter as the JSON value it stands for.
struct ReceivedParts {
    QList<QPair<QString, QString>> labels; ///< Label name → decoded value
    QList<QPair<QString, QString>> query; ///< Decoded, in order
    QByteArray body;
};
Result<void> fromText(const QString &text, QString &out);
Result<void> fromText(const QString &text, int &out);
Result<void> fromText(const QString &text, bool &out);
Result<void> fromText(const QString &text, QDateTime &out);
} // namespace detail

using detail::ReceivedParts;

/// Checks \a request against what the service documents and places its members.
template<Request R>
Result<Call> place(const R &request, int apiVersion)
{
    if (const QString problem = limitProblem(request); !problem.isEmpty())
        return usageError(problem + u'.');

    Call call{.operation = R::operation, .path = {}, .query = {}, .body = {}, .resource = {}};
    call.path = QByteArray(R::operation.path.data(), static_cast<qsizetype>(R::operation.path.size()));
    QJsonObject body;
    Result<void> placed;
    forEachMember<R>([&](auto member) {
        using Member = decltype(member);
        using Traits = MemberTraits<MemberType<Member, R>>;
        constexpr detail::Place where = detail::placeOf<Member>(R::operation);
        const auto &field = request.*Member::pointer;
        if constexpr (std::is_same_v<typename Traits::Value, QString> && !Traits::optional) {
            if (call.resource.isEmpty())
                call.resource = field;
        }
        if constexpr (where == detail::Place::Path) {
            if (placed)
                placed = detail::fillLabel(call.path, Wire<Member>::name, field);
        } else if constexpr (where == detail::Place::Query) {
            const auto append = [&](const auto &value) {
                if constexpr (IsList<std::remove_cvref_t<decltype(value)>>::value) {
                    for (const auto &element : value)
                        detail::appendQuery(call.query, Wire<Member>::name, detail::queryText(element));
                } else {
                    detail::appendQuery(call.query, Wire<Member>::name, detail::queryText(value));
                }
            };
            if constexpr (Traits::optional) {
                if (field.has_value() && apiVersion >= Traits::since)
                    append(*field);
            } else {
                append(field);
            }
        } else {
            writeMember<R, Member>(body, request,
                                   JsonWriting{.isoTimestamps = false, .apiVersion = apiVersion});
        }
        if constexpr (Traits::requiredBefore > 0) {
            if (placed && !field.has_value() && apiVersion < Traits::requiredBefore)
                placed = usageError(Wire<Member>::text() + QStringLiteral(" is required and missing."));
        }
    });
    if (!placed)
        return tl::unexpected(placed.error());
    if (R::operation.verb == Verb::Post || R::operation.verb == Verb::Put)
        call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return call;
}

/// Reads a person's JSON (AWS's member names) into a request, strictly.
template<Request R>
Result<R> requestFromJson(const QByteArray &json, int apiVersion, QStringList *notSent = nullptr)
{
    R request;
    JsonReading reading{.strict = true, .apiVersion = apiVersion, .problem = {}, .path = {}, .notSent = {}};
    if (!fromJson(json, request, reading))
        return usageError(reading.describe());
    if (notSent)
        *notSent = reading.notSent;
    return request;
}

/// Puts a request together from what a server received: the same rule, read backwards.
template<Request R>
Result<R> receive(const ReceivedParts &parts)
{
    R request;
    JsonReading reading;
    if (!parts.body.isEmpty() && !fromJson(parts.body, request, reading))
        return usageError(reading.describe());
    Result<void> read;
    forEachMember<R>([&](auto member) {
        using Member = decltype(member);
        using Traits = MemberTraits<MemberType<Member, R>>;
        using Value = typename Traits::Value;
        constexpr detail::Place where = detail::placeOf<Member>(R::operation);
        auto &field = request.*Member::pointer;
        if constexpr (where != detail::Place::Body) {
            const auto &from = where == detail::Place::Path ? parts.labels : parts.query;
            bool given = false;
            for (const auto &[key, text] : from) {
                const std::string name = key.toStdString();
                const bool names = where == detail::Place::Path
                    ? detail::sameLetters(name, Wire<Member>::name)
                    : name == Wire<Member>::name;
                if (!names || !read)
                    continue;
                Value *target = nullptr;
                if constexpr (Traits::optional)
                    target = given ? &*field : &field.emplace();
                else
                    target = &field;
                if constexpr (IsList<Value>::value)
                    read = detail::fromText(text, target->emplaceBack());
                else
                    read = detail::fromText(text, *target);
                given = true;
                if (!read)
                    read.error().message = Wire<Member>::text() + u' ' + read.error().message;
            }
            if (!given && !Traits::optional && read)
                read = usageError(Wire<Member>::text() + QStringLiteral(" is required and missing."));
        }
    });
    if (!read)
        return tl::unexpected(read.error());
    if (const QString problem = limitProblem(request); !problem.isEmpty())
        return usageError(problem + u'.');
    return request;
}

} // namespace aws
