// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/dedicatedips.h"

namespace reports {

/// A blacklist that has one of the account's IPs.
struct BlacklistRow {
    QString ip;
    email::BlacklistEntry entry;
};

[[nodiscard]] Columns<BlacklistRow> blacklistColumns();

/// A row for every listing of every IP.
[[nodiscard]] QList<BlacklistRow> blacklistRows(const QList<DedicatedIpRow> &ips);

} // namespace reports
