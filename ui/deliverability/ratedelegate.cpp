// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/ratedelegate.h"

#include "ui/models/roles.h"

#include <QPainter>

namespace ui {

namespace {
constexpr int barWidth = 44;
constexpr int barHeight = 6;
constexpr int margin = 6;
} // namespace

void RateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    StatusDelegate::paint(painter, option, index);
    bool isNumber = false;
    const double percent = index.data(CellRole).toDouble(&isNumber);
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * margin;
    // The number is what counts: a narrow column has no bar.
    if (!isNumber || option.rect.width() < barWidth + text + margin)
        return;
    const QRectF track(option.rect.left() + margin, option.rect.center().y() - barHeight / 2.0, barWidth,
                       barHeight);
    QRectF bar = track;
    bar.setWidth(barWidth * qBound(0.0, percent, 100.0) / 100);
    // On the ground of a selected row the tone would be lost.
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QColor ground =
        isSelected ? option.palette.color(QPalette::HighlightedText) : colour(Tone::Grid, option.palette);
    const QColor front = isSelected ? ground : colour(m_tone, option.palette);
    if (isSelected)
        ground.setAlphaF(0.3F);
    painter->fillRect(track, ground);
    painter->fillRect(bar, front);
}

QSize RateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return StatusDelegate::sizeHint(option, index) + QSize(barWidth + 2 * margin, 0);
}

} // namespace ui
