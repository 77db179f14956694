// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <optional>
#include <variant>

/// \file
/// The value of a table's cell. What a person reads, what a CSV file holds and how rows sort follow from it.
namespace reports {

/// Nothing, text (untrusted), a whole number, a decimal, a flag, a moment, or a day that no time zone moves.
using CellValue = std::variant<std::monostate, QString, qint64, double, bool, QDateTime, QDate>;

/// The value, or nothing when it is absent.
template<typename T>
CellValue cell(const std::optional<T> &value)
{
    return value ? CellValue(*value) : CellValue();
}

[[nodiscard]] inline bool isNothing(const CellValue &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// What a person reads: numbers in the locale's form, moments in the user's time zone, a flag as a word.
[[nodiscard]] QString displayText(const CellValue &value, int decimals = 2,
                                  const QLocale &locale = QLocale());

/// What a tooltip adds: a moment in UTC. Empty when there is nothing to add.
[[nodiscard]] QString toolTipText(const CellValue &value);

} // namespace reports
