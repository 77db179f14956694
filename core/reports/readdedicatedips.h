// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/reader.h"
#include "core/reports/tables/dedicatedips.h"

namespace reports {

/// Every dedicated IP of the account, without its blacklists.
[[nodiscard]] QCoro::Task<aws::Result<QList<DedicatedIpRow>>> readDedicatedIps(aws::Reader reader);

/// Asks which blacklists have \a ips and writes the answer into them, some at a time: the names travel in the
/// address of the request.
[[nodiscard]] QCoro::Task<aws::Result<QList<DedicatedIpRow>>> readListings(aws::Reader reader,
                                                                           QList<DedicatedIpRow> ips);

/// Every dedicated IP of the account, with its blacklists.
[[nodiscard]] QCoro::Task<aws::Result<QList<DedicatedIpRow>>> readDedicatedIpsAndListings(aws::Reader reader);

} // namespace reports
