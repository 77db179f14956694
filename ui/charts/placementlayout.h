// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/placementchart.h"

#include <QRectF>

namespace ui {

/// Where everything is; follows from the size, the font and the days.
struct PlacementChart::Layout {
    QRectF legend;
    QRectF rate;
    QRectF volume;
    QList<double> volumeTicks;
    double lowestRate = 0; ///< The rate's axis ends at 100 %, and begins here.
    double slot = 0; ///< Width of a day.

    [[nodiscard]] double centre(int index) const { return volume.left() + slot * (index + 0.5); }
    [[nodiscard]] double volumeY(double value) const
    {
        return volume.bottom() - value / volumeTicks.last() * volume.height();
    }
    [[nodiscard]] double rateY(double percent) const
    {
        return rate.bottom() - (percent - lowestRate) / (100 - lowestRate) * rate.height();
    }
};

} // namespace ui
