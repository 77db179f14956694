// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

class QAction;
class QLineEdit;
class QListWidget;

namespace ui {

class MainWindow;
class Page;

/// Everything that can be done or shown, by a few letters: tabs, actions, and what has been loaded.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(MainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command {
        QString text;
        QString hint; ///< Its keys, or where it is.
        std::function<void()> run;
    };
    void collectActions(MainWindow *window);
    /// The parts of tabs that have some.
    void collectParts(MainWindow *window);
    /// What the tab that is shown offers: its buttons, choices and actions.
    void collectOffers(const Page *page);
    void add(QAction *action);
    void collectRows(MainWindow *window);
    void filter();
    void run();

    QList<Command> m_commands;
    QLineEdit *m_input;
    QListWidget *m_list;
};

} // namespace ui
