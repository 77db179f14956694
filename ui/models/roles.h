// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ui {

/// What the models of tables tell beyond Qt's own roles.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< The raw value that rows are sorted by.
    KeyRole, ///< What names the row across refreshes.
    SeverityRole, ///< A reports::Severity; invalid in a column that shows no state.
    CellRole, ///< The raw value that is shown.
    ColumnIdRole, ///< Of a header: the column's id.
};

} // namespace ui
