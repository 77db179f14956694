// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/connections/diagnosis.h"
#include "core/history/store.h"
#include "ui/account/accountpage.h"
#include "ui/activity/activitylog.h"
#include "ui/activity/activitypanel.h"
#include "ui/configurationsets/configurationsetspage.h"
#include "ui/connections/connectionbar.h"
#include "ui/connections/signindialogs.h"
#include "ui/connections/welcome.h"
#include "ui/dedicatedips/dedicatedipspage.h"
#include "ui/deliverability/deliverabilitypage.h"
#include "ui/failure.h"
#include "ui/identities/identitiespage.h"
#include "ui/identities/practicedns.h"
#include "ui/messages/messagedialog.h"
#include "ui/readonly.h"
#include "ui/shell/connectivity.h"
#include "ui/shell/connector.h"
#include "ui/shell/longwork.h"
#include "ui/shell/windowmemory.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr QSize windowSize(1280, 800);

QLabel *shortLabel(const QString &objectName, Voice voice)
{
    QLabel *label = textLabel({}, voice, objectName);
    label->setWordWrap(false);
    return label;
}

} // namespace

MainWindow::MainWindow(const Means &means, QWidget *parent)
    : QMainWindow(parent)
    , m_tabs(new QTabWidget)
    , m_welcome(new Welcome(means.connections))
    , m_centre(new QStackedWidget)
    , m_banner(new Banner(QStringLiteral("window")))
    , m_bar(new ConnectionBar(means.connections))
    , m_connector(new Connector(means.connections, this))
    , m_connectivity(new Connectivity(this))
    , m_memory(new WindowMemory(means.surroundings.settings, this))
    , m_summary(shortLabel(QStringLiteral("summary"), Voice::Normal))
    , m_filter(new QLineEdit)
    , m_activity(new ActivityLog(means.audit, this))
    , m_surroundings(means.surroundings)
    , m_forgetsPractice(means.forgetsPractice)
{
    m_surroundings.audit = means.audit;
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Sendscope"));
    setWindowIcon(applicationIcon());
    resize(windowSize);
    name(m_tabs, QStringLiteral("tabs"), tr("Tabs"));
    m_tabs->setDocumentMode(true);
    m_centre->addWidget(m_tabs);
    m_centre->addWidget(m_welcome);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_centre, 1);
    setCentralWidget(centre);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->setContentsMargins(8, 0, 0, 0);
    makeActions();
    makeMenus();
    makeToolBar();
    makeConnectionParts();
    showWelcome();
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::pageChanged);
    m_memory->restoreWindow(this);
    const auto &settings = means.surroundings.settings;
    if (settings && !settings->problem().isEmpty())
        m_banner->showMessage(Banner::Kind::Warning, tr("Starting with the usual settings"),
                              settings->problem());
    if (m_surroundings.history)
        connect(m_surroundings.history.get(), &history::Store::troubled, this, [this](const QString &what) {
            m_banner->showMessage(Banner::Kind::Warning, tr("The history on this computer"), what);
        });
}

MainWindow::~MainWindow() = default;

void MainWindow::watch(const aws::CallRecord &record)
{
    if (!record.region.isEmpty())
        return; // How another region does says nothing of this connection.
    m_connectivity->note(record);
    if (!record.error || !m_connection || m_connection->session.api() != email::Api::Pinpoint)
        return;
    const Session &session = m_connection->session;
    const connections::Diagnosis diagnosis =
        connections::diagnose(*record.error, session.api(), session.region());
    if (!diagnosis.offersSes)
        return;
    m_banner->showMessage(Banner::Kind::Warning,
                          tr("The Pinpoint Email API does not answer in %1").arg(session.region()),
                          diagnosis.advice);
    m_banner->addAction(QStringLiteral("useSes"), tr("Use SES API v2"), [this] {
        connections::SavedConnection other = m_connection->saved;
        other.api = email::apiText(email::Api::Ses);
        open(other);
    });
}

