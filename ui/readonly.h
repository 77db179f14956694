// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// Why something cannot be changed over a connection that only reads, and how that is altered.
[[nodiscard]] QString readOnlyReason();

} // namespace ui
