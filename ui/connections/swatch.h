// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ui {

/// A dot in a connection's colour; nothing when it has none.
[[nodiscard]] QIcon swatch(const QString &colour);

} // namespace ui
