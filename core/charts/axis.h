// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// \file
/// Where an axis has its marks, and how large numbers are written on it.
namespace charts {

/// Round numbers from 0 to at least \a highest, \a wanted of them or so.
[[nodiscard]] QList<double> ticksUpTo(double highest, int wanted);

/// 120000 as "120 k" and 1500000 as "1.5 M", in the locale's form.
[[nodiscard]] QString compactNumber(double number);

} // namespace charts
