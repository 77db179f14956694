// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/column.h"
#include "core/reports/statistics.h"
#include "core/reports/tables/placementtests.h"

namespace reports {

/// A figure of two stretches of days, side by side.
struct ComparedRow {
    QString what; ///< "Inbox rate (%)", "Gmail"
    CellValue one;
    CellValue other;
    std::optional<double> difference; ///< In points of a rate; in percent of a count.
    bool isRate = true;
    qint64 order = 0; ///< Where it stands among the others.
};

/// The key figures, then the inbox rate at each mailbox provider: where the first lost most comes first.
[[nodiscard]] QList<ComparedRow> comparedRows(const StatisticsReport &one, const StatisticsReport &other);

/// Where two inbox placement tests landed, as a whole and at each mailbox provider.
[[nodiscard]] QList<ComparedRow> comparedTests(const PlacementTestRow &one, const PlacementTestRow &other);

[[nodiscard]] Columns<ComparedRow> comparisonColumns(const QString &one, const QString &other);

} // namespace reports
