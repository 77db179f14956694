// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/paging.h"
#include "core/reports/tables/identities.h"

#include <functional>
#include <vector>

namespace reports {

/// How many are read, of how many that are known by now.
using ReadingProgress = std::function<void(qsizetype done, qsizetype total)>;

/// Every identity of the account, in the service's order, with details if they are wanted (a call each).
/// One that is deleted meanwhile is left out. \a send performs one call: email operations in, answers out.
template<typename Send>
QCoro::Task<aws::Result<QList<IdentityRow>>> readIdentities(Send send, bool withDetails,
                                                            ReadingProgress progress = {})
{
    constexpr int largestPage = 1000;
    auto list = co_await aws::allPages(send, email::ListEmailIdentities{.pageSize = largestPage});
    if (!list)
        co_return tl::unexpected(list.error());
    const QList<email::IdentityInfo> infos = list->emailIdentities.value_or(QList<email::IdentityInfo>());
    QList<IdentityRow> rows;
    rows.reserve(infos.size());
    if (!withDetails) {
        for (const email::IdentityInfo &info : infos)
            rows.append({.info = info, .details = {}});
        co_return rows;
    }

    // All are started; the client decides how many travel at once and how fast.
    std::vector<decltype(send(email::GetEmailIdentity{}))> readings;
    readings.reserve(static_cast<std::size_t>(infos.size()));
    for (const email::IdentityInfo &info : infos)
        readings.push_back(
            send(email::GetEmailIdentity{.emailIdentity = info.identityName.value_or(QString())}));
    for (qsizetype i = 0; i < infos.size(); ++i) {
        auto details = co_await readings[static_cast<std::size_t>(i)];
        if (progress)
            progress(i + 1, infos.size());
        if (details)
            rows.append({.info = infos.at(i), .details = *std::move(details)});
        else if (details.error().code != QLatin1StringView("NotFoundException"))
            co_return tl::unexpected(details.error());
    }
    co_return rows;
}

} // namespace reports
