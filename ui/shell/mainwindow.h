// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/openconnection.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace ui {

class EmptyState;
class Page;

/// The frame: one toolbar, the tabs, the status bar. It puts the parts together and has no business of its
/// own.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// Shows this account, in place of one that was shown before, on the tab that was shown before or that of
    /// the object name \a page.
    void showAccount(const OpenedConnection &connection, const QString &page = {});
    /// No account: what is wrong, and the offer of the practice account.
    void showProblem(const aws::Error &error);

    [[nodiscard]] QList<Page *> pages() const;
    [[nodiscard]] Page *currentPage() const;
    void showPage(int index);
    /// The page of this object name; null when there is none.
    [[nodiscard]] Page *page(const QString &objectName) const;

Q_SIGNALS:
    void practiceRequested();

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void addPage(Page *page, const QString &title);
    void pageChanged();
    void jump(const QString &page, const QString &key);
    void composeMessage(const QString &identity, const QString &configurationSet);
    void showOffers();
    void showConnection(const Session &session);

    QTabWidget *m_tabs;
    EmptyState *m_noAccount;
    QStackedWidget *m_centre;
    QLabel *m_account;
    QLabel *m_place;
    QLabel *m_mode;
    QLabel *m_summary;
    QLineEdit *m_filter;
    QMenu *m_tabMenu = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_new = nullptr;
    QAction *m_export = nullptr;
    QAction *m_send = nullptr;
    QAction *m_focusFilter = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_about = nullptr;
    std::optional<OpenedConnection> m_connection;
};

} // namespace ui
