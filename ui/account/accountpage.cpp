// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountpage.h"

#include "ui/account/accountcontroller.h"
#include "ui/account/gauge.h"
#include "ui/models/csvexport.h"
#include "ui/readonly.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using reports::Severity;

namespace {
/// A part of the account's state: what it is called, how it is, and what that means.
QVBoxLayout *part(const QString &title, QWidget *state, QLabel *text)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(3);
    layout->addWidget(textLabel(title, Voice::Muted));
    layout->addWidget(state);
    layout->addWidget(text);
    layout->addStretch();
    return layout;
}

QString pageOf(reports::Place place)
{
    switch (place) {
    case reports::Place::Account:
        break;
    case reports::Place::Identities:
        return QStringLiteral("identitiesPage");
    case reports::Place::ConfigurationSets:
        return QStringLiteral("configurationSetsPage");
    case reports::Place::DedicatedIps:
        return QStringLiteral("dedicatedIpsPage");
    case reports::Place::Deliverability:
        return QStringLiteral("deliverabilityPage");
    }
    return {};
}
} // namespace

AccountPage::AccountPage(const Session &session, QWidget *parent)
    : Page(QStringLiteral("account"), parent)
    , m_controller(new AccountController(session, this))
    , m_proxy(new TableProxy(this))
    , m_table(new TableView(QStringLiteral("attentionTable"), tr("What needs attention")))
{
    follow(m_controller);
    setFocusProxy(m_table);
    m_proxy->setSourceModel(m_controller->attention());
    m_table->setModel(m_proxy);
    m_table->setExportable(true);

    body()->setSpacing(14);
    body()->addWidget(makeState());
    body()->addWidget(makeNumbers());
    body()->addWidget(makeAttention(), 1);

    connect(m_controller, &AccountController::accountChanged, this, &AccountPage::showAccount);
    connect(m_controller, &AccountController::factsChanged, this, &AccountPage::showFacts);
    connect(m_controller, &AccountController::changeFailed, this, [this](const Failure &failure) {
        if (!findChild<ConfirmDialog *>()) // Which tells it itself.
            banner()->showFailure(failure);
    });
    connect(m_table, &TableView::exportRequested, this, &AccountPage::exportCsv);
    connect(m_controller, &Controller::idle, m_table, &TableView::fitColumns, Qt::SingleShotConnection);
    connect(m_controller, &Controller::idle, this, [this] { m_suggested.clear(); }, Qt::SingleShotConnection);
}

QWidget *AccountPage::makeState()
{
    m_production = new StateLabel(QStringLiteral("productionAccess"), tr("Production access"));
    m_productionText = textLabel({}, Voice::Normal, QStringLiteral("productionAccessText"));
    m_standing = new StateLabel(QStringLiteral("standing"), tr("Standing with the service"));
    m_standingText = textLabel({}, Voice::Normal, QStringLiteral("standingText"));
    m_sending = new StateLabel(QStringLiteral("accountSending"), tr("Sending"));
    m_sendingText = textLabel({}, Voice::Normal, QStringLiteral("accountSendingText"));
    m_switchSending = new QPushButton(tr("Switch sending off…"));
    name(m_switchSending, QStringLiteral("switchSending"), tr("Switch sending on or off"));
    m_switchSending->setEnabled(false);
    m_autoWarmup = new QCheckBox(tr("Warm up new dedicated IPs &automatically"));
    name(m_autoWarmup, QStringLiteral("autoWarmup"), tr("Automatic warm-up of dedicated IPs"));
    m_autoWarmup->setEnabled(false);
    if (m_controller->session().isReadOnly()) {
        for (QWidget *control :
             {static_cast<QWidget *>(m_switchSending), static_cast<QWidget *>(m_autoWarmup)})
            control->setToolTip(plainToolTip(readOnlyReason()));
    }
    connect(m_switchSending, &QPushButton::clicked, this, &AccountPage::switchSending);
    connect(m_autoWarmup, &QCheckBox::clicked, this, [this](bool on) {
        m_autoWarmup->setEnabled(false); // Until the answer is there.
        m_controller->setAutoWarmup(on);
    });

    auto *sending = part(tr("Sending"), m_sending, m_sendingText);
    sending->insertWidget(3, m_switchSending, 0, Qt::AlignLeading);
    auto *warmup = new QVBoxLayout;
    warmup->setSpacing(3);
    warmup->addWidget(textLabel(tr("Dedicated IPs"), Voice::Muted));
    warmup->addWidget(m_autoWarmup);
    warmup->addWidget(textLabel(tr("A new IP then takes more mail from day to day, for 45 days.")));
    warmup->addStretch();

    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(4, 8, 4, 0);
    layout->setSpacing(28);
    layout->addLayout(sending, 1);
    layout->addLayout(part(tr("Standing with the service"), m_standing, m_standingText), 1);
    layout->addLayout(part(tr("Production access"), m_production, m_productionText), 1);
    layout->addLayout(warmup, 1);
    return widget;
}

