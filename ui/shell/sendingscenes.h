// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/stage.h"

namespace ui {

/// Pictures of the account, the configuration sets, the dedicated IPs and their dialogs.
[[nodiscard]] QCoro::Task<aws::Result<void>> playSending(Stage &stage);

} // namespace ui
