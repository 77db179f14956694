// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/jsonreader.h"
#include "core/aws/shape/jsonwriter.h"
#include "core/aws/shape/limits.h"
#include "core/aws/shape/placement.h"

/// \file
/// The code of placement.h, which is compiled once for each operation (client/compiled.h).
namespace aws {

namespace detail {
QString queryText(const QString &value);
QString queryText(int value);
QString queryText(bool value);
QString queryText(const QDateTime &value);
Result<void> fromText(const QString &text, QString &out);
Result<void> fromText(const QString &text, int &out);
Result<void> fromText(const QString &text, bool &out);
Result<void> fromText(const QString &text, QDateTime &out);

/// A member of a request whose type is known to the functions alone, so that the code around it is compiled
/// once.
struct RequestMember {
    std::string_view name;
    Place where;
    bool required; ///< By every version of the API.
    int since; ///< The API version that knows it; 0: all do.
    int requiredBefore; ///< The first API version that does not require it; 0: none does.
    bool (*isPresent)(const void *request);
    /// The text of a member that can be what the call is about; null for others.
    const QString &(*text)(const void *request) = nullptr;
    QJsonValue (*write)(const void *request, const JsonWriting &) = nullptr; ///< In the body.
    QStringList (*toTexts)(const void *request) = nullptr; ///< In the path or the query.
    /// One more text from the path or the query; only a list takes more than one, of others the last counts.
    Result<void> (*fromText)(void *request, const QString &text, bool first) = nullptr;
};

Result<Call> placeMembers(const Operation &operation, const void *request,
                          std::span<const RequestMember> members, int apiVersion);
Result<void> receiveMembers(void *request, std::span<const RequestMember> members,
                            const ReceivedParts &parts);

template<Request R, typename Member>
constexpr RequestMember requestMember()
{
    using Traits = MemberTraits<MemberType<Member, R>>;
    using Value = typename Traits::Value;
    RequestMember member{.name = Wire<Member>::name,
                         .where = placeOf<Member>(R::operation),
                         .required = !Traits::optional,
                         .since = Traits::since,
                         .requiredBefore = Traits::requiredBefore,
                         .isPresent = [](const void *request) {
                             if constexpr (Traits::optional)
                                 return (static_cast<const R *>(request)->*Member::pointer).has_value();
                             else
                                 return true;
                         }};
    if constexpr (std::is_same_v<Value, QString> && !Traits::optional) {
        member.text = [](const void *request) -> const QString & {
            return static_cast<const R *>(request)->*Member::pointer;
        };
    }
    if constexpr (placeOf<Member>(R::operation) == Place::Body) {
        member.write = &writeMember<R, Member>;
    } else {
        member.toTexts = [](const void *request) {
            const Value *value = nullptr;
            if constexpr (Traits::optional)
                value = &*(static_cast<const R *>(request)->*Member::pointer);
            else
                value = &(static_cast<const R *>(request)->*Member::pointer);
            QStringList texts;
            if constexpr (IsList<Value>::value) {
                for (const auto &element : *value)
                    texts.append(queryText(element));
            } else {
                texts.append(queryText(*value));
            }
            return texts;
        };
        member.fromText = [](void *request, const QString &text, bool first) {
            auto &field = static_cast<R *>(request)->*Member::pointer;
            Value *value = nullptr;
            if constexpr (Traits::optional)
                value = first ? &field.emplace() : &*field;
            else
                value = &field;
            if constexpr (IsList<Value>::value)
                return detail::fromText(text, value->emplaceBack());
            else
                return detail::fromText(text, *value);
        };
    }
    return member;
}

template<Request R>
constexpr auto requestMembers = []<typename... Member>(boost::mp11::mp_list<Member...>) {
    return std::array<RequestMember, sizeof...(Member)>{requestMember<R, Member>()...};
}(boost::mp11::mp_rename<MembersOf<R>, boost::mp11::mp_list>());
} // namespace detail

template<Request R>
Result<Call> place(const R &request, int apiVersion)
{
    if (const QString problem = limitProblem(request); !problem.isEmpty())
        return usageError(problem + u'.');
    return detail::placeMembers(R::operation, &request, detail::requestMembers<R>, apiVersion);
}

template<Request R>
Result<R> requestFromJson(const QByteArray &json, int apiVersion, QStringList *notSent)
{
    R request;
    JsonReading reading{.strict = true, .apiVersion = apiVersion, .problem = {}, .path = {}, .notSent = {}};
    if (!fromJson(json, request, reading))
        return usageError(reading.describe());
    if (notSent)
        *notSent = reading.notSent;
    return request;
}

template<Request R>
Result<R> receive(const ReceivedParts &parts)
{
    R request;
    JsonReading reading;
    if (!parts.body.isEmpty() && !fromJson(parts.body, request, reading))
        return usageError(reading.describe());
    if (const auto read = detail::receiveMembers(&request, detail::requestMembers<R>, parts); !read)
        return tl::unexpected(read.error());
    if (const QString problem = limitProblem(request); !problem.isEmpty())
        return usageError(problem + u'.');
    return request;
}

} // namespace aws
