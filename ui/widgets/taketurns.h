// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Of widgets in one place only \a shown is seen, such as "Look" and "Cancel". The one that comes has the
/// focus if the one that goes had it: Qt would give it to whatever stands next.
inline void takeTurns(const QList<QWidget *> &widgets, QWidget *shown)
{
    const QWidget *window = shown->window();
    const bool hadFocus = window->focusWidget() != shown && widgets.contains(window->focusWidget());
    shown->setVisible(true);
    if (hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
    for (QWidget *other : widgets) {
        if (other != shown)
            other->setVisible(false);
    }
}

} // namespace ui
