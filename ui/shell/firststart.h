// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/openconnection.h"

namespace ui {

/// Whether \a error only says that nobody has chosen an account yet: nothing is wrong, and nothing to tell.
[[nodiscard]] bool nothingChosenYet(const aws::Error &error, const ConnectionWish &wish,
                                    const aws::Environment &environment);

} // namespace ui
