// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace ui {

/// Tabs within a tab: words with a line under the current one, quieter than the tabs above them.
class PartsBar : public QTabBar
{
    Q_OBJECT
public:
    using QTabBar::QTabBar;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
