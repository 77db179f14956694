// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/compartment.h"

#include <QEvent>

namespace ui {

Compartment::Compartment(QWidget *contents, QWidget *parent)
    : QWidget(parent)
    , m_contents(contents)
    , m_least(contents->minimumSizeHint())
{
    contents->setParent(this);
}

bool Compartment::event(QEvent *event)
{
    // What asked for it is laid out already: its place is given, whatever it shows.
    if (event->type() == QEvent::LayoutRequest && m_least.expandedTo(minimumSizeHint()) != m_least) {
        m_least = m_least.expandedTo(minimumSizeHint());
        updateGeometry();
    }
    return QWidget::event(event);
}

void Compartment::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_contents->setGeometry(rect());
}

} // namespace ui
