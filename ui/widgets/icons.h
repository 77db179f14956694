// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QIcon>
#include <optional>

namespace ui {

/// A symbol of resources/icons, in the colour of the palette at the time it is painted: the same icon serves
/// light and dark. Without a tone it has the colour of a button's text.
[[nodiscard]] QIcon icon(const QString &symbol, std::optional<Tone> tone = std::nullopt);

/// The symbol and colour of a state; its word stands beside it.
[[nodiscard]] QIcon icon(reports::Severity severity);

[[nodiscard]] QIcon applicationIcon();

} // namespace ui
