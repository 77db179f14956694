// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pages.h"

#include <QPainter>
#include <QTextLayout>
#include <memory>

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
    // Broken into lines once, and painted as measured: the paper's own metrics would break them elsewhere.
    const auto lines =
        std::make_shared<QTextLayout>(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setUseDesignMetrics(true);
    lines->setTextOption(option);
    double height = 0;
    lines->beginLayout();
    for (QTextLine line = lines->createLine(); line.isValid(); line = lines->createLine()) {
        line.setLineWidth(textWidth);
        line.setPosition({0, height});
        height += line.height();
    }
    lines->endLayout();
    add(height, [lines, colour](QPainter &painter, const QRectF &place) {
        painter.setPen(colour);
        lines->draw(&painter, place.topLeft());
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
