// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/campaignspage.h"

#include "ui/deliverability/campaigndetails.h"
#include "ui/deliverability/campaignscontroller.h"
#include "ui/deliverability/domainchooser.h"
#include "ui/deliverability/rangechooser.h"
#include "ui/deliverability/ratedelegate.h"
#include "ui/models/csvexport.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

CampaignsPage::CampaignsPage(const Session &session, QWidget *parent)
    : Page(QStringLiteral("campaigns"), parent)
    , m_controller(new CampaignsController(session, this))
    , m_proxy(new TableProxy(this))
    , m_table(new TableView(QStringLiteral("campaignsTable"), tr("Campaigns")))
    , m_details(new CampaignDetails)
    , m_domains(new QComboBox)
    , m_range(new RangeChooser(QStringLiteral("campaignsRange"), m_controller->today()))
    , m_stack(new QStackedWidget)
    , m_outer(new QStackedWidget)
    , m_noMatch(new EmptyState(QStringLiteral("campaigns")))
    , m_nothing(new EmptyState(QStringLiteral("campaignsOff")))
{
    follow(m_controller);
    setFocusProxy(m_table);
    const auto column = [this](const char *id) {
        return m_controller->model()->columnOf(QLatin1StringView(id));
    };
    m_proxy->setSourceModel(m_controller->model());
    m_table->setModel(m_proxy);
    for (const auto &[id, tone] :
         {std::pair("inbox-rate", Tone::Inbox), std::pair("read-rate", Tone::Accent)})
        m_table->setItemDelegateForColumn(column(id), new RateDelegate(tone, m_table));
    m_table->hideColumns({QStringLiteral("from"), QStringLiteral("last-seen"), QStringLiteral("spam-rate"),
                          QStringLiteral("inbox"), QStringLiteral("spam"), QStringLiteral("delete-rate"),
                          QStringLiteral("read-delete-rate"), QStringLiteral("providers"),
                          QStringLiteral("sending-ips"), QStringLiteral("id")});
    m_table->sortByColumn(column("first-seen"), Qt::DescendingOrder);
    m_table->setExportable(true);

    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("campaignsSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setSizes({860, 400});
    m_stack->addWidget(split);
    m_stack->addWidget(m_noMatch);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeControls());
    layout->addWidget(m_stack, 1);
    m_outer->addWidget(content);
    m_outer->addWidget(m_nothing);
    body()->addWidget(m_outer);

    connect(m_table, &TableView::currentKeyChanged, this, [this](const QString &id) {
        showSelected();
        if (!id.isEmpty())
            m_controller->readDetails(id);
    });
    connect(m_table, &TableView::exportRequested, this, &CampaignsPage::exportCsv);
    connect(m_controller, &CampaignsController::domainsChanged, this, &CampaignsPage::showDomains);
    connect(m_controller, &CampaignsController::listChanged, this, &CampaignsPage::showWhatThereIs);
    connect(m_controller, &CampaignsController::detailsChanged, this, [this](const QString &id) {
        if (id == m_table->currentKey())
            showSelected();
    });
    connect(m_details, &CampaignDetails::pictureWanted, m_controller, &CampaignsController::readPicture);
    connect(m_controller, &CampaignsController::pictureRead, m_details, &CampaignDetails::showPicture);
    connect(m_controller, &CampaignsController::pictureFailed, m_details,
            &CampaignDetails::showPictureFailure);
    connect(m_noMatch, &EmptyState::actionTriggered, this, [this] { setFilterText({}); });
    connect(m_nothing, &EmptyState::actionTriggered, this, &CampaignsPage::subscriptionWanted);
}

QWidget *CampaignsPage::makeControls()
{
    QWidget *controls = domainAndRange(m_domains, QStringLiteral("campaignsDomainChooser"), m_range);
    connect(m_domains, &QComboBox::currentTextChanged, m_controller, &CampaignsController::setDomain);
    connect(m_range, &RangeChooser::rangeChanged, m_controller, &CampaignsController::setRange);
    return controls;
}

void CampaignsPage::refresh()
{
    banner()->dismiss();
    m_controller->refresh();
}

void CampaignsPage::setFilterText(const QString &text)
{
    m_filter = text;
    m_proxy->setFilterText(text);
    showWhatThereIs();
}

bool CampaignsPage::canExport() const { return m_controller->model()->rowCount() > 0; }
bool CampaignsPage::isIdle() const { return m_controller->isIdle(); }

void CampaignsPage::exportCsv()
{
    const reports::DayRange range = m_controller->range();
    const QString file =
        QStringLiteral("%1-campaigns-%2-%3.csv")
            .arg(m_controller->domain(), range.from.toString(Qt::ISODate), range.to.toString(Qt::ISODate));
    askAndSave(this, tr("Export the campaigns"), file, banner(), [this](const QString &path) {
        return ui::exportCsv(path, *m_controller->model(), *m_proxy, m_table->visibleColumns());
    });
}

QString CampaignsPage::summary() const
{
    if (!m_controller->hasList())
        return {};
    const int all = m_controller->model()->rowCount();
    return m_proxy->rowCount() == all
        ? tr("%n campaign(s)", nullptr, all)
        : tr("%1 of %n campaign(s)", nullptr, all).arg(locale().toString(m_proxy->rowCount()));
}

void CampaignsPage::showDomains()
{
    const bool any = !m_controller->domains().isEmpty();
    if (!any)
        m_nothing->setTexts(QStringLiteral("mail"), tr("No domain is subscribed"),
                            tr("The campaigns of a domain, where they landed and whether they were read, are "
                               "seen once the domain is subscribed to the deliverability dashboard."),
                            tr("Subscription…"));
    m_outer->setCurrentIndex(any ? 0 : 1);
    setDomains(m_domains, m_controller->domains());
    Q_EMIT changed();
}

void CampaignsPage::showWhatThereIs()
{
    const bool empty = m_controller->hasList() && m_proxy->rowCount() == 0;
    if (empty && m_controller->model()->rowCount() > 0)
        m_noMatch->setTexts(QStringLiteral("search"), tr("No campaign matches “%1”").arg(m_filter), {},
                            tr("Clear the filter"));
    else if (empty)
        m_noMatch->setTexts(QStringLiteral("mail"), tr("No campaign in these days"),
                            tr("%1 sent no message to many that the service recognised. Choose other days or "
                               "another domain.")
                                .arg(m_controller->domain()));
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty && !m_table->currentIndex().isValid())
        m_table->selectKey(m_proxy->index(0, 0).data(KeyRole).toString());
    m_table->fitColumns();
    Q_EMIT changed();
}

void CampaignsPage::showSelected()
{
    if (const reports::CampaignRow *row = m_controller->model()->find(m_table->currentKey()))
        m_details->show(*row);
    else
        m_details->clear();
}

} // namespace ui
