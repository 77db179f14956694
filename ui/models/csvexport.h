// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/csvfile.h"
#include "ui/models/tableproxy.h"

#include <ranges>

namespace ui {

/// Writes to a CSV file what \a proxy shows of \a model: its rows in their order, and the columns of
/// \a columnIds in theirs.
template<class Row>
aws::Result<void> exportCsv(const QString &path, const TableModel<Row> &model, const TableProxy &proxy,
                            const QStringList &columnIds)
{
    reports::Columns<Row> columns;
    for (const QString &id : columnIds) {
        if (const int column = model.columnOf(id); column >= 0)
            columns.append(model.columns().at(column));
    }
    const auto rows = proxy.sourceRows()
        | std::views::transform([&model](int row) -> const Row & { return model.at(row); });
    return reports::writeCsvFile(path, columns, rows);
}

} // namespace ui
