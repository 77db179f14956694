// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/blacklistspage.h"

#include "ui/deliverability/blacklistscontroller.h"
#include "ui/models/csvexport.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

BlacklistsPage::BlacklistsPage(const Session &session, QWidget *parent)
    : Page(QStringLiteral("blacklists"), parent)
    , m_controller(new BlacklistsController(session, this))
    , m_ipProxy(new TableProxy(this))
    , m_listingProxy(new TableProxy(this))
    , m_ips(new TableView(QStringLiteral("blacklistIpsTable"), tr("Dedicated IPs")))
    , m_listings(new TableView(QStringLiteral("blacklistsTable"), tr("Blacklists")))
    , m_state(new StateLabel(QStringLiteral("blacklistState"), tr("State of the IPs")))
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(QStringLiteral("blacklists")))
{
    follow(m_controller);
    setFocusProxy(m_listings);
    m_ipProxy->setSourceModel(m_controller->ips());
    m_ips->setModel(m_ipProxy);
    m_ips->hideColumns(
        {QStringLiteral("warm-up"), QStringLiteral("warm-up-status"), QStringLiteral("blacklist-names")});
    // The worst first: it is what one looks for.
    m_ips->sortByColumn(m_controller->ips()->columnOf(QStringLiteral("blacklists")), Qt::DescendingOrder);
    m_listingProxy->setSourceModel(m_controller->listings());
    m_listings->setModel(m_listingProxy);
    m_listings->sortByColumn(m_controller->listings()->columnOf(QStringLiteral("since")),
                             Qt::DescendingOrder);
    m_listings->setExportable(true);

    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("blacklistsSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(section(tr("Where the account's IPs are listed"), m_listings));
    split->addWidget(section(tr("All dedicated IPs"), m_ips));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({780, 480});
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(
        textLabel(tr("Mail from a listed IP is refused or sorted out by those who ask the list. "
                     "Find out why first, then ask the operator of the list for removal."),
                  Voice::Muted));
    layout->addWidget(split, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack);

    connect(m_controller, &BlacklistsController::listChanged, this, &BlacklistsPage::showWhatThereIs);
    connect(m_listings, &TableView::exportRequested, this, &BlacklistsPage::exportCsv);
}

QWidget *BlacklistsPage::section(const QString &title, QWidget *content)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(textLabel(title, Voice::Heading));
    layout->addWidget(content, 1);
    return widget;
}

void BlacklistsPage::refresh()
{
    banner()->dismiss();
    m_controller->refresh();
}

void BlacklistsPage::setFilterText(const QString &text)
{
    m_filter = text;
    m_ipProxy->setFilterText(text);
    m_listingProxy->setFilterText(text);
}

bool BlacklistsPage::canExport() const { return m_controller->listings()->rowCount() > 0; }
bool BlacklistsPage::isIdle() const { return m_controller->isIdle(); }

void BlacklistsPage::exportCsv()
{
    askAndSave(this, tr("Export the blacklists"), QStringLiteral("blacklists.csv"), banner(),
               [this](const QString &path) {
                   return ui::exportCsv(path, *m_controller->listings(), *m_listingProxy,
                                        m_listings->visibleColumns());
               });
}

QString BlacklistsPage::summary() const
{
    if (!m_controller->hasList())
        return {};
    return tr("%1 of %n dedicated IP(s) listed", nullptr, m_controller->ips()->rowCount())
        .arg(m_controller->listedIps());
}

/// ", 1 new, 2 gone since 25/11/2026": what a history is for.
QString BlacklistsPage::newsText() const
{
    const history::BlacklistNews &news = m_controller->news();
    if (!news.before)
        return {};
    const QString since = locale().toString(news.before->toLocalTime().date(), QLocale::ShortFormat);
    if (news.added.isEmpty() && news.gone.isEmpty())
        return tr(", unchanged since %1").arg(since);
    QStringList parts;
    if (!news.added.isEmpty())
        parts.append(tr("%n new", nullptr, static_cast<int>(news.added.size())));
    if (!news.gone.isEmpty())
        parts.append(tr("%n gone", nullptr, static_cast<int>(news.gone.size())));
    return tr(", %1 since %2").arg(parts.join(QStringLiteral(", ")), since);
}

void BlacklistsPage::showWhatThereIs()
{
    const int all = m_controller->ips()->rowCount();
    const int listed = m_controller->listedIps();
    if (all == 0)
        m_nothing->setTexts(
            QStringLiteral("good"), tr("No dedicated IPs to look up"),
            tr("The service looks up dedicated IPs only. This account sends from shared ones, "
               "which AWS keeps off the lists itself."));
    m_stack->setCurrentIndex(all == 0 ? 1 : 0);
    const QString state = listed == 0
        ? tr("None of %n dedicated IP(s) is on a blacklist", nullptr, all)
        : tr("%1 of %n dedicated IP(s) are on a blacklist", nullptr, all).arg(listed);
    m_state->setState(listed == 0 ? reports::Severity::Good : reports::Severity::Bad, state + newsText());
    for (TableView *table : {m_ips, m_listings})
        table->fitColumns();
    Q_EMIT changed();
}

} // namespace ui
