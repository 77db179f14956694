// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/stage.h"

namespace ui {

/// Getting in, what can be wrong on the way, and taking a change back.
[[nodiscard]] QCoro::Task<aws::Result<void>> playTrust(Stage &stage);

} // namespace ui
