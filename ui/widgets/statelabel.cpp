// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statelabel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

StateLabel::StateLabel(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_symbol(new QLabel)
    , m_word(textLabel({}, Voice::Heading, objectName))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_symbol, 0, Qt::AlignVCenter);
    layout->addWidget(m_word, 1);
    m_symbol->hide();
}

void StateLabel::setState(reports::Severity severity, const QString &word)
{
    m_severity = severity;
    m_word->setText(word);
    m_word->setAccessibleName(QStringLiteral("%1: %2").arg(m_title, word));
    m_symbol->setVisible(!word.isEmpty());
    paintState();
}

void StateLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        paintState();
}

void StateLabel::paintState()
{
    m_symbol->setPixmap(icon(m_severity).pixmap(16, 16));
    QPalette palette = QGuiApplication::palette();
    if (m_severity != reports::Severity::Neutral)
        palette.setColor(QPalette::WindowText, colour(toneOf(m_severity), palette));
    m_word->setPalette(palette);
}

} // namespace ui
