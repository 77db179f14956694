// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/account/accountpage.h"
#include "ui/configurationsets/configurationsetspage.h"
#include "ui/dedicatedips/dedicatedipspage.h"
#include "ui/deliverability/deliverabilitypage.h"
#include "ui/failure.h"
#include "ui/identities/identitiespage.h"
#include "ui/messages/messagedialog.h"
#include "ui/shell/about.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>

namespace ui {

namespace {
constexpr QSize usualSize(1280, 800);

QLabel *shortLabel(const QString &objectName, Voice voice)
{
    QLabel *label = textLabel({}, voice, objectName);
    label->setWordWrap(false);
    return label;
}

QWidget *spring()
{
    auto *widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}
} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_tabs(new QTabWidget)
    , m_noAccount(new EmptyState(QStringLiteral("noAccount")))
    , m_centre(new QStackedWidget)
    , m_account(shortLabel(QStringLiteral("connectionName"), Voice::Heading))
    , m_place(shortLabel(QStringLiteral("connectionPlace"), Voice::Muted))
    , m_mode(shortLabel(QStringLiteral("connectionMode"), Voice::Normal))
    , m_summary(shortLabel(QStringLiteral("summary"), Voice::Normal))
    , m_filter(new QLineEdit)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Sendscope"));
    setWindowIcon(applicationIcon());
    resize(usualSize);
    name(m_tabs, QStringLiteral("tabs"), tr("Tabs"));
    m_tabs->setDocumentMode(true);
    m_centre->addWidget(m_tabs);
    m_centre->addWidget(m_noAccount);
    setCentralWidget(m_centre);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->setContentsMargins(8, 0, 0, 0);
    makeActions();
    makeMenus();
    makeToolBar();
    showOffers();
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::pageChanged);
    connect(m_noAccount, &EmptyState::actionTriggered, this, &MainWindow::practiceRequested);
}

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
    file->addAction(m_quit);
    m_tabMenu = menuBar()->addMenu(tr("&View"));
    m_tabMenu->addAction(m_refresh);
    m_tabMenu->addAction(m_focusFilter);
    m_tabMenu->addSeparator();
    menuBar()->addMenu(tr("&Help"))->addAction(m_about);
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
    auto *connection = new QWidget;
    auto *layout = new QHBoxLayout(connection);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    for (QLabel *label : {m_account, m_place, m_mode})
        layout->addWidget(label);
    bar->addWidget(connection);
    bar->addWidget(spring());
    bar->addWidget(m_filter);
    bar->addSeparator();
    for (QAction *action : {m_refresh, m_new, m_export}) {
        bar->addAction(action);
        bar->widgetForAction(action)->setObjectName(action->objectName() + QStringLiteral("Button"));
    }
}

void MainWindow::showAccount(const OpenedConnection &connection, const QString &page)
{
    const QString before = currentPage() ? currentPage()->objectName() : QString();
    {
        const QSignalBlocker noPageIsShown(m_tabs);
        while (m_tabs->count() > 0)
            delete m_tabs->widget(0);
        m_connection = connection;
        showConnection(connection.session);
        m_centre->setCurrentWidget(m_tabs);
        const Session &session = connection.session;
        addPage(new AccountPage(session), tr("Account"));
        addPage(new IdentitiesPage(session), tr("Identities"));
        addPage(new ConfigurationSetsPage(session), tr("Configuration sets"));
        addPage(new DedicatedIpsPage(session), tr("Dedicated IPs"));
        addPage(new DeliverabilityPage(session), tr("Deliverability"));
        if (Page *wanted = this->page(page.isEmpty() ? before : page))
            m_tabs->setCurrentWidget(wanted);
    }
    pageChanged();
}

void MainWindow::showProblem(const aws::Error &error)
{
    m_account->setText(tr("No account"));
    m_place->clear();
    m_mode->clear();
    const Failure failure = describe(tr("No account to show yet"), error);
    m_noAccount->setTexts(
        QStringLiteral("warning"), failure.title,
        failure.text + QStringLiteral("\n\n")
            + tr("Keys and profiles are found as AWS's own tools find them. To look around without "
                 "an AWS account, open the practice account: it is complete, on this computer "
                 "only, and sends nothing."),
        tr("Open the practice account"));
    m_centre->setCurrentWidget(m_noAccount);
    showOffers();
}

