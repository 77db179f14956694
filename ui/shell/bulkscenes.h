// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/stage.h"

namespace ui {

/// Many identities at once: chosen, made from a list, tagged, deleted, with what failed.
[[nodiscard]] QCoro::Task<aws::Result<void>> playManyIdentities(Stage &stage);

} // namespace ui
