// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace ui {

/// Shows a state as an icon, a word and a colour. Cells without a severity look as they always do; those that
/// are one line of text are painted without laying it out each time.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// \a cell has nothing but a line of text for which there is room.
    [[nodiscard]] bool paintLine(QPainter *painter, const QStyleOptionViewItem &cell) const;

    mutable QCache<QString, QStaticText> m_lines{1000}; ///< Laid out in m_font.
    mutable QFont m_font;
};

} // namespace ui
