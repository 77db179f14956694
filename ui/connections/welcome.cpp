// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/welcome.h"

#include "ui/connections/offers.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int columnWidth = 560;
constexpr int mostProfiles = 8; // All others are in the toolbar's menu.

/// A choice that shows that it has the focus: styles draw a ring only after Tab has been pressed.
class Way : public QCommandLinkButton
{
public:
    using QCommandLinkButton::QCommandLinkButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QCommandLinkButton::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour(Tone::Accent, palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};
} // namespace

Welcome::Welcome(ConnectionMeans means, QWidget *parent)
    : QWidget(parent)
    , m_means(std::move(means))
    , m_banner(new Banner(QStringLiteral("welcome"), this))
    , m_ways(new QVBoxLayout)
{
    setObjectName(QStringLiteral("welcome"));
    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *texts = new QVBoxLayout(column);
    texts->setSpacing(4);
    texts->addStretch(1);
    texts->addWidget(
        textLabel(tr("Which account shall it be?"), Voice::Title, QStringLiteral("welcomeTitle")));
    texts->addWidget(
        textLabel(tr("Connections to AWS only read until you allow changes in the toolbar."), Voice::Muted));
    texts->addSpacing(8);
    m_ways->setSpacing(0);
    texts->addLayout(m_ways);
    texts->addStretch(2);

    auto *middle = new QWidget;
    auto *across = new QHBoxLayout(middle);
    across->addStretch();
    across->addWidget(column);
    across->addStretch();
    auto *scroll = new QScrollArea;
    name(scroll, QStringLiteral("welcomeScroll"), tr("Ways to an account"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    reload();
}

void Welcome::showProblem(const Failure &failure) { m_banner->showFailure(failure); }

void Welcome::reload()
{
    const bool hadFocus = focusWidget() && isAncestorOf(focusWidget()) && isVisible();
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        if (QWidget *way = item->widget()) {
            way->hide();
            way->setObjectName({});
            way->deleteLater();
        }
        delete item;
    }
    addWay(QStringLiteral("welcomePractice"), QStringLiteral("mail"), tr("Open the practice account"),
           tr("Complete, on this computer only, sends nothing, needs no AWS account."),
           [this] { Q_EMIT openRequested(practiceConnection()); });
    QList<connections::SavedConnection> offered =
        m_means.store ? m_means.store->all() : QList<connections::SavedConnection>();
    int number = 0;
    for (const connections::SavedConnection &saved : std::as_const(offered))
        addWay(QStringLiteral("welcomeSaved%1").arg(++number), QStringLiteral("identity"), saved.name,
               tr("Saved connection"), [this, saved] { Q_EMIT openRequested(saved); });
    number = 0;
    for (const connections::SavedConnection &profile :
         profileConnections(m_means.environment).mid(0, mostProfiles))
        addWay(QStringLiteral("welcomeProfile%1").arg(++number), QStringLiteral("identity"), profile.name,
               tr("Found in ~/.aws; opened as AWS's own tools open it"),
               [this, profile] { Q_EMIT openRequested(profile); });
    addWay(QStringLiteral("welcomeSso"), QStringLiteral("lock"),
           tr("Sign in with IAM Identity Center (SSO)…"),
           tr("With your company's start URL; a browser opens."),
           [this] { Q_EMIT addRequested({.source = connections::Source::Sso}); });
    addWay(QStringLiteral("welcomeKeys"), QStringLiteral("lock"), tr("Type in a key pair…"),
           tr("Access key id and secret access key, kept in this computer's keychain."),
           [this] { Q_EMIT addRequested({.source = connections::Source::Keys}); });
    setFocusProxy(m_ways->itemAt(0)->widget());
    if (hadFocus)
        setFocus();
}

void Welcome::addWay(const QString &objectName, const QString &symbol, const QString &title,
                     const QString &text, std::function<void()> go)
{
    auto *way = new Way(QString(title).replace(u'&', QStringLiteral("&&")), text);
    name(way, objectName, title);
    way->setIcon(icon(symbol, Tone::Accent));
    way->setIconSize(QSize(20, 20));
    way->setAutoDefault(true); // The Enter key chooses.
    connect(way, &QCommandLinkButton::clicked, this, std::move(go));
    m_ways->addWidget(way);
}

} // namespace ui
