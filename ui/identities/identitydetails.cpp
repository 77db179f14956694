// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/identitydetails.h"

#include "core/reports/words.h"
#include "ui/identities/dnscheck.h"
#include "ui/identities/dnspanel.h"
#include "ui/identities/identityname.h"
#include "ui/identities/identitysettings.h"
#include "ui/identities/nextstep.h"
#include "ui/identities/regionsearch.h"
#include "ui/identities/regionspanel.h"
#include "ui/identities/settingspanel.h"
#include "ui/widgets/statelabel.h"
#include "ui/widgets/texts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

IdentityDetails::IdentityDetails(const Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_regions(new RegionSearch(session, this))
    , m_check(new DnsCheck(session, m_regions, this))
    , m_changes(new IdentitySettings(session, this))
    , m_content(new QWidget)
    , m_name(textLabel({}, Voice::Title, QStringLiteral("identityName")))
    , m_kind(textLabel({}, Voice::Muted, QStringLiteral("identityKind")))
    , m_status(new StateLabel(QStringLiteral("identityStatus"), tr("Status")))
    , m_nextStep(textLabel({}, Voice::Normal, QStringLiteral("identityNextStep")))
    , m_dns(new DnsPanel(session, m_check))
    , m_elsewhere(new RegionsPanel(m_regions))
    , m_settings(new SettingsPanel(session, m_changes))
{
    name(this, QStringLiteral("identityDetails"), tr("Details of the identity"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(14, 4, 6, 8);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_kind);
    layout->addSpacing(8);
    layout->addWidget(m_status);
    layout->addWidget(m_nextStep);
    layout->addSpacing(14);
    layout->addWidget(m_dns);
    layout->addWidget(m_elsewhere);
    layout->addSpacing(14);
    layout->addWidget(m_settings);
    layout->addStretch();
    setWidget(m_content);

    connect(m_dns, &DnsPanel::checkRequested, this, &IdentityDetails::outdated);
    connect(m_check, &DnsCheck::changed, this, &IdentityDetails::showState);
    connect(m_changes, &IdentitySettings::done, this, &IdentityDetails::outdated);
    connect(m_settings, &SettingsPanel::tagsRequested, this, &IdentityDetails::tagsRequested);
    connect(m_settings, &SettingsPanel::deleteRequested, this, &IdentityDetails::deleteRequested);
    connect(m_elsewhere, &RegionsPanel::regionRequested, this,
            [this](const QString &region) { Q_EMIT regionRequested(region, identity()); });
    for (Controller *controller : QList<Controller *>{m_regions, m_check, m_changes})
        connect(controller, &Controller::idle, this, &IdentityDetails::idle);
    clear();
}

bool IdentityDetails::isIdle() const
{
    return m_regions->isIdle() && m_check->isIdle() && m_changes->isIdle();
}

void IdentityDetails::clear()
{
    m_row = {};
    m_content->hide();
}

void IdentityDetails::show(const reports::IdentityRow &row)
{
    m_row = row;
    const QString unicode = unicodeName(identity());
    const QString kind = reports::words(row.info.identityType);
    m_name->setText(unicode);
    m_kind->setText(unicode == identity() ? kind : tr("%1, published as %2").arg(kind, identity()));
    showState();
    m_dns->show(row);
    m_elsewhere->show(row);
    m_settings->show(row);
    m_content->show();
}

void IdentityDetails::showState()
{
    const QString words = reports::statusWords(m_row);
    m_status->setState(reports::statusSeverity(m_row), words.isEmpty() ? tr("Reading the details…") : words);
    m_nextStep->setText(nextStep(m_row, m_check->diagnosisOf(m_row)));
}

} // namespace ui
