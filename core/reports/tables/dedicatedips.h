// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"
#include "core/reports/column.h"

namespace reports {

/// A dedicated IP, and the blacklists that have it once they have been asked.
struct DedicatedIpRow {
    email::DedicatedIp ip;
    std::optional<QList<email::BlacklistEntry>> listings;
};

[[nodiscard]] Columns<DedicatedIpRow> dedicatedIpColumns();

/// 0 to 100, whichever of its two documented meanings the service gave the number.
[[nodiscard]] int warmupPercent(const email::DedicatedIp &ip);
/// About when the automatic warm-up, which takes 45 days, is over; nothing when it is.
[[nodiscard]] std::optional<QDate> warmupEnd(const email::DedicatedIp &ip, QDate today);
/// Addresses in the order of their numbers.
[[nodiscard]] QString ipSortKey(const QString &ip);

} // namespace reports
