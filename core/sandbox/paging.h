// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ordered.h"
#include "core/sandbox/refusal.h"

#include <QList>
#include <optional>

namespace sandbox {

/// Seals the place where the next page starts, so that a token that was changed, made up or taken from
/// another list is known for what it is.
class Tokens
{
public:
    explicit Tokens(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }
    [[nodiscard]] QString seal(const QString &list, qint64 number) const;
    [[nodiscard]] std::optional<qint64> open(const QString &list, const QString &token) const;

private:
    [[nodiscard]] QByteArray code(const QString &list, const QByteArray &payload) const;
    QByteArray m_secret;
};

template<typename T>
struct Page {
    QList<const T *> items;
    std::optional<QString> nextToken;
};

constexpr int defaultPageSize = 100;

/// One page of those \a wanted. \a list names the list and its filter.
template<typename T, typename Wanted>
aws::Result<Page<T>> pageOf(const Ordered<T> &all, const Tokens &tokens, const QString &list,
                            const std::optional<QString> &nextToken, const std::optional<int> &pageSize,
                            int mostPerPage, Wanted &&wanted)
{
    if (pageSize && (*pageSize < 0 || *pageSize > mostPerPage))
        return badRequest(QStringLiteral("PageSize must be between 0 and %1.").arg(mostPerPage));
    const int size = pageSize.value_or(0) == 0 ? defaultPageSize : *pageSize;
    qint64 after = 0;
    if (nextToken && !nextToken->isEmpty()) {
        const auto opened = tokens.open(list, *nextToken);
        if (!opened)
            return badRequest(QStringLiteral("NextToken is invalid."));
        after = *opened;
    }
    Page<T> page;
    qint64 last = after;
    for (auto it = all.items().upper_bound(after); it != all.items().end(); ++it) {
        if (!wanted(it->second))
            continue;
        if (page.items.size() == size) {
            page.nextToken = tokens.seal(list, last);
            break;
        }
        page.items.append(&it->second);
        last = it->first;
    }
    return page;
}

template<typename T>
aws::Result<Page<T>> pageOf(const Ordered<T> &all, const Tokens &tokens, const QString &list,
                            const std::optional<QString> &nextToken, const std::optional<int> &pageSize,
                            int mostPerPage)
{
    return pageOf(all, tokens, list, nextToken, pageSize, mostPerPage, [](const T &) { return true; });
}

} // namespace sandbox
