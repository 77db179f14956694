// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace aws {

/// 2026-11-01T00:00:00Z, with milliseconds only where there are some.
[[nodiscard]] QString toIso8601(const QDateTime &time);
/// Any ISO 8601 date or date-time; without an offset it is UTC. Nothing for anything else.
[[nodiscard]] std::optional<QDateTime> fromIso8601(QStringView text);

/// Seconds since 1970, fractions allowed, as the service writes them.
[[nodiscard]] double toEpoch(const QDateTime &time);
/// Nothing outside the years 1 to 9999.
[[nodiscard]] std::optional<QDateTime> fromEpoch(double seconds);

} // namespace aws
