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
    , m_book(this->session().surroundings().history, this->session().client())
{
    reports::Columns<reports::CampaignRow> columns = reports::campaignColumns();
    if (m_book.isThere())
        columns.append({.id = QStringLiteral("source"),
                        .title = tr("Source"),
                        .value = [this](const reports::CampaignRow &row) {
                            return reports::CellValue(m_remembered.contains(reports::campaignKey(row))
                                                          ? tr("history")
                                                          : tr("service"));
                        }});
    m_model = new TableModel<reports::CampaignRow>(columns, reports::campaignKey, this);
    m_range = {.from = today().addDays(1 - usualDays), .to = today()};
}

QDate CampaignsController::today() const
{
    const auto now = session().client().options().clock();
    return QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).date();
}

void CampaignsController::refresh()
{
    recallDomains();
    run(email::GetDeliverabilityDashboardOptions{}, aws::Priority::Waiting,
        [this](const aws::Result<email::GetDeliverabilityDashboardOptions::Response> &answer) {
            if (!answer) {
                Q_EMIT failed(describe(tr("Could not read which domains are subscribed"), answer.error()));
                return;
            }
            m_hasDomains = true;
            m_subscribed = subscribedDomains(*answer);
            offerDomains();
            readList();
        });
}

void CampaignsController::recallDomains()
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
            readList();
    });
}

void CampaignsController::offerDomains()
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
    start(m_book.campaigns(m_domain, m_range.from, m_range.to), aws::Priority::Waiting,
          [this, reading](const aws::Result<QList<history::KeptCampaign>> &kept) {
              if (reading != m_reading)
                  return;
              const QList<history::KeptCampaign> known = kept.value_or(QList<history::KeptCampaign>());
              if (!known.isEmpty() || (m_hasDomains && !m_subscribed.contains(m_domain)))
                  showList({}, known);
              if (m_subscribed.contains(m_domain))
                  askForList(reading, known);
          });
}

void CampaignsController::askForList(int reading, const QList<history::KeptCampaign> &known)
{
    start(reports::readCampaignsThereAre(sending(aws::Priority::Waiting), m_domain, m_range),
          aws::Priority::Waiting, [this, reading, known](const reports::CampaignsRead &read) {
              if (reading != m_reading)
                  return;
              // What is there is shown; the failure says that it is not all.
              if (!read.error || !read.rows.isEmpty())
                  showList(read.rows, known);
              if (read.error)
                  Q_EMIT failed(describe(read.rows.isEmpty()
                                             ? tr("Could not read the campaigns of %1").arg(m_domain)
                                             : tr("Could not read all campaigns of %1").arg(m_domain),
                                         *read.error));
              start(m_book.keepCampaigns(m_domain, read.rows), aws::Priority::Background,
                    [](const aws::Result<void> &) { }); // The store tells what it could not keep.
          });
}

void CampaignsController::showList(const QList<reports::CampaignRow> &told,
                                   const QList<history::KeptCampaign> &known)
{
    QList<reports::CampaignRow> rows = told;
    QSet<QString> there;
    for (const reports::CampaignRow &row : told)
        there.insert(reports::campaignKey(row));
    m_remembered.clear();
    for (const history::KeptCampaign &campaign : known) {
        const QString id = reports::campaignKey(campaign.answer);
        if (there.contains(id))
            continue;
        rows.append(campaign.answer);
        m_remembered.insert(id);
    }
    m_hasList = true;
    m_model->setRows(rows);
    Q_EMIT listChanged();
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