void MainWindow::showConnection(const Session &session)
{
    const QString api =
        session.api() == email::Api::Pinpoint ? tr("Pinpoint Email API v1") : tr("SES API v2");
    m_account->setText(session.name());
    m_place->setText(QStringLiteral("%1 · %2").arg(session.region(), api));
    m_place->setToolTip(plainToolTip(session.endpoint().toDisplayString()));
    m_mode->setText(session.isReadOnly() ? tr("Read-only") : QString());
    QPalette palette = m_mode->palette();
    palette.setColor(QPalette::WindowText, colour(Tone::Waiting, palette));
    m_mode->setPalette(palette);
    setWindowTitle(QStringLiteral("%1, %2 – Sendscope").arg(session.name(), session.region()));
}

void MainWindow::addPage(Page *page, const QString &title)
{
    const int index = m_tabs->count();
    QAction *action = m_tabMenu->findChild<QAction *>(page->objectName() + QStringLiteral("Action"));
    if (!action) {
        action = m_tabMenu->addAction(title, this, [this, index] { m_tabs->setCurrentIndex(index); });
        action->setObjectName(page->objectName() + QStringLiteral("Action"));
        action->setParent(m_tabMenu);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(index + 1)));
    }
    connect(page, &Page::changed, this, &MainWindow::showOffers);
    connect(page, &Page::jumpRequested, this, &MainWindow::jump);
    connect(page, &Page::messageRequested, this, &MainWindow::composeMessage);
    m_tabs->addTab(page, title);
    m_tabs->setTabToolTip(index, action->shortcut().toString(QKeySequence::NativeText));
}

QList<Page *> MainWindow::pages() const
{
    QList<Page *> result;
    for (int i = 0; i < m_tabs->count(); ++i)
        result.append(qobject_cast<Page *>(m_tabs->widget(i)));
    return result;
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_tabs->currentWidget()); }

void MainWindow::showPage(int index) { m_tabs->setCurrentIndex(index); }

Page *MainWindow::page(const QString &objectName) const { return m_tabs->findChild<Page *>(objectName); }

void MainWindow::jump(const QString &page, const QString &key)
{
    if (Page *there = this->page(page)) {
        m_tabs->setCurrentWidget(there);
        there->select(key);
        there->setFocus();
    }
}

void MainWindow::composeMessage(const QString &identity, const QString &configurationSet)
{
    if (!m_connection || m_connection->session.isReadOnly() || findChild<MessageDialog *>())
        return;
    auto *dialog = new MessageDialog(m_connection->session, identity, configurationSet, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::pageChanged()
{
    // A tab reads when it is looked at for the first time.
    if (Page *page = currentPage(); page && !page->property("wasShown").toBool()) {
        page->setProperty("wasShown", true);
        page->refresh();
    }
    showOffers();
}

void MainWindow::showOffers()
{
    Page *page = m_centre->currentWidget() == m_tabs ? currentPage() : nullptr;
    const bool readOnly = m_connection && m_connection->session.isReadOnly();
    const QString create = page ? page->createText() : QString();
    m_refresh->setEnabled(page);
    m_new->setEnabled(!create.isEmpty() && !readOnly);
    m_new->setText(create.isEmpty() ? tr("&New…") : create);
    m_new->setToolTip(readOnly ? tr("This window only reads: it was started with --read-only.")
                               : tr("%1 (Ctrl+N)").arg(m_new->text().remove(u'&')));
    m_export->setEnabled(page && page->canExport());
    m_send->setEnabled(page && !readOnly);
    const QString hint = page ? page->filterHint() : QString();
    m_filter->setEnabled(!hint.isEmpty());
    m_focusFilter->setEnabled(!hint.isEmpty());
    m_filter->setPlaceholderText(hint);
    if (page && m_filter->text() != page->filterText()) {
        const QSignalBlocker blocker(m_filter);
        m_filter->setText(page->filterText());
    }
    m_summary->setText(page ? page->summary() : QString());
}

} // namespace ui
