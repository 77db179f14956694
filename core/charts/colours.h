// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace charts {

/// What a chart is painted with. Blue and orange keep apart for colour-blind eyes, and nothing is told by
/// colour alone.
struct Colours {
    QColor ground; ///< Behind everything.
    QColor text;
    QColor muted; ///< Labels of axes.
    QColor grid; ///< Lines behind the data.
    QColor inbox;
    QColor spam;
    QColor rate;
    QColor accent; ///< The first of two that are compared, marks on the axis.
    QColor good; ///< Words of a change for the better…
    QColor bad; ///< …and for the worse.
};

/// Dark ink on white: what is written to a file is for paper and slides, whatever the window looks like.
[[nodiscard]] const Colours &onPaper();
/// The same on a dark window.
[[nodiscard]] const Colours &onDark();

} // namespace charts
