// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/deliverabilitypage.h"

#include "ui/deliverability/blacklistspage.h"
#include "ui/deliverability/campaignspage.h"
#include "ui/deliverability/dashboardpage.h"
#include "ui/deliverability/partsbar.h"
#include "ui/deliverability/placementtestspage.h"
#include "ui/deliverability/subscriptionpage.h"
#include "ui/widgets/texts.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {
// What a part has read stands until it is asked to read again.
constexpr char wasRead[] = "wasRead";
} // namespace

DeliverabilityPage::DeliverabilityPage(const Session &session, QWidget *parent)
    : Page(QStringLiteral("deliverability"), parent)
    , m_bar(new PartsBar)
    , m_parts(new QStackedWidget)
{
    name(m_bar, QStringLiteral("deliverabilityParts"), tr("Parts of deliverability"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    body()->setContentsMargins(0, 2, 0, 0);
    body()->setSpacing(0);
    body()->addWidget(m_bar);
    body()->addWidget(m_parts, 1);

    auto *dashboard = new DashboardPage(session);
    auto *campaigns = new CampaignsPage(session);
    auto *subscription = new SubscriptionPage(session);
    addPart(dashboard, tr("Dashboard"));
    addPart(campaigns, tr("Campaigns"));
    addPart(new PlacementTestsPage(session), tr("Inbox placement tests"));
    addPart(new BlacklistsPage(session), tr("Blacklists"));
    addPart(subscription, tr("Subscription"));
    setFocusProxy(dashboard);

    connect(m_bar, &QTabBar::currentChanged, this, &DeliverabilityPage::turnTo);
    const auto toSubscription = [this, subscription] { select(subscription->objectName()); };
    connect(dashboard, &DashboardPage::subscriptionWanted, this, toSubscription);
    connect(campaigns, &CampaignsPage::subscriptionWanted, this, toSubscription);
    connect(subscription, &SubscriptionPage::subscriptionChanged, this, &DeliverabilityPage::refreshOthers);
}

void DeliverabilityPage::addPart(Page *part, const QString &title)
{
    m_parts->addWidget(part);
    m_bar->addTab(title);
    connect(part, &Page::idle, this, [this] {
        if (isIdle())
            Q_EMIT idle();
    });
    connect(part, &Page::changed, this, &Page::changed);
    connect(part, &Page::jumpRequested, this, &Page::jumpRequested);
}

Page *DeliverabilityPage::part() const { return part(m_parts->currentIndex()); }

Page *DeliverabilityPage::part(int index) const { return qobject_cast<Page *>(m_parts->widget(index)); }

void DeliverabilityPage::refresh()
{
    m_wasShown = true;
    part()->setProperty(wasRead, true);
    part()->refresh();
}

bool DeliverabilityPage::isIdle() const
{
    for (int i = 0; i < m_parts->count(); ++i) {
        if (!part(i)->isIdle())
            return false;
    }
    return true;
}

void DeliverabilityPage::select(const QString &wanted)
{
    for (int i = 0; i < m_parts->count(); ++i) {
        if (part(i)->objectName() == wanted)
            m_bar->setCurrentIndex(i);
    }
}

void DeliverabilityPage::turnTo(int index)
{
    m_parts->setCurrentIndex(index);
    setFocusProxy(part());
    // Until this tab is looked at, nothing is read.
    if (m_wasShown && !part()->property(wasRead).toBool())
        refresh();
    Q_EMIT changed();
}

void DeliverabilityPage::refreshOthers()
{
    for (int i = 0; i < m_parts->count(); ++i) {
        if (part(i) != part())
            part(i)->setProperty(wasRead, false);
    }
}

} // namespace ui
