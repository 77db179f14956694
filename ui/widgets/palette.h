// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/severity.h"

#include <QColor>
#include <QPalette>

/// \file
/// Every colour with a meaning, in one place. They keep apart for colour-blind eyes (blue and orange in
/// charts, distinct lightness in states), and never are the only sign of what they mean.
namespace ui {

enum class Tone {
    Good,
    Waiting,
    Bad,
    Muted, ///< Secondary text.
    Accent,
    Inbox,
    Spam,
    Rate,
    Grid, ///< Lines behind data, hairlines between parts.
    ErrorGround,
    WarningGround,
    InfoGround,
};

[[nodiscard]] bool isDark(const QPalette &palette);
/// Derived from whether \a palette is light or dark.
[[nodiscard]] QColor colour(Tone tone, const QPalette &palette);
[[nodiscard]] Tone toneOf(reports::Severity severity);

/// A light and a dark palette of our own, for pictures; the window otherwise has the desktop's.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace ui
