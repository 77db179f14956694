// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/stage.h"

namespace ui {

/// Pictures of what surrounds the tabs: activity, command palette, connections, sign-in, settings.
[[nodiscard]] QCoro::Task<aws::Result<void>> playShell(Stage &stage);

} // namespace ui
