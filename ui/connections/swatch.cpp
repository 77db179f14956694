// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/swatch.h"

#include <QColor>
#include <QPainter>
#include <QPixmap>

namespace ui {

QIcon swatch(const QString &colour)
{
    const QColor fill = QColor(colour);
    if (!fill.isValid())
        return {};
    constexpr int size = 64; // Scaled down wherever it is shown, sharp on every screen.
    QPixmap dot(size, size);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(8, 8, size - 16, size - 16);
    return QIcon(dot);
}

} // namespace ui
