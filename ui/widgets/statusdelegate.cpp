// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusdelegate.h"

#include "ui/models/roles.h"
#include "ui/widgets/icons.h"

namespace ui {

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
