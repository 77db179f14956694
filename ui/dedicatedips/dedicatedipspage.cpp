// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dedicatedips/dedicatedipspage.h"

#include "core/reports/csvfile.h"
#include "ui/dedicatedips/dedicatedipscontroller.h"
#include "ui/dedicatedips/ipmoving.h"
#include "ui/dedicatedips/pooldialog.h"
#include "ui/dedicatedips/pooltable.h"
#include "ui/dedicatedips/warmupdelegate.h"
#include "ui/dedicatedips/warmupdialog.h"
#include "ui/models/csvexport.h"
#include "ui/readonly.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/tagsdialog.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using reports::DedicatedIpRow;

namespace {
QPushButton *button(const char *objectName, const QIcon &icon, const QString &text)
{
    auto *result = new QPushButton(icon, text);
    name(result, QString::fromLatin1(objectName), QString(text).remove(u'&'));
    return result;
}

QHBoxLayout *row(const QList<QWidget *> &widgets)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(6);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return layout;
}
} // namespace

DedicatedIpsPage::DedicatedIpsPage(const Session &session, QWidget *parent)
    : Page(QStringLiteral("dedicatedIps"), parent)
    , m_controller(new DedicatedIpsController(session, this))
    , m_moving(new IpMoving(m_controller, this))
    , m_proxy(new TableProxy(this))
    , m_table(new TableView(QStringLiteral("ipsTable"), tr("Dedicated IPs")))
    , m_poolProxy(new TableProxy(this))
    , m_pools(new PoolTable(QStringLiteral("poolsTable"), tr("Pools")))
    , m_listings(new TableView(QStringLiteral("listingsTable"), tr("Blacklists")))
    , m_moveMenu(new QMenu(tr("Move to"), this))
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(QStringLiteral("dedicatedIps")))
{
    follow(m_controller);
    setFocusProxy(m_table);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("dedicatedIpsSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(makeIps());
    split->addWidget(makeRight());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setSizes({740, 520});
    m_stack->addWidget(split);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack);

    connect(m_controller, &DedicatedIpsController::listChanged, this, &DedicatedIpsPage::showWhatThereIs);
    connect(m_controller, &DedicatedIpsController::refused, this, [this](const Failure &failure) {
        if (!findChild<FormDialog *>()) // Which tells it itself.
            banner()->showFailure(failure);
    });
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        if (m_controller->ips()->rowCount() == 0)
            createNew();
        else
            setFilterText({});
    });
    enableButtons();
}

QWidget *DedicatedIpsPage::makeIps()
{
    m_proxy->setSourceModel(m_controller->ips());
    m_table->setModel(m_proxy);
    m_table->hideColumns({QStringLiteral("blacklist-names")});
    m_table->setItemDelegateForColumn(m_controller->ips()->columnOf(QStringLiteral("warm-up")),
                                      new WarmupDelegate(m_table));
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setExportable(true);
    m_move = button("moveIps", {}, tr("&Move to"));
    m_move->setMenu(m_moveMenu);
    m_moveMenu->setObjectName(QStringLiteral("moveMenu"));
    m_setWarmup = button("setWarmup", {}, tr("Set &warm-up…"));
    m_table->addRowAction(m_moveMenu->menuAction());
    connect(m_moveMenu, &QMenu::aboutToShow, this, &DedicatedIpsPage::fillMoveMenu);
    connect(m_setWarmup, &QPushButton::clicked, this, &DedicatedIpsPage::setWarmup);
    connect(m_table, &TableView::currentKeyChanged, this, &DedicatedIpsPage::showSelected);
    connect(m_table, &TableView::exportRequested, this, &DedicatedIpsPage::exportCsv);
    connect(m_controller, &Controller::idle, m_table, &TableView::fitColumns, Qt::SingleShotConnection);

    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_table, 1);
    layout->addLayout(row({m_move, m_setWarmup}));
    return widget;
}

