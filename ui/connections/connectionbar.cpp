// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionbar.h"

#include "core/aws/endpoint.h"
#include "ui/connections/offers.h"
#include "ui/connections/swatch.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace ui {

ConnectionBar::ConnectionBar(ConnectionMeans means, QWidget *parent)
    : QWidget(parent)
    , m_means(std::move(means))
    , m_name(makeButton(QStringLiteral("connectionName"), tr("Connection"), &ConnectionBar::fillConnections))
    , m_region(makeButton(QStringLiteral("connectionRegion"), tr("Region"), &ConnectionBar::fillRegions))
    , m_api(makeButton(QStringLiteral("connectionApi"), tr("API"), &ConnectionBar::fillApis))
    , m_mode(new QToolButton)
{
    setObjectName(QStringLiteral("connectionBar"));
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    name(m_mode, QStringLiteral("readOnlySwitch"), tr("Read-only"));
    m_mode->setCheckable(true);
    m_mode->setAutoRaise(true);
    m_mode->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mode->setFocusPolicy(Qt::TabFocus);
    connect(m_mode, &QToolButton::clicked, this, [this](bool readOnly) {
        m_mode->setChecked(!readOnly); // Until the window has done it.
        Q_EMIT readOnlyRequested(readOnly);
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 8, 2);
    layout->setSpacing(2);
    for (QToolButton *button : {m_name, m_region, m_api, m_mode})
        layout->addWidget(button);
    clear();
}

QToolButton *ConnectionBar::makeButton(const QString &objectName, const QString &title,
                                       void (ConnectionBar::*fill)())
{
    auto *button = new QToolButton;
    name(button, objectName, title);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->setObjectName(objectName + QStringLiteral("Menu"));
    button->setMenu(menu);
    // What there is to choose can have changed since it was last looked at.
    connect(menu, &QMenu::aboutToShow, this, fill);
    return button;
}

void ConnectionBar::present(const connections::SavedConnection &connection, const QString &region,
                            const QString &endpoint)
{
    m_connection = connection;
    m_regionInUse = region;
    m_isOpen = true;
    m_name->setText(connection.name);
    m_name->setIcon(swatch(connection.colour));
    m_region->setText(region);
    m_region->setToolTip(plainToolTip(endpoint));
    m_api->setText(apiName(connection.api));
    for (QToolButton *button : {m_region, m_api, m_mode})
        button->setVisible(true);
    setReadOnly(connection.readOnly);
}

void ConnectionBar::clear()
{
    m_isOpen = false;
    m_connection = {};
    m_name->setText(tr("No account"));
    m_name->setIcon({});
    for (QToolButton *button : {m_region, m_api, m_mode})
        button->setVisible(false);
}

void ConnectionBar::setReadOnly(bool readOnly)
{
    m_connection.readOnly = readOnly;
    m_mode->setChecked(readOnly);
    m_mode->setText(readOnly ? tr("Read-only") : tr("Changes allowed"));
    m_mode->setIcon(readOnly ? icon(QStringLiteral("lock"), Tone::Waiting) : icon(QStringLiteral("unlock")));
    m_mode->setToolTip(
        plainToolTip(readOnly ? tr("Nothing can be changed over this connection. Click to allow changes.")
                              : tr("Changes are carried out in the account. Click to only read.")));
}

void ConnectionBar::offer(QMenu *menu, const connections::SavedConnection &connection)
{
    QAction *action = menu->addAction(swatch(connection.colour),
                                      QString(connection.name).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(m_isOpen && connection.id == m_connection.id && connection.name == m_connection.name);
    connect(action, &QAction::triggered, this, [this, connection] { Q_EMIT openRequested(connection); });
}

void ConnectionBar::fillConnections()
{
    QMenu *menu = m_name->menu();
    menu->clear();
    if (m_means.store) {
        for (const connections::SavedConnection &connection : m_means.store->all())
            offer(menu, connection);
    }
    if (const auto profiles = profileConnections(m_means.environment); !profiles.isEmpty()) {
        menu->addSection(tr("Profiles of ~/.aws"));
        for (const connections::SavedConnection &profile : profiles)
            offer(menu, profile);
    }
    menu->addSeparator();
    offer(menu, practiceConnection());
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("add")), tr("New connection…"), this,
                    [this] { Q_EMIT addRequested({}); })
        ->setObjectName(QStringLiteral("addConnectionAction"));
    if (m_isOpen && m_connection.id.isEmpty() && m_connection.source != connections::Source::Practice)
        menu->addAction(tr("Save this connection…"), this, [this] { Q_EMIT addRequested(m_connection); })
            ->setObjectName(QStringLiteral("saveConnectionAction"));
    menu->addAction(tr("Connections…"), this, &ConnectionBar::manageRequested)
        ->setObjectName(QStringLiteral("manageConnectionsAction"));
    QAction *window =
        menu->addAction(tr("New window"), this, [this] { Q_EMIT windowRequested(m_connection); });
    window->setObjectName(QStringLiteral("newWindowAction"));
    window->setEnabled(m_isOpen);
}

void ConnectionBar::fillRegions()
{
    QMenu *menu = m_region->menu();
    menu->clear();
    for (const aws::Region &region : aws::knownRegions()) {
        QAction *action = menu->addAction(QStringLiteral("%1 – %2").arg(region.id, region.name));
        action->setData(region.id);
        action->setCheckable(true);
        action->setChecked(region.id == m_regionInUse);
        connect(action, &QAction::triggered, this, [this, id = region.id] {
            connections::SavedConnection elsewhere = m_connection;
            elsewhere.region = id;
            Q_EMIT openRequested(elsewhere);
        });
    }
}

void ConnectionBar::fillApis()
{
    QMenu *menu = m_api->menu();
    menu->clear();
    for (const QString &api : {QStringLiteral("ses"), QStringLiteral("pinpoint")}) {
        QAction *action = menu->addAction(apiName(api));
        action->setData(api);
        action->setCheckable(true);
        action->setChecked(api == m_connection.api);
        connect(action, &QAction::triggered, this, [this, api] {
            connections::SavedConnection other = m_connection;
            other.api = api;
            Q_EMIT openRequested(other);
        });
    }
}

} // namespace ui
