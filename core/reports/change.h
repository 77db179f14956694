// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/severity.h"

#include <QString>
#include <optional>

/// \file
/// How a figure changed against the days before, in words.
namespace reports {

enum class Direction { None, Up, Down };

struct Change {
    QString words;
    Direction direction = Direction::None;
    Severity severity = Severity::Neutral;
};

/// "91.3 %", or a dash when there was no volume.
[[nodiscard]] QString rateText(const std::optional<double> &percent);
/// "168,552", or a dash.
[[nodiscard]] QString countText(const std::optional<qint64> &count);

/// In percentage points; a change below a tenth is none.
[[nodiscard]] Change changeOfRate(const std::optional<double> &now, const std::optional<double> &before,
                                  bool moreIsBetter);

/// Relative; more or less mail is neither good nor bad.
[[nodiscard]] Change changeOfVolume(const std::optional<qint64> &now, const std::optional<qint64> &before);

} // namespace reports
