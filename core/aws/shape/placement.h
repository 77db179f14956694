// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/aws/operation.h"
#include "core/aws/shape/shape.h"

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

/// The same rule read backwards: the text of a label or query parameter as the JSON value it stands for.
struct ReceivedParts {
    QList<QPair<QString, QString>> labels; ///< Label name → decoded value
    QList<QPair<QString, QString>> query; ///< Decoded, in order
    QByteArray body;
};
} // namespace detail

using detail::ReceivedParts;

/// Checks \a request against what the service documents and places its members.
template<Request R>
Result<Call> place(const R &request, int apiVersion);

/// Reads a person's JSON (AWS's member names) into a request, strictly. \a notSent gets the members that this
/// API version does not know.
template<Request R>
Result<R> requestFromJson(const QByteArray &json, int apiVersion, QStringList *notSent = nullptr);

/// Puts a request together from what a server received: the same rule, read backwards.
template<Request R>
Result<R> receive(const ReceivedParts &parts);

} // namespace aws
