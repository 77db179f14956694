// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedtext.h"

#include "ui/widgets/texts.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>
#include <cmath>

namespace ui {

WrappedText::WrappedText(const QString &objectName, const QString &title, QWidget *parent)
    : QPlainTextEdit(parent)
{
    name(this, objectName, title);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

void WrappedText::setText(const QString &text)
{
    setPlainText(text);
    setToolTip(plainToolTip(text));
    fit();
}

void WrappedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void WrappedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void WrappedText::fit()
{
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height();
    setFixedHeight(static_cast<int>(std::ceil(height + 2 * document()->documentMargin())) + 2 * frameWidth());
}

} // namespace ui
