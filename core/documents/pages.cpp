// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pages.h"

#include <QFontMetricsF>
#include <QPainter>

namespace documents {

void Pages::newPage()
{
    if (m_pages.last().isEmpty())
        return;
    m_pages.emplaceBack();
    m_y = margin;
}

void Pages::keepTogether(double height)
{
    if (!fits(height))
        newPage();
}

void Pages::add(double height, Paint paint)
{
    keepTogether(height);
    m_pages.last().append({QRectF(margin, m_y, textWidth, height), std::move(paint)});
    m_y += height;
}

void Pages::addText(const QString &text, const QFont &font, const QColor &colour)
{
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const double height =
        QFontMetricsF(font).boundingRect(QRectF(0, 0, textWidth, 100'000), flags, text).height();
    add(height, [text, font, colour](QPainter &painter, const QRectF &place) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place.adjusted(0, 0, 0, 2), flags, text);
    });
}

void Pages::paint(QPainter &painter, qsizetype page) const
{
    for (const Block &block : m_pages.at(page)) {
        painter.save();
        block.paint(painter, block.place);
        painter.restore();
    }
}

} // namespace documents
