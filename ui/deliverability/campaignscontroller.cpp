// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/campaignscontroller.h"

#include "core/reports/readcampaigns.h"
#include "core/reports/readpicture.h"
#include "ui/deliverability/subscribeddomains.h"

namespace ui {

namespace {
constexpr int usualDays = 30;
}

CampaignsController::CampaignsController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_model(new TableModel<reports::CampaignRow>(reports::campaignColumns(), reports::campaignKey, this))
{
    m_range = {.from = today().addDays(1 - usualDays), .to = today()};
}

QDate CampaignsController::today() const
{
    const auto now = session().client().options().clock();
    return QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).date();
}

void CampaignsController::refresh()
{
    run(email::GetDeliverabilityDashboardOptions{}, aws::Priority::Waiting,
        [this](const aws::Result<email::GetDeliverabilityDashboardOptions::Response> &answer) {
            if (!answer) {
                Q_EMIT failed(describe(tr("Could not read which domains are subscribed"), answer.error()));
                return;
            }
            m_hasDomains = true;
            m_domains = subscribedDomains(*answer);
            if (!m_domains.contains(m_domain))
                m_domain = m_domains.value(0);
            Q_EMIT domainsChanged();
            readList();
        });
}

void CampaignsController::setDomain(const QString &domain)
{
    if (domain == m_domain)
        return;
    m_domain = domain;
    readList();
}

void CampaignsController::setRange(const reports::DayRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    readList();
}

void CampaignsController::readList()
{
    const int reading = ++m_reading;
    if (m_domain.isEmpty())
        return;
    start(reports::readCampaigns(sending(aws::Priority::Waiting), m_domain, m_range), aws::Priority::Waiting,
          [this, reading](const aws::Result<QList<reports::CampaignRow>> &rows) {
              if (reading != m_reading)
                  return;
              if (!rows) {
                  Q_EMIT failed(
                      describe(tr("Could not read the campaigns of %1").arg(m_domain), rows.error()));
                  return;
              }
              m_hasList = true;
              m_model->setRows(*rows);
              Q_EMIT listChanged();
          });
}

void CampaignsController::readDetails(const QString &id)
{
    run(email::GetDomainDeliverabilityCampaign{.campaignId = id}, aws::Priority::Visible,
        [this, id](const aws::Result<email::GetDomainDeliverabilityCampaign::Response> &answer) {
            // What the list told stands when there is nothing newer.
            if (!answer || !m_model->find(id))
                return;
            m_model->upsert(answer->domainDeliverabilityCampaign);
            Q_EMIT detailsChanged(id);
        });
}

void CampaignsController::readPicture(const QString &id)
{
    const reports::CampaignRow *campaign = m_model->find(id);
    if (!campaign)
        return;
    const QUrl address(campaign->imageUrl.value_or(QString()), QUrl::StrictMode);
    start(reports::readPicture(address, stopToken()), aws::Priority::Waiting,
          [this, id](const aws::Result<QByteArray> &picture) {
              if (picture)
                  Q_EMIT pictureRead(id, *picture);
              else
                  Q_EMIT pictureFailed(id, describe(tr("Could not fetch the picture"), picture.error()));
          });
}

} // namespace ui