QWidget *DedicatedIpsPage::makeRight()
{
    m_poolProxy->setSourceModel(m_controller->pools());
    m_pools->setModel(m_poolProxy);
    m_pools->sortByColumn(0, Qt::AscendingOrder);
    const bool readOnly = m_controller->session().isReadOnly();
    if (!readOnly)
        m_pools->acceptFrom(m_table, [this](const QStringList &ips, const QString &pool) {
            return m_moving->canMove(ips, pool);
        });
    m_listings->setModel(m_controller->listings());
    m_listings->setSortingEnabled(false);
    m_listings->hideColumns({QStringLiteral("ip")});
    m_listings->horizontalHeader()->setStretchLastSection(true);
    m_listings->setExportable(true);
    m_state = new StateLabel(QStringLiteral("ipState"), tr("Blacklists"));
    m_warmup = textLabel({}, Voice::Normal, QStringLiteral("ipWarmup"));
    auto *newPool = button("newPool", icon(QStringLiteral("add")), tr("New &pool…"));
    newPool->setEnabled(!readOnly);
    newPool->setToolTip(plainToolTip(readOnly ? readOnlyReason() : QString()));
    m_tagPool = button("tagPool", {}, tr("&Tags…"));
    m_deletePool = button("deletePool", icon(QStringLiteral("delete"), Tone::Bad), tr("Delete…"));
    m_copyListing = button("copyListing", icon(QStringLiteral("copy")), tr("&Copy reason"));
    connect(newPool, &QPushButton::clicked, this, &DedicatedIpsPage::createNew);
    connect(m_tagPool, &QPushButton::clicked, this, &DedicatedIpsPage::editPoolTags);
    connect(m_deletePool, &QPushButton::clicked, this, &DedicatedIpsPage::askToDeletePool);
    connect(m_copyListing, &QPushButton::clicked, this, [this] {
        if (const auto *listing = m_controller->listings()->find(m_listings->currentKey()))
            copyToClipboard(QStringLiteral("%1 %2: %3")
                                .arg(listing->ip, listing->entry.rblName.value_or(QString()),
                                     listing->entry.description.value_or(QString())));
    });
    // Queued: a dialog opens when the dragging is over.
    connect(m_pools, &PoolTable::dropped, this, &DedicatedIpsPage::move, Qt::QueuedConnection);
    for (TableView *table : {static_cast<TableView *>(m_pools), m_listings}) {
        connect(table, &TableView::currentKeyChanged, this, &DedicatedIpsPage::enableButtons);
        connect(table, &TableView::exportRequested, this, &DedicatedIpsPage::exportCsv);
    }
    m_pools->setExportable(true);

    auto *pools = new QWidget;
    auto *poolLayout = new QVBoxLayout(pools);
    poolLayout->setContentsMargins(8, 0, 0, 0);
    poolLayout->setSpacing(6);
    poolLayout->addWidget(textLabel(tr("Pools"), Voice::Heading));
    if (!readOnly)
        poolLayout->addWidget(textLabel(tr("Drop IPs onto a pool to move them."), Voice::Muted));
    poolLayout->addWidget(m_pools, 1);
    poolLayout->addLayout(row({newPool, m_tagPool, m_deletePool}));
    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(8, 6, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_state);
    layout->addWidget(m_warmup);
    layout->addWidget(m_listings, 1);
    layout->addLayout(row({m_copyListing}));
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("poolsSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(pools);
    split->addWidget(details);
    return split;
}

void DedicatedIpsPage::refresh()
{
    banner()->dismiss();
    m_controller->refresh();
}

QString DedicatedIpsPage::filterHint() const { return tr("Filter IPs"); }
QString DedicatedIpsPage::createText() const { return tr("New pool…"); }
bool DedicatedIpsPage::canExport() const { return m_controller->ips()->rowCount() > 0; }
bool DedicatedIpsPage::isIdle() const { return m_controller->isIdle(); }

void DedicatedIpsPage::setFilterText(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    m_proxy->setFilterText(text);
    showWhatThereIs();
}

void DedicatedIpsPage::exportCsv()
{
    if (m_pools->hasFocus())
        return askAndSave(
            this, tr("Export the pools"), QStringLiteral("pools.csv"), banner(), [this](const QString &path) {
                return ui::exportCsv(path, *m_controller->pools(), *m_poolProxy, m_pools->visibleColumns());
            });
    if (m_listings->hasFocus())
        return askAndSave(this, tr("Export the blacklists"), QStringLiteral("blacklists.csv"), banner(),
                          [this](const QString &path) {
                              return reports::writeCsvFile(
                                  path, reports::blacklistColumns(),
                                  reports::blacklistRows(m_controller->ips()->rows()));
                          });
    askAndSave(this, tr("Export the dedicated IPs"), QStringLiteral("dedicated-ips.csv"), banner(),
               [this](const QString &path) {
                   return ui::exportCsv(path, *m_controller->ips(), *m_proxy, m_table->visibleColumns());
               });
}

QString DedicatedIpsPage::summary() const
{
    if (!m_controller->hasList())
        return {};
    int warming = 0;
    int listed = 0;
    for (const DedicatedIpRow &row : m_controller->ips()->rows()) {
        warming += reports::warmupPercent(row.ip) < 100 ? 1 : 0;
        listed += row.listings && !row.listings->isEmpty() ? 1 : 0;
    }
    QStringList parts{tr("%n dedicated IPs", nullptr, m_controller->ips()->rowCount())};
    if (warming > 0)
        parts.append(tr("%n warming up", nullptr, warming));
    if (listed > 0)
        parts.append(tr("%n on blacklists", nullptr, listed));
    return parts.join(QStringLiteral(" · "));
}

void DedicatedIpsPage::select(const QString &ip)
{
    if (!m_table->selectKey(ip) && !m_filter.isEmpty()) {
        setFilterText({});
        m_table->selectKey(ip);
    }
    m_toSelect = m_table->currentKey() == ip || m_controller->hasList() ? QString() : ip;
}

void DedicatedIpsPage::showSelected()
{
    const QString ip = m_table->currentKey();
    m_controller->lookAt(ip);
    m_listings->fitColumns();
    enableButtons();
    const DedicatedIpRow *row = m_controller->ips()->find(ip);
    if (!row) {
        m_state->setState(reports::Severity::Neutral, {});
        m_warmup->clear();
        return;
    }
    if (!row->listings)
        m_state->setState(reports::Severity::Neutral, tr("%1: blacklists not asked yet").arg(ip));
    else if (row->listings->isEmpty())
        m_state->setState(reports::Severity::Good, tr("%1 is on no blacklist").arg(ip));
    else if (row->listings->size() == 1)
        m_state->setState(reports::Severity::Bad, tr("%1 is on one blacklist").arg(ip));
    else
        m_state->setState(
            reports::Severity::Bad,
            tr("%1 is on %n blacklists", nullptr, static_cast<int>(row->listings->size())).arg(ip));
    const auto end = reports::warmupEnd(row->ip, m_controller->today());
    m_warmup->setText(end ? tr("Warmed up to %1 %, automatically done about %2.")
                                .arg(reports::warmupPercent(row->ip))
                                .arg(locale().toString(*end, QLocale::LongFormat))
                          : tr("Warmed up."));
}

void DedicatedIpsPage::showWhatThereIs()
{
    const bool none = m_controller->ips()->rowCount() == 0 && m_controller->pools()->rowCount() == 0;
    const bool noMatch = !m_filter.isEmpty() && m_proxy->rowCount() == 0;
    if (noMatch)
        m_nothing->setTexts(QStringLiteral("search"), tr("No IP matches “%1”").arg(m_filter), {},
                            tr("Clear the filter"));
    else if (none && m_controller->hasList())
        m_nothing->setTexts(
            QStringLiteral("chart"), tr("No dedicated IPs"),
            tr("Mail leaves from addresses that are shared with others. Dedicated IPs are ordered "
               "from AWS in a support case; pools can be made before."),
            m_controller->session().isReadOnly() ? QString() : createText());
    m_stack->setCurrentIndex(m_controller->hasList() && (none || noMatch) ? 1 : 0);
    if (!m_toSelect.isEmpty() && m_table->selectKey(m_toSelect))
        m_toSelect.clear();
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->selectKey(m_proxy->index(0, 0).data(KeyRole).toString());
    showSelected();
    Q_EMIT changed();
}

void DedicatedIpsPage::enableButtons()
{
    const bool readOnly = m_controller->session().isReadOnly();
    const auto set = [readOnly](QPushButton *button, const QString &reason) {
        const QString why = readOnly ? readOnlyReason() : reason;
        button->setEnabled(why.isEmpty());
        button->setToolTip(plainToolTip(why));
    };
    const QString noIp = m_table->currentKey().isEmpty() ? tr("Select an IP first.") : QString();
    const QString noPool = m_pools->currentKey().isEmpty() ? tr("Select a pool first.") : QString();
    set(m_move, noIp);
    set(m_setWarmup, noIp);
    set(m_tagPool, noPool);
    const auto *pool = m_controller->pools()->find(m_pools->currentKey());
    set(m_deletePool,
        pool && pool->ips > 0 ? tr("Only an empty pool can be deleted: move its IPs first.") : noPool);
    m_moveMenu->setEnabled(!readOnly && noIp.isEmpty());
    m_moveMenu->menuAction()->setToolTip(m_move->toolTip());
    m_copyListing->setEnabled(!m_listings->currentKey().isEmpty());
}

void DedicatedIpsPage::fillMoveMenu()
{
    m_moveMenu->clear();
    for (const QString &pool : m_controller->poolNames()) {
        QString text = pool;
        QAction *action = m_moveMenu->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("moveTo-") + pool);
        connect(action, &QAction::triggered, this, [this, pool] { move(m_table->selectedKeys(), pool); });
    }
}

