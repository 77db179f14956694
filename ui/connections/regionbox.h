// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;

namespace ui {

/// A list of AWS's regions that takes others as well. \a none names the choice of no region; without it there
/// is none.
[[nodiscard]] QComboBox *regionBox(const QString &objectName, const QString &title, const QString &none);
[[nodiscard]] QString regionOf(const QComboBox *box);
void setRegion(QComboBox *box, const QString &region);

} // namespace ui
