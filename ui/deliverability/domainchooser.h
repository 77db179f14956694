// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QComboBox;
class QWidget;

/// \file
/// The line above a report: which domain, which days.
namespace ui {

class RangeChooser;

[[nodiscard]] QWidget *domainAndRange(QComboBox *domains, const QString &objectName, RangeChooser *range);

/// Offers \a domains and keeps the chosen one if it is still there.
void setDomains(QComboBox *chooser, const QStringList &domains);

} // namespace ui