bool DedicatedIpsPage::canAsk() const
{
    return !findChild<FormDialog *>() && !m_controller->session().isReadOnly();
}

void DedicatedIpsPage::move(const QStringList &ips, const QString &pool) { m_moving->ask(ips, pool); }

void DedicatedIpsPage::setWarmup()
{
    const QStringList ips = m_table->selectedKeys();
    if (ips.isEmpty() || !canAsk())
        return;
    auto *dialog =
        new WarmupDialog(ips, reports::warmupPercent(m_controller->ips()->find(ips.constFirst())->ip), this);
    connect(dialog, &WarmupDialog::submitted, m_controller,
            [this, ips](int percent) { m_controller->setWarmup(ips, percent); });
    dialog->openFor(m_controller);
}

void DedicatedIpsPage::createNew()
{
    if (!canAsk())
        return;
    auto *dialog = new PoolDialog(m_controller->poolNames(), this);
    connect(dialog, &PoolDialog::submitted, m_controller, &DedicatedIpsController::createPool);
    dialog->openFor(m_controller);
}

void DedicatedIpsPage::editPoolTags()
{
    const QString pool = m_pools->currentKey();
    if (pool.isEmpty() || !canAsk())
        return;
    auto *dialog = new TagsDialog(m_controller->session(), QStringLiteral("dedicated-ip-pool/") + pool, {},
                                  std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DedicatedIpsPage::askToDeletePool()
{
    const QString pool = m_pools->currentKey();
    if (pool.isEmpty() || !canAsk())
        return;
    auto *dialog =
        new ConfirmDialog(tr("Delete %1?").arg(pool),
                          tr("The pool is empty. A configuration set that still names it keeps the service "
                             "from deleting it."),
                          pool, tr("Delete"), this);
    connect(dialog, &ConfirmDialog::confirmed, m_controller,
            [this, pool] { m_controller->removePool(pool); });
    dialog->openFor(m_controller);
}

} // namespace ui
