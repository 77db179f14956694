// SPDX-License-Identifier: GPL-3.0-or-later
// The actions, menus and toolbar of the window, and what its parts ask of it.
#include "ui/activity/activitydock.h"
#include "ui/activity/activitypanel.h"
#include "ui/connections/connectionbar.h"
#include "ui/connections/welcome.h"
#include "ui/failure.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/about.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/connectivity.h"
#include "ui/shell/connector.h"
#include "ui/shell/help.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page.h"
#include "ui/widgets/texts.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolBar>

namespace ui {

namespace {
QWidget *spring()
{
    auto *widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}
} // namespace

void MainWindow::makeActions()
{
    const auto make = [this](const QString &objectName, const QString &symbol, const QString &text,
                             const QKeySequence &shortcut) {
        auto *action = new QAction(text, this);
        if (!symbol.isEmpty())
            action->setIcon(icon(symbol));
        action->setObjectName(objectName);
        action->setShortcut(shortcut);
        return action;
    };
    m_refresh = make(QStringLiteral("refreshAction"), QStringLiteral("refresh"), tr("&Refresh"), Qt::Key_F5);
    m_new = make(QStringLiteral("newAction"), QStringLiteral("add"), tr("&New…"), QKeySequence::New);
    m_export = make(QStringLiteral("exportAction"), QStringLiteral("export"), tr("&Export CSV…"),
                    Qt::CTRL | Qt::Key_E);
    m_send = make(QStringLiteral("sendMessageAction"), QStringLiteral("mail"), tr("&Send a message…"),
                  Qt::CTRL | Qt::Key_M);
    m_focusFilter =
        make(QStringLiteral("filterAction"), QStringLiteral("search"), tr("&Filter"), QKeySequence::Find);
    m_quit = make(QStringLiteral("quitAction"), {}, tr("&Quit"), QKeySequence::Quit);
    m_about = make(QStringLiteral("aboutAction"), {}, tr("&About Sendscope"), {});
    m_quit->setMenuRole(QAction::QuitRole);
    m_about->setMenuRole(QAction::AboutRole);

    connect(m_refresh, &QAction::triggered, this, [this] { currentPage()->refresh(); });
    connect(m_new, &QAction::triggered, this, [this] { currentPage()->createNew(); });
    connect(m_send, &QAction::triggered, this, [this] { composeMessage({}, {}); });
    connect(m_export, &QAction::triggered, this, [this] { currentPage()->exportCsv(); });
    connect(m_focusFilter, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_new);
    file->addAction(m_export);
    file->addAction(m_send);
    file->addSeparator();
    if (m_surroundings.settings) {
        QAction *settings = file->addAction(tr("&Settings…"), this, [this] {
            auto *dialog = new SettingsDialog(m_surroundings.settings, this);
            if (m_surroundings.history)
                dialog->addHistory(m_surroundings.history);
            dialog->open();
        });
        settings->setObjectName(QStringLiteral("settingsAction"));
        settings->setMenuRole(QAction::PreferencesRole);
    }
    file->addAction(m_quit);
    m_tabMenu = menuBar()->addMenu(tr("&View"));
    m_tabMenu->addAction(m_refresh);
    m_tabMenu->addAction(m_focusFilter);
    auto *activity = new ActivityDock(m_activity, this);
    addDockWidget(Qt::BottomDockWidgetArea, activity);
    m_calls = activity->panel();
    connect(m_calls, &ActivityPanel::undone, m_refresh, &QAction::trigger);
    m_tabMenu->addAction(activity->toggleViewAction());
    QAction *palette = m_tabMenu->addAction(tr("&Command palette…"), this, [this] {
        auto *dialog = new CommandPalette(this);
        dialog->open();
    });
    palette->setObjectName(QStringLiteral("paletteAction"));
    palette->setShortcut(Qt::CTRL | Qt::Key_K);
    m_tabMenu->addSeparator();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *guide = help->addAction(tr("&Guide"), this, [this] { HelpWindow::open(this); });
    guide->setObjectName(QStringLiteral("guideAction"));
    guide->setShortcut(QKeySequence::HelpContents);
    help->addAction(m_about);
}

void MainWindow::makeToolBar()
{
    name(m_filter, QStringLiteral("filter"), tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(260);
    m_filter->addAction(icon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (Page *page = currentPage())
            page->setFilterText(text);
    });
    // Into the table that was just filtered.
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (Page *page = currentPage())
            page->setFocus();
    });

    QToolBar *bar = addToolBar(tr("Toolbar"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(16, 16));
    bar->addWidget(m_bar);
    bar->addWidget(spring());
    bar->addWidget(m_filter);
    bar->addSeparator();
    for (QAction *action : {m_refresh, m_new, m_export}) {
        bar->addAction(action);
        bar->widgetForAction(action)->setObjectName(action->objectName() + QStringLiteral("Button"));
    }
}

void MainWindow::makeConnectionParts()
{
    connect(m_bar, &ConnectionBar::openRequested, this, &MainWindow::open);
    connect(m_bar, &ConnectionBar::windowRequested, this, &MainWindow::windowRequested);
    connect(m_bar, &ConnectionBar::addRequested, m_connector, &Connector::add);
    connect(m_bar, &ConnectionBar::manageRequested, m_connector, &Connector::manage);
    connect(m_bar, &ConnectionBar::readOnlyRequested, this, &MainWindow::setReadOnly);
    connect(m_welcome, &Welcome::openRequested, this, &MainWindow::open);
    connect(m_welcome, &Welcome::addRequested, m_connector, &Connector::add);
    connect(m_connector, &Connector::changed, m_welcome, &Welcome::reload);
    connect(m_connector, &Connector::openRequested, this, &MainWindow::open);
    connect(m_connector, &Connector::opened, this,
            [this](const OpenedConnection &connection) { showAccount(connection); });
    connect(m_connector, &Connector::failed, this, &MainWindow::showProblem);
    connect(m_connector, &Connector::cancelled, this, &MainWindow::showWelcome);
    connect(m_connectivity, &Connectivity::offline, this, [this](const aws::Error &error) {
        m_banner->showFailure(describe(tr("Offline: trying again by itself"), error), [this] {
            if (Page *page = currentPage())
                page->refresh();
        });
    });
    connect(m_connectivity, &Connectivity::online, m_banner, &Banner::dismiss);
    connect(m_connectivity, &Connectivity::retryDue, this, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
}

} // namespace ui