QWidget *AccountPage::makeNumbers()
{
    m_quota = new Gauge(QStringLiteral("dailyQuota"), tr("Sent in the last 24 hours"));
    m_rate = new KeyFigure(QStringLiteral("sendingRate"), tr("Highest rate (messages a second)"));
    m_verified = new KeyFigure(QStringLiteral("verifiedIdentities"), tr("Identities verified"));
    m_pending = new KeyFigure(QStringLiteral("pendingIdentities"), tr("Pending"));
    m_failed = new KeyFigure(QStringLiteral("failedIdentities"), tr("Failed"));
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(28);
    layout->addWidget(m_quota, 2);
    layout->addWidget(m_rate, 1);
    layout->addWidget(m_verified, 1);
    layout->addWidget(m_pending);
    layout->addWidget(m_failed);
    return widget;
}

QWidget *AccountPage::makeAttention()
{
    m_nothing = new StateLabel(QStringLiteral("nothingNeedsAttention"), tr("What needs attention"));
    m_nothing->hide();
    m_gaps = textLabel({}, Voice::Muted, QStringLiteral("accountGaps"));
    m_gaps->hide();
    m_jump = new QPushButton(tr("&Show it"));
    name(m_jump, QStringLiteral("showAttention"), tr("Show what needs attention"));
    m_jump->setEnabled(false);
    connect(m_jump, &QPushButton::clicked, this, &AccountPage::jump);
    connect(m_table, &QAbstractItemView::activated, this, &AccountPage::jump);
    connect(m_table, &TableView::currentKeyChanged, this, [this](const QString &key) {
        const reports::Attention *item = m_controller->attention()->find(key);
        const bool elsewhere = item && item->place != reports::Place::Account;
        m_jump->setEnabled(elsewhere);
        m_jump->setToolTip(item || key.isEmpty() ? QString() : tr("It is on this page."));
    });

    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(tr("What needs attention"), Voice::Heading), 1);
    head->addWidget(m_jump);
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_gaps);
    layout->addStretch();
    return widget;
}

void AccountPage::refresh()
{
    banner()->dismiss();
    m_controller->refresh();
}

bool AccountPage::canExport() const { return m_controller->attention()->rowCount() > 0; }
bool AccountPage::isIdle() const { return m_controller->isIdle(); }

void AccountPage::exportCsv()
{
    askAndSave(this, tr("Export what needs attention"), QStringLiteral("attention.csv"), banner(),
               [this](const QString &path) {
                   return ui::exportCsv(path, *m_controller->attention(), *m_proxy,
                                        m_table->visibleColumns());
               });
}

QString AccountPage::summary() const
{
    const int count = m_controller->attention()->rowCount();
    return count == 0 ? QString() : tr("%n things need attention", nullptr, count);
}

void AccountPage::showAccount()
{
    const email::GetAccount::Response &account = *m_controller->facts().account;
    const bool readOnly = m_controller->session().isReadOnly();
    const bool production = account.productionAccessEnabled.value_or(false);
    m_production->setState(production ? Severity::Good : Severity::Waiting,
                           production ? tr("Granted") : tr("Sandbox"));
    m_productionText->setText(
        production ? tr("Mail can go to any address.")
                   : tr("Mail goes to verified addresses only. Ask AWS for production access."));
    const reports::Enforcement enforcement =
        reports::enforcement(account.enforcementStatus.value_or(QString()));
    m_standing->setState(enforcement.severity, enforcement.word);
    m_standingText->setText(enforcement.explanation);
    const bool sending = account.sendingEnabled.value_or(false);
    m_sending->setState(sending ? Severity::Good : Severity::Bad, sending ? tr("On") : tr("Off"));
    m_sendingText->setText(
        sending ? tr("Mail is accepted in %1.").arg(m_controller->session().region())
                : tr("No mail leaves the account in %1.").arg(m_controller->session().region()));
    m_switchSending->setText(sending ? tr("Switch sending off…") : tr("Switch sending on"));
    m_switchSending->setEnabled(!readOnly);
    m_autoWarmup->setChecked(account.dedicatedIpAutoWarmupEnabled.value_or(false));
    m_autoWarmup->setEnabled(!readOnly);
    if (account.sendQuota)
        showQuota(*account.sendQuota);
}

