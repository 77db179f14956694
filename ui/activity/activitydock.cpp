// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitydock.h"

#include "ui/activity/activitypanel.h"

#include <QAction>

namespace ui {

ActivityDock::ActivityDock(ActivityLog *log, QWidget *parent)
    : QDockWidget(tr("Activity"), parent)
    , m_panel(new ActivityPanel(log))
{
    setObjectName(QStringLiteral("activityDock"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    setWidget(m_panel);
    QAction *action = toggleViewAction();
    action->setObjectName(QStringLiteral("activityAction"));
    action->setText(tr("&Activity"));
    action->setShortcut(Qt::Key_F12);
    connect(action, &QAction::triggered, this, [this](bool shown) {
        if (shown)
            m_panel->setFocus();
    });
    hide();
}

} // namespace ui
