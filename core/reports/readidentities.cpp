// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/readidentities.h"

#include <vector>

namespace reports {

QCoro::Task<aws::Result<QList<IdentityRow>>> readIdentities(aws::Reader reader, bool withDetails,
                                                            ReadingProgress progress)
{
    constexpr int largestPage = 1000;
    const email::ListEmailIdentities wanted{.pageSize = largestPage};
    auto list = co_await aws::readAllPages(reader, wanted);
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
    std::vector<QCoro::Task<aws::Result<email::GetEmailIdentity::Response>>> readings;
    readings.reserve(static_cast<std::size_t>(infos.size()));
    for (const email::IdentityInfo &info : infos)
        readings.push_back(
            reader(email::GetEmailIdentity{.emailIdentity = info.identityName.value_or(QString())}));
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