void AccountPage::showQuota(const email::SendQuota &quota)
{
    const auto whole = [this](double number) { return locale().toString(qRound64(number)); };
    const double most = quota.max24HourSend.value_or(0);
    const double sent = quota.sentLast24Hours.value_or(0);
    const QString numbers = most > 0
        ? tr("%1 of %2 (%3 %)").arg(whole(sent), whole(most), locale().toString(100 * sent / most, 'f', 1))
        : whole(sent);
    m_quota->setPart(most > 0 ? sent / most : 0, numbers, reports::quotaForecast(quota, locale()));
    m_rate->setFigure(whole(quota.maxSendRate.value_or(0)),
                      quota.maxSendRate ? tr("%1 an hour").arg(whole(*quota.maxSendRate * 3600)) : QString());
}

void AccountPage::showFacts()
{
    int verified = 0;
    int pending = 0;
    int failed = 0;
    for (const reports::IdentityRow &row : m_controller->facts().identities) {
        const Severity severity = reports::statusSeverity(row);
        verified += severity == Severity::Good ? 1 : 0;
        pending += severity == Severity::Waiting ? 1 : 0;
        failed += severity == Severity::Bad ? 1 : 0;
    }
    const int all = static_cast<int>(m_controller->facts().identities.size());
    m_verified->setFigure(locale().toString(verified), tr("of %n identities", nullptr, all));
    m_pending->setFigure(locale().toString(pending));
    m_failed->setFigure(locale().toString(failed));

    const bool none = m_controller->attention()->rowCount() == 0;
    m_nothing->setState(Severity::Good, tr("Nothing that is known here needs attention."));
    m_nothing->setVisible(none && m_controller->facts().account.has_value());
    m_table->setVisible(!none);
    QStringList gaps = m_controller->gaps();
    if (m_controller->unreadDomains() > 0)
        gaps.append(
            tr("%n more identities are read on their own tab only.", nullptr, m_controller->unreadDomains()));
    m_gaps->setText(gaps.join(u'\n'));
    m_gaps->setVisible(!gaps.isEmpty());
    // Findings come one after the other, and worse ones above.
    if (!none && (!m_table->currentIndex().isValid() || m_table->currentKey() == m_suggested)) {
        m_suggested = m_proxy->index(0, 0).data(KeyRole).toString();
        m_table->selectKey(m_suggested);
    }
    Q_EMIT changed();
}

void AccountPage::jump()
{
    const reports::Attention *item = m_controller->attention()->find(m_table->currentKey());
    if (item && item->place != reports::Place::Account)
        Q_EMIT jumpRequested(pageOf(item->place), item->subject);
}

void AccountPage::switchSending()
{
    const auto &account = m_controller->facts().account;
    if (!account || m_controller->session().isReadOnly() || findChild<ConfirmDialog *>())
        return;
    if (!account->sendingEnabled.value_or(false)) {
        m_switchSending->setEnabled(false);
        m_controller->setSending(true);
        return;
    }
    const QString region = m_controller->session().region();
    auto *dialog = new ConfirmDialog(
        tr("Switch sending off in %1?").arg(region),
        tr("From then on the service refuses every message of this account in %1, from every program that "
           "sends through it. Messages it has accepted already still go out.")
            .arg(region),
        region, tr("Switch off"), this);
    dialog->deletesNothing();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, m_controller, [this] { m_controller->setSending(false); });
    connect(m_controller, &AccountController::changeFailed, dialog, &ConfirmDialog::showFailure);
    connect(m_controller, &AccountController::changed, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace ui
