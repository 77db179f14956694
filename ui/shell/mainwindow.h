// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/means.h"
#include "ui/shell/openconnection.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace ui {

class ActivityLog;
class ActivityPanel;
class Banner;
class ConnectionBar;
class Connectivity;
class Connector;
class Page;
class Welcome;
struct Failure;
class WindowMemory;

/// The frame: one toolbar, the tabs, the status bar. It puts the parts together and has no business of its
/// own.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const Means &means = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows this account, in place of one that was shown before, on the tab that was shown before or that of
    /// the object name \a page.
    void showAccount(const OpenedConnection &connection, const QString &page = {});
    /// No account: the ways to one.
    void showWelcome();
    /// The same, and what is wrong with the account that was wanted.
    void showProblem(const aws::Error &error);
    /// Something that concerns no tab.
    void tell(const Failure &failure);
    /// Opens \a connection in place of the one that is shown.
    void open(const connections::SavedConnection &connection);
    /// Allows changes over this connection or forbids them.
    void setReadOnly(bool readOnly);

    [[nodiscard]] QList<Page *> pages() const;
    [[nodiscard]] Page *currentPage() const;
    void showPage(int index);
    /// The page of this object name; null when there is none.
    [[nodiscard]] Page *page(const QString &objectName) const;

Q_SIGNALS:
    void windowRequested(const connections::SavedConnection &connection);

protected:
    void closeEvent(QCloseEvent *event) override;
    /// Qt takes a page for a stop of its own, goes on to what the focus is handed to, and leaves out whatever
    /// stands before that.
    bool focusNextPrevChild(bool next) override;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void addPage(Page *page, const QString &title);
    void pageChanged();
    void jump(const QString &page, const QString &key);
    void openRegion(const QString &region, const QString &key);
    void composeMessage(const QString &identity, const QString &configurationSet);
    void showOffers();
    void showConnection();
    void makeConnectionParts();
    void removePages();
    [[nodiscard]] Surroundings surroundingsOf(const OpenedConnection &connection);
    void watch(const aws::CallRecord &record);

    QTabWidget *m_tabs;
    Welcome *m_welcome;
    QStackedWidget *m_centre;
    Banner *m_banner;
    ConnectionBar *m_bar;
    Connector *m_connector;
    Connectivity *m_connectivity;
    WindowMemory *m_memory;
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
    ActivityLog *m_activity;
    ActivityPanel *m_calls = nullptr;
    Surroundings m_surroundings;
    bool m_forgetsPractice;
    std::shared_ptr<history::Store> m_practiceHistory;
    std::optional<OpenedConnection> m_connection;
};

} // namespace ui
