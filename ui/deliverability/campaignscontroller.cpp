// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/campaignscontroller.h"

#include "core/reports/readpicture.h"
#include "core/reports/usualdays.h"

namespace ui {

CampaignsController::CampaignsController(Session session, QObject *parent)
    : DomainController(std::move(session), parent)
{
    reports::Columns<reports::CampaignRow> columns = reports::campaignColumns();
    if (book().isThere())
        columns.append({.id = QStringLiteral("source"),
                        .title = tr("Source"),
                        .value = [this](const reports::CampaignRow &row) {
                            return reports::CellValue(m_remembered.contains(reports::campaignKey(row))
                                                          ? tr("history")
                                                          : tr("service"));
                        }});
    m_model = new TableModel<reports::CampaignRow>(columns, reports::campaignKey, this);
    // Campaigns are seen at once: today counts.
    beginWith(reports::daysUpTo(today()));
}

void CampaignsController::readDomain()
{
    const int reading = ++m_reading;
    if (domain().isEmpty())
        return;
    start(book().campaigns(domain(), range().from, range().to), aws::Priority::Waiting,
          [this, reading](const aws::Result<QList<history::KeptCampaign>> &kept) {
              if (reading != m_reading)
                  return;
              const QList<history::KeptCampaign> known = kept.value_or(QList<history::KeptCampaign>());
              if (!known.isEmpty() || (dashboard() != Dashboard::Unknown && !isSubscribed()))
                  showList({}, known);
              if (isSubscribed())
                  askForList(reading, known);
          });
}

void CampaignsController::askForList(int reading, const QList<history::KeptCampaign> &known)
{
    start(reports::readCampaignsThereAre(sending(aws::Priority::Waiting), domain(), range()),
          aws::Priority::Waiting, [this, reading, known](const reports::CampaignsRead &read) {
              if (reading != m_reading)
                  return;
              // What is there is shown; the failure says that it is not all.
              if (!read.error || !read.rows.isEmpty())
                  showList(read.rows, known);
              if (read.error)
                  Q_EMIT failed(describe(read.rows.isEmpty()
                                             ? tr("Could not read the campaigns of %1").arg(domain())
                                             : tr("Could not read all campaigns of %1").arg(domain()),
                                         *read.error));
              start(book().keepCampaigns(domain(), read.rows), aws::Priority::Background,
                    [](const aws::Result<void> &) { }); // The store tells what it could not keep.
          });
}

void CampaignsController::showList(const QList<reports::CampaignRow> &told,
                                   const QList<history::KeptCampaign> &known)
{
    const history::CampaignsKnown all = history::together(told, known);
    m_remembered = all.remembered;
    m_hasList = true;
    m_model->setRows(all.rows);
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
