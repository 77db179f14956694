// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/book.h"
#include "core/reports/statistics.h"
#include "core/reports/tables/campaigns.h"
#include "ui/controller.h"
#include "ui/models/tablemodel.h"

namespace ui {

/// Reads the campaigns of a subscribed domain over any range of days, and the picture of one when asked to.
/// Those that the history knows are there at once, and stay when the service has forgotten them.
class CampaignsController : public Controller
{
    Q_OBJECT
public:
    explicit CampaignsController(Session session, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &domains() const { return m_domains; }
    [[nodiscard]] const QString &domain() const { return m_domain; }
    [[nodiscard]] reports::DayRange range() const { return m_range; }
    /// Campaigns are seen at once: today counts.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] TableModel<reports::CampaignRow> *model() const { return m_model; }
    [[nodiscard]] bool hasDomains() const { return m_hasDomains; }
    [[nodiscard]] bool hasList() const { return m_hasList; }

    void refresh();
    void setDomain(const QString &domain);
    void setRange(const reports::DayRange &range);
    /// What the service knows of one campaign by now.
    void readDetails(const QString &id);
    void readPicture(const QString &id);
    /// Whether the campaign is in the history only.
    [[nodiscard]] bool isRemembered(const QString &id) const { return m_remembered.contains(id); }

Q_SIGNALS:
    void domainsChanged();
    void listChanged();
    void detailsChanged(const QString &id);
    void pictureRead(const QString &id, const QByteArray &picture);
    void pictureFailed(const QString &id, const ui::Failure &failure);

private:
    void recallDomains();
    void offerDomains();
    void readList();
    void askForList(int reading, const QList<history::KeptCampaign> &known);
    void showList(const QList<reports::CampaignRow> &told, const QList<history::KeptCampaign> &known);

    history::Book m_book;
    TableModel<reports::CampaignRow> *m_model;
    QSet<QString> m_remembered; ///< What the service has not told.
    QStringList m_subscribed;
    QStringList m_kept; ///< Domains that the history knows.
    QStringList m_domains;
    QString m_domain;
    reports::DayRange m_range;
    bool m_hasDomains = false;
    bool m_hasList = false;
    int m_reading = 0; ///< Which list counts; the answers to an older one do not.
};

} // namespace ui
