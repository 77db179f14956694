// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/dedicatedips.h"

namespace reports {

/// A pool, and what is in it.
struct DedicatedIpPoolRow {
    QString name;
    int ips = 0;
    int warmingUp = 0;
    int listed = 0; ///< IPs that a blacklist has.
};

[[nodiscard]] Columns<DedicatedIpPoolRow> dedicatedIpPoolColumns();

/// \a names in their order, each with what \a ips say of it.
[[nodiscard]] QList<DedicatedIpPoolRow> dedicatedIpPoolRows(const QStringList &names,
                                                            const QList<DedicatedIpRow> &ips);

} // namespace reports
