// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dedicatedips/warmupdelegate.h"

#include "ui/models/roles.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {
constexpr int barHeight = 6;
constexpr int barWidth = 90;
} // namespace

void WarmupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);

    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const int numbers = option.fontMetrics.horizontalAdvance(QStringLiteral("100")) + 10;
    const QRectF bar(option.rect.left() + 4, option.rect.center().y() - barHeight / 2.0 + 0.5,
                     qMax(10, option.rect.width() - numbers - 8), barHeight);
    const double part = qBound(0.0, text.toDouble() / 100, 1.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(Tone::Grid, option.palette));
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter->setBrush(chosen         ? option.palette.color(QPalette::HighlightedText)
                          : part < 1 ? colour(Tone::Waiting, option.palette)
                                     : colour(Tone::Good, option.palette));
    painter->drawRoundedRect(
        QRectF(bar.left(), bar.top(), qMax<qreal>(barHeight, bar.width() * part), barHeight), barHeight / 2.0,
        barHeight / 2.0);
    painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(option.rect.adjusted(0, 0, -6, 0), Qt::AlignTrailing | Qt::AlignVCenter, text);
    painter->restore();
}

QSize WarmupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(size.width() + barWidth);
    return size;
}

} // namespace ui
