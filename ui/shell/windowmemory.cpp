// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include "ui/widgets/tableview.h"

#include <QChildEvent>
#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {

WindowMemory::WindowMemory(std::shared_ptr<Settings> settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

bool WindowMemory::remembers() const { return m_settings && m_settings->chosen(setting::remember).toBool(); }

void WindowMemory::restoreWindow(QMainWindow *window)
{
    if (!remembers())
        return;
    restoreTables(window);
    window->restoreGeometry(m_settings->state(QStringLiteral("window")));
    window->restoreState(m_settings->state(QStringLiteral("docks")));
}

void WindowMemory::keepWindow(const QMainWindow *window) const
{
    if (!remembers())
        return;
    keepTables(window);
    m_settings->keepState(QStringLiteral("window"), window->saveGeometry());
    m_settings->keepState(QStringLiteral("docks"), window->saveState());
}

void WindowMemory::restoreTables(QWidget *parent)
{
    if (!remembers())
        return;
    for (auto *table : parent->findChildren<TableView *>())
        table->restoreLayout(m_settings->state(table->objectName()));
    for (auto *splitter : parent->findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(m_settings->state(splitter->objectName()));
    }
    for (auto *stack : parent->findChildren<QStackedWidget *>())
        stack->installEventFilter(this);
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    // Polished is what is shown for the first time.
    if (event->type() == QEvent::ChildPolished) {
        if (auto *page = qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child()))
            restoreTables(page);
    }
    return QObject::eventFilter(watched, event);
}

void WindowMemory::keepTables(const QWidget *parent) const
{
    if (!remembers())
        return;
    for (const auto *table : parent->findChildren<TableView *>()) {
        if (const QByteArray layout = table->saveLayout(); !layout.isEmpty())
            m_settings->keepState(table->objectName(), layout);
    }
    for (const auto *splitter : parent->findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            m_settings->keepState(splitter->objectName(), splitter->saveState());
    }
}

} // namespace ui
