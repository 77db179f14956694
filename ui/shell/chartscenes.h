// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/stage.h"

namespace ui {

/// Pictures of what the dashboard's charts do: narrowed, zoomed, noted, compared.
[[nodiscard]] QCoro::Task<aws::Result<void>> playCharts(Stage &stage);

} // namespace ui