void MainWindow::showAccount(const OpenedConnection &connection, const QString &page)
{
    const QString before = currentPage() ? currentPage()->objectName() : QString();
    if (!m_connection || m_connection->calls != connection.calls) {
        if (m_connection)
            disconnect(m_connection->calls.get(), nullptr, nullptr, nullptr);
        m_activity->journal()->follow(connection.session.name(), connection.origin);
        connect(connection.calls.get(), &CallFeed::called, m_activity->journal(), &activity::Journal::add);
        connect(connection.calls.get(), &CallFeed::called, this, &MainWindow::watch);
        m_connectivity->forget();
        m_banner->dismiss();
    }
    {
        const QSignalBlocker noPageIsShown(m_tabs);
        removePages();
        m_connection = connection;
        m_connection->session.setSurroundings(surroundingsOf(connection));
        showConnection();
        m_centre->setCurrentWidget(m_tabs);
        const Session &session = m_connection->session;
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

Surroundings MainWindow::surroundingsOf(const OpenedConnection &connection)
{
    Surroundings surroundings = m_surroundings;
    if (connection.practice && !surroundings.resolver)
        surroundings.resolver = std::make_shared<PracticeDns>();
    if (connection.practice && m_forgetsPractice && surroundings.history) {
        if (!m_practiceHistory)
            m_practiceHistory = history::Store::temporary();
        surroundings.history = m_practiceHistory;
    }
    return surroundings;
}

void MainWindow::removePages()
{
    m_memory->keepTables(m_tabs);
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
}

void MainWindow::open(const connections::SavedConnection &connection)
{
    m_connector->open(connection, m_connection ? m_connection->practice : nullptr);
}

void MainWindow::setReadOnly(bool readOnly)
{
    if (!m_connection)
        return;
    m_connection->session.setReadOnly(readOnly);
    m_connection->saved.readOnly = readOnly;
    if (const auto kept = m_connector->keepReadOnly(m_connection->saved, readOnly); !kept)
        m_banner->showFailure(describe(tr("The connection could not be saved"), kept.error()));
    // The tabs are made anew: each of them decides while it is made what may be done in it.
    Page *page = currentPage();
    const QString name = page->objectName();
    const QString filter = page->filterText();
    const auto *table =
        page->findChild<TableView *>(QString(name).replace(QStringLiteral("Page"), QStringLiteral("Table")));
    const QString key = table ? table->currentKey() : QString();
    showAccount(OpenedConnection(*m_connection), name);
    if (!key.isEmpty())
        currentPage()->select(key);
    currentPage()->setFilterText(filter);
    showOffers();
}

void MainWindow::showWelcome()
{
    closeDeviceCode(this);
    {
        const QSignalBlocker noPageIsShown(m_tabs);
        removePages();
    }
    m_connection.reset();
    m_connectivity->forget();
    m_banner->dismiss();
    m_bar->clear();
    m_calls->setSession({});
    m_welcome->reload();
    m_welcome->banner()->dismiss();
    m_centre->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
    setWindowTitle(QStringLiteral("Sendscope"));
    showOffers();
}

void MainWindow::tell(const Failure &failure) { m_banner->showFailure(failure); }

void MainWindow::showProblem(const aws::Error &error)
{
    showWelcome();
    m_welcome->showProblem(describe(tr("No account to show yet"), error));
}

void MainWindow::showConnection()
{
    const Session &session = m_connection->session;
    connections::SavedConnection shown = m_connection->saved;
    shown.name = session.name();
    shown.readOnly = session.isReadOnly();
    m_bar->present(shown, session.region(), session.endpoint().toDisplayString());
    m_calls->setSession(session);
    setWindowTitle(QStringLiteral("%1, %2 – Sendscope").arg(session.name(), session.region()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory->keepTables(m_tabs);
    m_memory->keepWindow(this);
    QMainWindow::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *from = focusWidget() ? focusWidget() : this;
    const auto step = [next](const QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *stop = step(from); stop != from; stop = step(stop)) {
        if ((stop->focusPolicy() & Qt::TabFocus) && !stop->focusProxy() && stop->isVisibleTo(this)
            && stop->isEnabled()) {
            stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
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
    m_memory->restoreTables(page);
    new LongWork(page, m_surroundings.settings);
    connect(page, &Page::changed, this, &MainWindow::showOffers);
    connect(page, &Page::jumpRequested, this, &MainWindow::jump);
    connect(page, &Page::regionRequested, this, &MainWindow::openRegion);
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

Page *MainWindow::page(const QString &objectName) const
{
    // An empty name would find any.
    return objectName.isEmpty() ? nullptr : m_tabs->findChild<Page *>(objectName);
}

void MainWindow::jump(const QString &page, const QString &key)
{
    if (Page *there = this->page(page)) {
        m_tabs->setCurrentWidget(there);
        there->select(key);
        there->setFocus();
    }
}

void MainWindow::openRegion(const QString &region, const QString &key)
{
    connections::SavedConnection elsewhere = m_connection->saved;
    elsewhere.region = region;
    connect(
        m_connector, &Connector::opened, this,
        [this, page = currentPage()->objectName(), key, region] {
            // The region may have refused, and this be what was opened instead.
            if (m_connection && m_connection->saved.region == region)
                jump(page, key);
        },
        Qt::SingleShotConnection);
    open(elsewhere);
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
    m_new->setToolTip(readOnly ? readOnlyReason() : tr("%1 (Ctrl+N)").arg(m_new->text().remove(u'&')));
    m_export->setEnabled(page && page->canExport());
    m_send->setEnabled(page && !readOnly);
    m_send->setToolTip(readOnly ? readOnlyReason() : QString());
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
