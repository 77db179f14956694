// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyfigure.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

KeyFigure::KeyFigure(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_value(textLabel({}, Voice::Normal, objectName + QStringLiteral("Value")))
    , m_symbol(new QLabel)
    , m_change(textLabel({}, Voice::Normal, objectName + QStringLiteral("Change")))
{
    name(this, objectName, title);
    QFont large = m_value->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    m_value->setFont(large);
    auto *heading = textLabel(title, Voice::Muted);
    // Whatever wraps makes the whole page ask how high it is for each width.
    for (QLabel *label : {heading, m_value, m_change})
        label->setWordWrap(false);
    for (QLabel *label : {m_value, m_change})
        makeSelectableUnderPointer(label);

    auto *change = new QHBoxLayout;
    change->setSpacing(4);
    change->addWidget(m_symbol);
    change->addWidget(m_change, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(heading);
    layout->addWidget(m_value);
    layout->addLayout(change);
    setFigure(QStringLiteral("–"));
    paintChange();
}

void KeyFigure::setFigure(const QString &value, const QString &change, Direction direction,
                          reports::Severity severity)
{
    m_value->setText(value);
    m_change->setText(change);
    const bool looksTheSame = direction == m_direction && severity == m_severity;
    m_direction = direction;
    m_severity = severity;
    setAccessibleName(QStringLiteral("%1: %2").arg(m_title, value));
    setAccessibleDescription(change);
    if (!looksTheSame)
        paintChange();
}

void KeyFigure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        paintChange();
}

void KeyFigure::paintChange()
{
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::WindowText, colour(toneOf(m_severity), palette));
    m_change->setPalette(palette);
    const QString arrow = m_direction == Direction::Up ? QStringLiteral("up") : QStringLiteral("down");
    m_symbol->setVisible(m_direction != Direction::None);
    m_symbol->setPixmap(icon(arrow, toneOf(m_severity)).pixmap(12, 12));
}

} // namespace ui
