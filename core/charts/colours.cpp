// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/colours.h"

namespace charts {

const Colours &onPaper()
{
    static const Colours colours{.ground = QColor(0xff, 0xff, 0xff),
                                 .text = QColor(0x1d, 0x23, 0x29),
                                 .muted = QColor(0x5c, 0x62, 0x68),
                                 .grid = QColor(0xdf, 0xe2, 0xe5),
                                 .inbox = QColor(0x2f, 0x7f, 0xb8),
                                 .spam = QColor(0xd5, 0x5e, 0x00),
                                 .rate = QColor(0x1d, 0x23, 0x29),
                                 .accent = QColor(0x0b, 0x5c, 0x8f),
                                 .good = QColor(0x00, 0x70, 0x4a),
                                 .bad = QColor(0xb3, 0x26, 0x1e)};
    return colours;
}

const Colours &onDark()
{
    static const Colours colours{.ground = QColor(0x25, 0x28, 0x2c),
                                 .text = QColor(0xe6, 0xe8, 0xea),
                                 .muted = QColor(0xa3, 0xa9, 0xb0),
                                 .grid = QColor(0x3d, 0x42, 0x48),
                                 .inbox = QColor(0x5a, 0xa9, 0xdd),
                                 .spam = QColor(0xf0, 0x8a, 0x3c),
                                 .rate = QColor(0xf2, 0xf4, 0xf6),
                                 .accent = QColor(0x6c, 0xb8, 0xea),
                                 .good = QColor(0x4f, 0xc7, 0x9a),
                                 .bad = QColor(0xff, 0x8a, 0x80)};
    return colours;
}

} // namespace charts
