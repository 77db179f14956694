// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/entry.h"

namespace ui {

/// A call as a person reads it: what was asked for, what came of it, and what a change changed.
[[nodiscard]] QString entryText(const activity::Entry &entry);
/// The request, indented, as AWS's tools take it.
[[nodiscard]] QString requestText(const activity::Entry &entry);

} // namespace ui
