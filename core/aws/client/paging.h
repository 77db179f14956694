// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/aws/operation.h"
#include "core/aws/shape/shape.h"
#include "core/aws/tr.h"

#include <QSet>
#include <functional>
#include <qcoro/qcorotask.h>

/// \file
/// Lists that come in pages: one way to read any operation that has NextToken to its end.
namespace aws {

template<typename R>
concept Paged =
    Request<R> && requires(R request, typename R::Response answer) { request.nextToken = answer.nextToken; };

/// Reads page after page and hands each to \a visit(Response), which returns false when it has enough.
///
/// \a send(R) performs one call and decides on priority and cancellation. A token that comes back twice
/// would never end and is an error of kind Protocol.
template<Paged R, typename Send, typename Visit>
QCoro::Task<Result<void>> forEachPage(Send send, R request, Visit visit)
{
    QSet<QString> seen;
    for (;;) {
        auto page = co_await send(request);
        if (!page)
            co_return tl::unexpected(page.error());
        const QString next = page->nextToken.value_or(QString());
        if (!visit(*std::move(page)) || next.isEmpty())
            co_return Result<void>();
        if (seen.contains(next)) {
            const std::string_view name = R::operation.name;
            co_return tl::unexpected(
                Error{.kind = ErrorKind::Protocol,
                      .code = QStringLiteral("RepeatedPage"),
                      .message = tr("The service answered with the same page twice. Try again later."),
                      .operation = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
                      .retryable = true});
        }
        seen.insert(next);
        request.nextToken = next;
    }
}

/// How many elements there are by now.
using PagingProgress = std::function<void(qsizetype)>;

/// All pages as one answer: its lists hold what every page had, its nextToken is empty.
template<Paged R, typename Send>
QCoro::Task<Result<typename R::Response>> allPages(Send send, R request, PagingProgress progress = {})
{
    using Response = typename R::Response;
    auto whole = std::make_shared<Response>();
    auto append = [whole, progress](Response &&page) {
        qsizetype count = 0;
        forEachMember<Response>([&](auto member) {
            using Traits = MemberTraits<MemberType<decltype(member), Response>>;
            if constexpr (IsList<typename Traits::Value>::value) {
                auto &list = (*whole).*decltype(member)::pointer;
                auto &more = page.*decltype(member)::pointer;
                if constexpr (Traits::optional) {
                    if (more)
                        list = list.value_or(typename Traits::Value()) + *more;
                    count += list ? list->size() : 0;
                } else {
                    list += more;
                    count += list.size();
                }
            }
        });
        if (progress)
            progress(count);
        return true;
    };
    const auto read = co_await forEachPage(std::move(send), std::move(request), append);
    if (!read)
        co_return tl::unexpected(read.error());
    co_return std::move(*whole);
}

} // namespace aws
