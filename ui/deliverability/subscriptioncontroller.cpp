// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/subscriptioncontroller.h"

#include "core/reports/readidentities.h"

#include <QSet>

namespace ui {

namespace {
QSet<QString> names(const SubscriptionController::Domains &domains)
{
    QSet<QString> result;
    for (const auto &option : domains)
        result.insert(option.domain.value_or(QString()).toLower());
    return result;
}

bool isVerifiedDomain(const email::IdentityInfo &info)
{
    return info.identityType != email::IdentityType::EmailAddress && info.sendingEnabled == true;
}
} // namespace

SubscriptionController::SubscriptionController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_domains(new TableModel<reports::SubscribedDomainRow>(reports::subscribedDomainColumns(),
                                                             reports::subscribedDomainKey, this))
{
}

int SubscriptionController::activeDomains() const
{
    return m_options ? static_cast<int>(m_options->activeSubscribedDomains.value_or(Domains()).size()) : 0;
}

QStringList SubscriptionController::candidates() const
{
    const QSet<QString> subscribed =
        m_options ? names(m_options->activeSubscribedDomains.value_or(Domains())) : QSet<QString>();
    QStringList result;
    for (const QString &domain : m_verified) {
        if (!subscribed.contains(domain.toLower()))
            result.append(domain);
    }
    result.sort();
    return result;
}

void SubscriptionController::refresh()
{
    run(email::GetDeliverabilityDashboardOptions{}, aws::Priority::Waiting,
        [this](const aws::Result<Options> &answer) {
            if (answer)
                take(*answer);
            else
                Q_EMIT failed(describe(tr("Could not read the dashboard's subscription"), answer.error()));
        });
    start(reports::readIdentities(sending(aws::Priority::Visible), false), aws::Priority::Visible,
          [this](const aws::Result<QList<reports::IdentityRow>> &identities) {
              if (!identities) {
                  Q_EMIT failed(describe(tr("Could not read the account's domains"), identities.error()));
                  return;
              }
              m_verified.clear();
              for (const reports::IdentityRow &row : *identities) {
                  if (isVerifiedDomain(row.info))
                      m_verified.append(row.info.identityName.value_or(QString()));
              }
              Q_EMIT subscriptionRead();
          });
}

void SubscriptionController::take(const Options &options)
{
    m_options = options;
    m_domains->setRows(reports::subscribedDomainRows(options));
    Q_EMIT subscriptionRead();
}

void SubscriptionController::enable()
{
    put(tr("Could not start the subscription"), true, [](Domains &) { });
}

void SubscriptionController::disable()
{
    put(tr("Could not end the subscription"), false, [](Domains &domains) { domains.clear(); });
}

void SubscriptionController::addDomain(const QString &domain)
{
    put(tr("Could not add %1").arg(domain), true, [domain](Domains &domains) {
        if (names(domains).contains(domain.toLower()))
            return;
        email::DomainDeliverabilityTrackingOption option;
        option.domain = domain;
        option.inboxPlacementTrackingOption =
            email::InboxPlacementTrackingOption{.global = true, .trackedIsps = {}};
        domains.append(option);
    });
}

void SubscriptionController::removeDomain(const QString &domain)
{
    put(tr("Could not remove %1").arg(domain), true, [domain](Domains &domains) {
        domains.removeIf([&domain](const auto &option) {
            return option.domain.value_or(QString()).compare(domain, Qt::CaseInsensitive) == 0;
        });
    });
}

void SubscriptionController::put(const QString &failure, bool enabled, std::function<void(Domains &)> edit)
{
    run(email::GetDeliverabilityDashboardOptions{}, aws::Priority::Waiting,
        [this, failure, enabled, edit = std::move(edit)](const aws::Result<Options> &now) {
            if (!now) {
                Q_EMIT changeFailed(describe(failure, now.error()));
                return;
            }
            Domains domains = now->activeSubscribedDomains.value_or(Domains());
            edit(domains);
            email::PutDeliverabilityDashboardOption wanted{.dashboardEnabled = enabled,
                                                           .subscribedDomains = {}};
            if (enabled)
                wanted.subscribedDomains = domains;
            send(failure, wanted);
        });
}

void SubscriptionController::send(const QString &failure,
                                  const email::PutDeliverabilityDashboardOption &wanted)
{
    const auto holds = [wanted](const Options &found) {
        return found.dashboardEnabled == wanted.dashboardEnabled
            && names(found.activeSubscribedDomains.value_or(Domains()))
            == names(wanted.subscribedDomains.value_or(Domains()));
    };
    change(wanted, email::GetDeliverabilityDashboardOptions{}, holds,
           [this, failure](const aws::Result<void> &result) {
               if (result)
                   Q_EMIT changed();
               else
                   Q_EMIT changeFailed(describe(failure, result.error()));
               refresh(); // What the service now says counts, not what was asked for.
           });
}

} // namespace ui
