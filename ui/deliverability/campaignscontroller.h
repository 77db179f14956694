// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/keptcampaigns.h"
#include "ui/deliverability/domaincontroller.h"
#include "ui/models/tablemodel.h"

namespace ui {

/// Reads the campaigns of a domain over any range of days, and the picture of one when asked to. Those that
/// the history knows are there at once, and stay when the service has forgotten them.
class CampaignsController : public DomainController
{
    Q_OBJECT
public:
    explicit CampaignsController(Session session, QObject *parent = nullptr);

    [[nodiscard]] TableModel<reports::CampaignRow> *model() const { return m_model; }
    [[nodiscard]] bool hasList() const { return m_hasList; }

    /// What the service knows of one campaign by now.
    void readDetails(const QString &id);
    void readPicture(const QString &id);
    /// Whether the campaign is in the history only.
    [[nodiscard]] bool isRemembered(const QString &id) const { return m_remembered.contains(id); }

Q_SIGNALS:
    void listChanged();
    void detailsChanged(const QString &id);
    void pictureRead(const QString &id, const QByteArray &picture);
    void pictureFailed(const QString &id, const ui::Failure &failure);

protected:
    void readDomain() override;

private:
    void askForList(int reading, const QList<history::KeptCampaign> &known);
    void showList(const QList<reports::CampaignRow> &told, const QList<history::KeptCampaign> &known);

    TableModel<reports::CampaignRow> *m_model;
    QSet<QString> m_remembered; ///< What the service has not told.
    bool m_hasList = false;
    int m_reading = 0; ///< Which list counts; the answers to an older one do not.
};

} // namespace ui
