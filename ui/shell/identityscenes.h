// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/stage.h"

namespace ui {

/// Pictures of an identity's DNS records with and without faults, of its dialogs, and of the hand-over. Opens
/// the account anew, with a DNS of its own.
[[nodiscard]] QCoro::Task<aws::Result<void>> playIdentityDetails(Stage &stage);

} // namespace ui
