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

    void restoreWindow(QMainWindow *window) const;
    void keepWindow(const QMainWindow *window) const;
    /// The tables and splitters below \a parent.
    void restoreTables(QWidget *parent) const;
    void keepTables(const QWidget *parent) const;

private:
    [[nodiscard]] bool remembers() const;

    std::shared_ptr<Settings> m_settings;
};

} // namespace ui
