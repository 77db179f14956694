// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace ui {

class ActivityLog;
class ActivityPanel;

/// The activity below the tabs, shown and hidden by F12.
class ActivityDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit ActivityDock(ActivityLog *log, QWidget *parent = nullptr);

    [[nodiscard]] ActivityPanel *panel() const { return m_panel; }

private:
    ActivityPanel *m_panel;
};

} // namespace ui
