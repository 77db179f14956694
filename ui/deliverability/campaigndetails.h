// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/campaigns.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace ui {

class Facts;
struct Failure;

/// All that the service knows of a campaign. Its picture is on somebody else's server and is fetched only
/// when asked for.
class CampaignDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit CampaignDetails(QWidget *parent = nullptr);

    void show(const reports::CampaignRow &campaign);
    void clear();
    void showPicture(const QString &id, const QByteArray &bytes);
    void showPictureFailure(const QString &id, const Failure &failure);

Q_SIGNALS:
    void pictureWanted(const QString &id);

private:
    void forgetPicture();

    QString m_id;
    QWidget *m_content;
    QLabel *m_subject;
    Facts *m_facts;
    QPushButton *m_fetch;
    QLabel *m_pictureHint;
    QLabel *m_picture;
};

} // namespace ui
