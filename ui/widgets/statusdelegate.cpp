// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusdelegate.h"

#include "ui/models/roles.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>
#include <cmath>

namespace ui {

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    if (paintLine(painter, cell))
        return;
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

bool StatusDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &cell) const
{
    constexpr int longest = 100;
    const auto more = QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator
        | QStyleOptionViewItem::WrapText;
    if (!cell.widget || (cell.features & more) || (cell.state & QStyle::State_HasFocus)
        || cell.text.size() > longest || cell.text.contains(QChar::LineSeparator)
        || cell.direction == Qt::RightToLeft)
        return false;
    if (m_font != cell.font) {
        m_font = cell.font;
        m_lines.clear();
    }
    QStaticText *line = m_lines.object(cell.text);
    if (!line) {
        line = new QStaticText(cell.text);
        line->setTextFormat(Qt::PlainText);
        line->prepare({}, cell.font);
        m_lines.insert(cell.text, line);
    }
    const QStyle *style = cell.widget->style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRectF place = QRectF(cell.rect).adjusted(margin, 0, -margin, 0);
    const QSizeF size = line->size();
    if (size.width() > place.width())
        return false; // The style knows how to cut it.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QPalette::ColorGroup group = !(cell.state & QStyle::State_Enabled) ? QPalette::Disabled
        : !(cell.state & QStyle::State_Active)                               ? QPalette::Inactive
                                                                             : QPalette::Normal;
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(
        group, cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    const double left = cell.displayAlignment & Qt::AlignRight ? place.right() - size.width()
        : cell.displayAlignment & Qt::AlignHCenter             ? place.center().x() - size.width() / 2
                                                               : place.left();
    // Rounded as QStyle::alignedRect() does: cells with an icon, which the style paints, stand on the same
    // line.
    const int top = cell.rect.top() + cell.rect.height() / 2 - static_cast<int>(size.height()) / 2;
    painter->drawStaticText(QPointF(std::round(left), top), *line);
    return true;
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant severity = index.data(SeverityRole);
    if (!severity.isValid() || option->text.isEmpty())
        return;
    const auto state = severity.value<reports::Severity>();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(state);
    option->decorationSize = QSize(14, 14);
    option->palette.setColor(QPalette::Text, colour(toneOf(state), option->palette));
}

} // namespace ui
