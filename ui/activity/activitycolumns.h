// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/entry.h"
#include "core/reports/column.h"

namespace ui {

/// Stands in the kind of a change and nowhere else, so that a filter finds just these.
inline const QString changeMark = QStringLiteral("✎");
[[nodiscard]] reports::Columns<activity::Entry> activityColumns();
/// "200", "200 after 3 tries"; for a failure its code.
[[nodiscard]] QString outcomeText(const activity::Entry &entry);

} // namespace ui
