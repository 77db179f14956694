// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/campaigndetails.h"

#include "ui/deliverability/facts.h"
#include "ui/failure.h"
#include "ui/widgets/texts.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int pictureWidth = 360;
// A few kilobytes can claim to be a picture of gigabytes.
constexpr int largestSideOfPicture = 12'000;

QString title(const reports::CampaignRow &campaign)
{
    const QString subject = campaign.subject.value_or(QString()).simplified();
    return subject.isEmpty() ? CampaignDetails::tr("No subject") : subject;
}

QPixmap readPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || qMax(size.width(), size.height()) > largestSideOfPicture)
        return {};
    if (size.width() > pictureWidth)
        reader.setScaledSize(size.scaled(pictureWidth, largestSideOfPicture, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}
} // namespace

CampaignDetails::CampaignDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_subject(textLabel({}, Voice::Title, QStringLiteral("campaignTitle")))
    , m_facts(new Facts(QStringLiteral("campaign")))
    , m_fetch(new QPushButton(tr("Fetch the picture")))
    , m_pictureHint(textLabel({}, Voice::Muted, QStringLiteral("campaignPictureHint")))
    , m_picture(new QLabel)
{
    name(this, QStringLiteral("campaignDetails"), tr("Details of the campaign"));
    name(m_fetch, QStringLiteral("fetchCampaignPicture"), tr("Fetch the picture of the message"));
    name(m_picture, QStringLiteral("campaignPicture"), tr("Picture of the message"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        m_fetch->setEnabled(false);
        Q_EMIT pictureWanted(m_id);
    });

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(14, 4, 6, 8);
    layout->setSpacing(6);
    layout->addWidget(m_subject);
    layout->addSpacing(6);
    layout->addWidget(m_facts);
    layout->addSpacing(12);
    layout->addWidget(textLabel(tr("Picture of the message"), Voice::Heading));
    layout->addWidget(m_pictureHint);
    layout->addWidget(m_fetch, 0, Qt::AlignLeading);
    layout->addWidget(m_picture, 0, Qt::AlignLeading);
    layout->addStretch();
    setWidget(m_content);
    clear();
}

void CampaignDetails::show(const reports::CampaignRow &campaign)
{
    const QString id = reports::campaignKey(campaign);
    m_subject->setText(title(campaign));
    m_facts->show(reports::campaignColumns(), campaign);
    m_content->show();
    if (id == m_id)
        return;
    m_id = id;
    forgetPicture();
    const QUrl address(campaign.imageUrl.value_or(QString()), QUrl::StrictMode);
    const bool isSafe = address.scheme() == QLatin1StringView("https");
    m_fetch->setVisible(isSafe);
    m_pictureHint->setText(isSafe ? tr("It is on %1. Fetching it tells that server your address, and nothing "
                                       "else.")
                                        .arg(address.host())
                                  : tr("The service has no picture of this message that could be fetched "
                                       "over https."));
}

void CampaignDetails::clear()
{
    m_id.clear();
    m_content->hide();
    forgetPicture();
}

void CampaignDetails::forgetPicture()
{
    m_picture->clear();
    m_pictureHint->show();
    m_picture->hide();
    m_fetch->setEnabled(true);
}

void CampaignDetails::showPicture(const QString &id, const QByteArray &bytes)
{
    if (id != m_id)
        return;
    const QPixmap picture = readPicture(bytes);
    m_fetch->setEnabled(true);
    m_fetch->setVisible(picture.isNull());
    m_picture->setVisible(!picture.isNull());
    m_picture->setPixmap(picture);
    m_pictureHint->setText(picture.isNull() ? tr("What came is not a picture that can be shown.")
                                            : QString());
    m_pictureHint->setVisible(picture.isNull());
}

void CampaignDetails::showPictureFailure(const QString &id, const Failure &failure)
{
    if (id != m_id)
        return;
    m_fetch->setEnabled(true);
    m_pictureHint->setText(failure.title + QStringLiteral(": ") + failure.text);
}

} // namespace ui
