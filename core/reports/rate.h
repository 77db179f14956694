// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>

namespace reports {

/// \a part of \a part and \a rest in percent; nothing when there was no volume or a count is missing.
[[nodiscard]] inline std::optional<double> ratePercent(const std::optional<qint64> &part,
                                                       const std::optional<qint64> &rest)
{
    if (!part || !rest)
        return std::nullopt;
    const double whole = static_cast<double>(*part) + static_cast<double>(*rest);
    if (!(whole > 0))
        return std::nullopt;
    return 100.0 * static_cast<double>(*part) / whole;
}

} // namespace reports
