// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/stage.h"

namespace ui {

/// The dialogs of configuration sets, dedicated IPs and messages that playSending() has not opened. They
/// change the account.
[[nodiscard]] QCoro::Task<aws::Result<void>> playSendingDialogs(Stage &stage);

} // namespace ui
