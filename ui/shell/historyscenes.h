// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/stage.h"

namespace ui {

/// Dashboards out of the history, in every state that their numbers can be in.
[[nodiscard]] QCoro::Task<aws::Result<void>> playHistory(Stage &stage);

} // namespace ui
