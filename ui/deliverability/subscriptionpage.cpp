// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/subscriptionpage.h"

#include "core/reports/words.h"
#include "ui/deliverability/adddomaindialog.h"
#include "ui/deliverability/prices.h"
#include "ui/deliverability/subscriptioncontroller.h"
#include "ui/models/csvexport.h"
#include "ui/readonly.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
QString dollars(int usd) { return SubscriptionPage::tr("about %1 USD").arg(QLocale().toString(usd)); }
} // namespace

SubscriptionPage::SubscriptionPage(const Session &session, QWidget *parent)
    : Page(QStringLiteral("subscription"), parent)
    , m_controller(new SubscriptionController(session, this))
    , m_proxy(new TableProxy(this))
    , m_table(new TableView(QStringLiteral("subscribedDomainsTable"), tr("Subscribed domains")))
{
    follow(m_controller);
    setFocusProxy(m_table);
    m_proxy->setSourceModel(m_controller->domains());
    m_table->setModel(m_proxy);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setExportable(true);
    body()->setSpacing(14);
    body()->addWidget(makeState());
    body()->addWidget(makeDomains(), 1);

    connect(m_controller, &SubscriptionController::subscriptionRead, this,
            &SubscriptionPage::showSubscription);
    connect(m_controller, &SubscriptionController::changed, this, &SubscriptionPage::subscriptionChanged);
    connect(m_table, &TableView::currentKeyChanged, this, &SubscriptionPage::showOffers);
    connect(m_table, &TableView::exportRequested, this, &SubscriptionPage::exportCsv);
    connect(m_controller, &Controller::idle, m_table, &TableView::fitColumns, Qt::SingleShotConnection);
    showOffers();
}

QWidget *SubscriptionPage::makeState()
{
    m_state = new StateLabel(QStringLiteral("subscriptionState"), tr("Deliverability dashboard"));
    m_stateText = textLabel({}, Voice::Normal, QStringLiteral("subscriptionText"));
    m_bill = new KeyFigure(QStringLiteral("subscriptionBill"), tr("A month"));
    m_prices =
        textLabel(tr("%1 USD a month with %2 domains and %3 inbox placement tests; a further domain %4 "
                     "USD, a further test %5 USD. Prices of %6; they change: AWS's price list counts.")
                      .arg(locale().toString(prices::dashboardUsdPerMonth))
                      .arg(prices::domainsIncluded)
                      .arg(prices::placementTestsIncluded)
                      .arg(prices::furtherDomainUsd)
                      .arg(prices::furtherPlacementTestUsd)
                      .arg(locale().toString(prices::published(), QStringLiteral("MMMM yyyy"))),
                  Voice::Muted, QStringLiteral("subscriptionPrices"));
    m_switch = new QPushButton;
    name(m_switch, QStringLiteral("switchSubscription"), tr("Start or end the subscription"));
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (m_controller->options() && m_controller->options()->dashboardEnabled)
            askToDisable();
        else
            askToEnable();
    });

    auto *state = new QVBoxLayout;
    state->setSpacing(4);
    state->addWidget(textLabel(tr("Deliverability dashboard"), Voice::Muted));
    state->addWidget(m_state);
    state->addWidget(m_stateText);
    state->addWidget(m_switch, 0, Qt::AlignLeading);
    state->addStretch();
    auto *bill = new QVBoxLayout;
    bill->setSpacing(4);
    bill->addWidget(m_bill);
    bill->addWidget(m_prices);
    bill->addStretch();
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(4, 8, 4, 0);
    layout->setSpacing(28);
    layout->addLayout(state, 1);
    layout->addLayout(bill, 1);
    return widget;
}

QWidget *SubscriptionPage::makeDomains()
{
    m_add = new QPushButton(icon(QStringLiteral("add")), tr("Subscribe a domain…"));
    name(m_add, QStringLiteral("addSubscribedDomain"), tr("Subscribe a domain"));
    m_remove = new QPushButton(icon(QStringLiteral("delete"), Tone::Bad), tr("Remove…"));
    name(m_remove, QStringLiteral("removeSubscribedDomain"), tr("Remove the selected domain"));
    connect(m_add, &QPushButton::clicked, this, &SubscriptionPage::askToAdd);
    connect(m_remove, &QPushButton::clicked, this, &SubscriptionPage::askToRemove);
    auto *heading = new QHBoxLayout;
    heading->addWidget(textLabel(tr("Subscribed domains"), Voice::Heading), 1);
    heading->addWidget(m_add);
    heading->addWidget(m_remove);
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_table, 1);
    return widget;
}

void SubscriptionPage::refresh()
{
    banner()->dismiss();
    m_controller->refresh();
}

bool SubscriptionPage::canExport() const { return m_controller->domains()->rowCount() > 0; }
bool SubscriptionPage::isIdle() const { return m_controller->isIdle(); }

