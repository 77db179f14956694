// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QObject>

class QMainWindow;
class QWidget;

namespace ui {

/// Remembers the window's place and the layout of tables and splitters, by their object names.
class WindowMemory : public QObject
{
    Q_OBJECT
public:
    /// Without \a settings nothing is remembered.
    WindowMemory(std::shared_ptr<Settings> settings, QObject *parent);

    void restoreWindow(QMainWindow *window);
    void keepWindow(const QMainWindow *window) const;
    /// The tables and splitters below \a parent, also of pages that are added to a stack of it later.
    void restoreTables(QWidget *parent);
    void keepTables(const QWidget *parent) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool remembers() const;

    std::shared_ptr<Settings> m_settings;
};

} // namespace ui
