// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/paging.h"
#include "core/email/operations/dedicatedips.h"
#include "core/email/operations/deliverability.h"
#include "core/reports/tables/dedicatedips.h"

namespace reports {

/// Asks which blacklists have \a ips and writes the answer into them, some at a time: the names travel in the
/// address of the request. \a send performs one call.
template<typename Send>
QCoro::Task<aws::Result<QList<DedicatedIpRow>>> readListings(Send send, QList<DedicatedIpRow> ips)
{
    constexpr qsizetype ipsInARequest = 50;
    for (qsizetype from = 0; from < ips.size(); from += ipsInARequest) {
        email::GetBlacklistReports request;
        const qsizetype to = qMin(from + ipsInARequest, ips.size());
        for (qsizetype i = from; i < to; ++i)
            request.blacklistItemNames.append(ips.at(i).ip.ip);
        const auto report = co_await send(request);
        if (!report)
            co_return tl::unexpected(report.error());
        for (qsizetype i = from; i < to; ++i)
            ips[i].listings = report->blacklistReport.value(ips.at(i).ip.ip);
    }
    co_return std::as_const(ips);
}

/// Every dedicated IP of the account, without its blacklists.
template<typename Send>
QCoro::Task<aws::Result<QList<DedicatedIpRow>>> readDedicatedIps(Send send)
{
    const auto read = co_await aws::allPages(send, email::GetDedicatedIps{});
    if (!read)
        co_return tl::unexpected(read.error());
    QList<DedicatedIpRow> rows;
    for (const email::DedicatedIp &ip : read->dedicatedIps.value_or(QList<email::DedicatedIp>()))
        rows.append({.ip = ip, .listings = {}});
    co_return std::as_const(rows);
}

/// Every dedicated IP of the account, with its blacklists.
template<typename Send>
QCoro::Task<aws::Result<QList<DedicatedIpRow>>> readDedicatedIpsAndListings(Send send)
{
    const auto rows = co_await readDedicatedIps(send);
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return co_await readListings(send, *rows);
}

} // namespace reports
