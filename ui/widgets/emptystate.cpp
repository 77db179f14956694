// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_action(new QPushButton)
{
    setObjectName(name + QStringLiteral("EmptyState"));
    m_title->setObjectName(name + QStringLiteral("EmptyTitle"));
    m_text->setObjectName(name + QStringLiteral("EmptyText"));
    m_action->setObjectName(name + QStringLiteral("EmptyAction"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_symbol->setAlignment(Qt::AlignCenter);
    m_action->hide();
    m_text->setMaximumWidth(440);
    m_title->setMaximumWidth(440);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_symbol, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_text}) {
        // Centred in a row of its own, so that the wrapped text keeps its width.
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(label, 10);
        row->addStretch();
        layout->addLayout(row);
    }
    layout->addSpacing(4);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setTexts(const QString &symbol, const QString &title, const QString &text,
                          const QString &action)
{
    m_symbolName = symbol;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setMinimumWidth(m_action->fontMetrics().horizontalAdvance(action) + 40);
    m_action->setMinimumHeight(m_action->fontMetrics().height() + 14);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    paintMuted();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMuted();
}

void EmptyState::paintMuted()
{
    m_symbol->setPixmap(icon(m_symbolName, Tone::Muted).pixmap(32, 32));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colour(Tone::Muted, palette()));
    m_text->setPalette(muted);
}

} // namespace ui
