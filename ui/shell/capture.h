// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"

#include <qcoro/qcorotask.h>

namespace ui {

/// Draws every tab and main dialog of the practice account into numbered PNG files in \a folder, in light and
/// in dark. Day, seed and language are fixed, so that two versions of the program can be compared; only the
/// request ids in error messages differ.
[[nodiscard]] QCoro::Task<aws::Result<void>> capture(QString folder);

} // namespace ui
