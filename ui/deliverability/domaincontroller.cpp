// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/domaincontroller.h"

#include "ui/deliverability/subscribeddomains.h"

namespace ui {

DomainController::DomainController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_book(this->session().surroundings().history, this->session().client())
{
}

QDate DomainController::today() const { return m_book.now().date(); }

void DomainController::refresh()
{
    recallDomains();
    run(email::GetDeliverabilityDashboardOptions{}, aws::Priority::Waiting,
        [this](const aws::Result<email::GetDeliverabilityDashboardOptions::Response> &answer) {
            if (answer) {
                m_subscribed = subscribedDomains(*answer);
                // An ended subscription can be read to the end of its month.
                m_dashboard =
                    answer->dashboardEnabled || !m_subscribed.isEmpty() ? Dashboard::On : Dashboard::Off;
                offerDomains();
            } else {
                Q_EMIT failed(describe(tr("Could not read which domains are subscribed"), answer.error()));
            }
            subscriptionRead(answer.has_value());
        });
}

void DomainController::subscriptionRead(bool told)
{
    if (told)
        readDomain();
}

/// What the history knows is on the screen before the service has said a word.
void DomainController::recallDomains()
{
    if (!m_book.isThere())
        return;
    start(m_book.domains(), aws::Priority::Background, [this](const aws::Result<QStringList> &domains) {
        if (!domains || *domains == m_kept)
            return;
        const QString before = m_domain;
        m_kept = *domains;
        offerDomains();
        if (m_domain != before)
            readDomain();
    });
}

void DomainController::offerDomains()
{
    m_domains = m_subscribed;
    for (const QString &domain : std::as_const(m_kept)) {
        if (!m_domains.contains(domain))
            m_domains.append(domain);
    }
    if (!m_domains.contains(m_domain))
        m_domain = m_domains.value(0);
    Q_EMIT domainsChanged();
}

void DomainController::setDomain(const QString &domain)
{
    if (domain == m_domain)
        return;
    m_domain = domain;
    choiceChanged(true);
    readDomain();
}

void DomainController::setRange(const reports::DayRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    choiceChanged(false);
    readDomain();
}

} // namespace ui
