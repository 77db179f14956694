// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/stage.h"

namespace ui {

/// Pictures of every part of deliverability and its dialogs.
[[nodiscard]] QCoro::Task<aws::Result<void>> playDeliverability(Stage &stage);

} // namespace ui