void SubscriptionPage::exportCsv()
{
    askAndSave(this, tr("Export the subscribed domains"), QStringLiteral("subscribed-domains.csv"), banner(),
               [this](const QString &path) {
                   return ui::exportCsv(path, *m_controller->domains(), *m_proxy, m_table->visibleColumns());
               });
}

QString SubscriptionPage::summary() const
{
    return m_controller->options() ? tr("%n domain(s) subscribed", nullptr, m_controller->activeDomains())
                                   : QString();
}

void SubscriptionPage::showSubscription()
{
    const auto &options = m_controller->options();
    if (!options)
        return;
    const auto status = options->accountStatus.value_or(
        options->dashboardEnabled ? email::DeliverabilityDashboardAccountStatus::Active
                                  : email::DeliverabilityDashboardAccountStatus::Disabled);
    m_state->setState(reports::severity(status), reports::words(status));
    if (options->dashboardEnabled) {
        m_stateText->setText(
            tr("It measures where the mail of its domains lands, day by day, at each mailbox provider."));
    } else if (options->subscriptionExpiryDate) {
        m_stateText->setText(tr("The subscription was ended. What it measures can be read until %1.")
                                 .arg(reports::displayText(reports::cell(options->subscriptionExpiryDate))));
    } else {
        m_stateText->setText(tr("Nothing is measured, and nothing is paid for."));
    }
    const int active = m_controller->activeDomains();
    m_bill->setFigure(options->dashboardEnabled ? dollars(prices::monthUsd(active, 0)) : QStringLiteral("–"),
                      options->dashboardEnabled ? tr("%n domain(s), without further tests", nullptr, active)
                                                : QString());
    m_switch->setText(options->dashboardEnabled ? tr("End the subscription…")
                                                : tr("Start the subscription…"));
    showOffers();
    Q_EMIT changed();
}

void SubscriptionPage::showOffers()
{
    const bool readOnly = m_controller->session().isReadOnly();
    const bool known = m_controller->options().has_value();
    const bool on = known && m_controller->options()->dashboardEnabled;
    const reports::SubscribedDomainRow *row = m_controller->domains()->find(m_table->currentKey());
    const auto offer = [readOnly](QPushButton *button, bool possible, const QString &why) {
        button->setEnabled(possible && !readOnly);
        button->setToolTip(readOnly ? readOnlyReason() : possible ? QString() : why);
    };
    m_switch->setVisible(known);
    offer(m_switch, known, {});
    offer(m_add, on && !m_controller->candidates().isEmpty(),
          on ? tr("Every verified domain of the account is subscribed.")
             : tr("Start the subscription first."));
    offer(m_remove, on && row && !row->ends, tr("Select a domain that is measured."));
}

void SubscriptionPage::confirm(const QString &title, const QString &consequence, const QString &word,
                               const QString &action, std::function<void()> act)
{
    if (m_controller->session().isReadOnly() || findChild<FormDialog *>())
        return;
    auto *dialog = new ConfirmDialog(title, consequence, word, action, this);
    dialog->deletesNothing();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, m_controller, std::move(act));
    connect(m_controller, &SubscriptionController::changeFailed, dialog, &FormDialog::showFailure);
    connect(m_controller, &SubscriptionController::changed, dialog, &QDialog::accept);
    dialog->open();
}

void SubscriptionPage::askToEnable()
{
    confirm(tr("Start the subscription?"),
            tr("The account is charged about %1 USD a month from now on, until the subscription is ended. It "
               "includes %2 domains and %3 inbox placement tests.")
                .arg(locale().toString(prices::dashboardUsdPerMonth))
                .arg(prices::domainsIncluded)
                .arg(prices::placementTestsIncluded),
            tr("subscribe"), tr("Start the subscription"), [this] { m_controller->enable(); });
}

void SubscriptionPage::askToDisable()
{
    confirm(
        tr("End the subscription?"),
        tr("All domains are removed. The dashboard can be read to the end of this month, which is paid for; "
           "after it the measurements are gone for good. Export what is to be kept."),
        tr("unsubscribe"), tr("End the subscription"), [this] { m_controller->disable(); });
}

void SubscriptionPage::askToRemove()
{
    const QString domain = m_table->currentKey();
    if (domain.isEmpty())
        return;
    confirm(
        tr("Remove %1?").arg(domain),
        tr("It is measured to the end of this month, which is paid for; after it its measurements are gone "
           "for good. The dashboard stays on for the other domains."),
        domain, tr("Remove"), [this, domain] { m_controller->removeDomain(domain); });
}

void SubscriptionPage::askToAdd()
{
    if (m_controller->session().isReadOnly() || findChild<FormDialog *>())
        return;
    auto *dialog = new AddDomainDialog(m_controller->candidates(), m_controller->activeDomains(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddDomainDialog::submitted, m_controller, &SubscriptionController::addDomain);
    connect(m_controller, &SubscriptionController::changeFailed, dialog, &FormDialog::showFailure);
    connect(m_controller, &SubscriptionController::changed, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace ui
