// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyfigure.h"

#include <QString>
#include <optional>

/// \file
/// How a figure changed against the days before, in words.
namespace ui {

struct Change {
    QString words;
    KeyFigure::Direction direction = KeyFigure::Direction::None;
    reports::Severity severity = reports::Severity::Neutral;
};

/// "91.3 %", or a dash when there was no volume.
[[nodiscard]] QString rateText(const std::optional<double> &percent);

/// In percentage points; a change below a tenth is none.
[[nodiscard]] Change changeOfRate(const std::optional<double> &now, const std::optional<double> &before,
                                  bool moreIsBetter);

/// Relative; more or less mail is neither good nor bad.
[[nodiscard]] Change changeOfVolume(const std::optional<qint64> &now, const std::optional<qint64> &before);

} // namespace ui
