// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/partsbar.h"

#include "ui/widgets/palette.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int lineHeight = 2;
}

void PartsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Tone::Grid, palette()));
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool isCurrent = i == currentIndex();
        painter.setPen(isCurrent ? palette().color(QPalette::WindowText) : colour(Tone::Muted, palette()));
        painter.drawText(tab, Qt::AlignCenter | Qt::TextShowMnemonic, tabText(i));
        if (isCurrent)
            painter.fillRect(QRect(tab.left() + 8, height() - lineHeight, tab.width() - 16, lineHeight),
                             colour(Tone::Accent, palette()));
        if (isCurrent && hasFocus()) {
            painter.setPen(palette().color(QPalette::Highlight));
            painter.drawRect(tab.adjusted(4, 3, -5, -5));
        }
    }
}

} // namespace ui
