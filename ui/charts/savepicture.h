// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class Banner;
class ChartView;

/// Asks where to save \a chart as a PNG, SVG or PDF file; \a fileStem is the suggested name without its
/// ending.
void askAndSavePicture(ChartView *chart, const QString &fileStem, Banner *banner);

} // namespace ui
