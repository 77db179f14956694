// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

FormField::FormField(const QString &title, QWidget *control, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_usual(hint)
    , m_hint(textLabel(hint, Voice::Normal, control->objectName() + QStringLiteral("Hint")))
{
    auto *label = new QLabel(title);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(title).remove(u'&'));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addWidget(control);
    layout->addWidget(m_hint);
    m_hint->setVisible(!hint.isEmpty());
    paintHint();
}

void FormField::setProblem(const QString &problem)
{
    m_problem = problem;
    const QString text = problem.isEmpty() ? m_usual : problem;
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_control->setAccessibleDescription(text);
    paintHint();
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        paintHint();
}

void FormField::paintHint()
{
    QPalette palette = QGuiApplication::palette();
    palette.setColor(QPalette::WindowText, colour(m_problem.isEmpty() ? Tone::Muted : Tone::Bad, palette));
    m_hint->setPalette(palette);
}

} // namespace ui
