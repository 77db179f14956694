// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/readdedicatedips.h"

#include "core/email/operations/dedicatedips.h"
#include "core/email/operations/deliverability.h"

namespace reports {

QCoro::Task<aws::Result<QList<DedicatedIpRow>>> readDedicatedIps(aws::Reader reader)
{
    const auto read = co_await aws::readAllPages(reader, email::GetDedicatedIps{});
    if (!read)
        co_return tl::unexpected(read.error());
    QList<DedicatedIpRow> rows;
    for (const email::DedicatedIp &ip : read->dedicatedIps.value_or(QList<email::DedicatedIp>()))
        rows.append({.ip = ip, .listings = {}});
    co_return std::as_const(rows);
}

QCoro::Task<aws::Result<QList<DedicatedIpRow>>> readListings(aws::Reader reader, QList<DedicatedIpRow> ips)
{
    constexpr qsizetype ipsInARequest = 50;
    for (qsizetype from = 0; from < ips.size(); from += ipsInARequest) {
        email::GetBlacklistReports request;
        const qsizetype to = qMin(from + ipsInARequest, ips.size());
        for (qsizetype i = from; i < to; ++i)
            request.blacklistItemNames.append(ips.at(i).ip.ip);
        const auto report = co_await reader(request);
        if (!report)
            co_return tl::unexpected(report.error());
        for (qsizetype i = from; i < to; ++i)
            ips[i].listings = report->blacklistReport.value(ips.at(i).ip.ip);
    }
    co_return std::as_const(ips);
}

QCoro::Task<aws::Result<QList<DedicatedIpRow>>> readDedicatedIpsAndListings(aws::Reader reader)
{
    const auto rows = co_await readDedicatedIps(reader);
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return co_await readListings(reader, *rows);
}

} // namespace reports
