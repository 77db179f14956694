// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/regionspanel.h"

#include "core/aws/endpoint.h"
#include "ui/identities/diagnosistext.h"
#include "ui/identities/identityname.h"
#include "ui/identities/regionsearch.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/taketurns.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr qsizetype mostWays = 3;

/// "Europe (Ireland), eu-west-1"
QString titleOf(const QString &region)
{
    for (const aws::Region &known : aws::knownRegions()) {
        if (known.id == region)
            return known.name + QStringLiteral(", ") + region;
    }
    return region;
}

QStringList regionsIn(const QList<dns::InRegion> &answers, dns::InRegion::State state)
{
    QStringList regions;
    for (const dns::InRegion &answer : answers) {
        if (answer.state == state)
            regions.append(answer.region);
    }
    return regions;
}

/// "me-south-1 does not answer; af-south-1, eu-south-1: …", each reason once.
QString reasonsOf(const QList<dns::InRegion> &answers)
{
    QMap<QString, QStringList> regions;
    for (const dns::InRegion &answer : answers) {
        if (answer.state == dns::InRegion::State::Unknown)
            regions[answer.reason].append(answer.region);
    }
    QStringList parts;
    for (auto reason = regions.cbegin(); reason != regions.cend(); ++reason)
        parts.append(QStringLiteral("%1 (%2)").arg(reason->join(QStringLiteral(", ")), reason.key()));
    return parts.join(QStringLiteral("; "));
}
} // namespace

RegionsPanel::RegionsPanel(RegionSearch *search, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_look(new QPushButton(icon(QStringLiteral("search")), tr("Look in other regions")))
    , m_cancel(new QPushButton(icon(QStringLiteral("close")), tr("Cancel")))
    , m_progress(new QProgressBar)
    , m_text(textLabel({}, Voice::Muted, QStringLiteral("regionsText")))
    , m_unknown(textLabel({}, Voice::Muted, QStringLiteral("regionsUnknown")))
    , m_ways(new QHBoxLayout)
{
    name(this, QStringLiteral("otherRegions"), tr("Other regions"));
    name(m_look, QStringLiteral("lookInRegions"), m_look->text());
    name(m_cancel, QStringLiteral("cancelRegions"), tr("Cancel looking in other regions"));
    name(m_progress, QStringLiteral("regionsProgress"), tr("Asking other regions"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsPlace);
    m_ways->setSpacing(6);

    auto *line = new QHBoxLayout;
    line->addWidget(textLabel(tr("Other regions"), Voice::Heading), 1);
    line->addWidget(m_look);
    line->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 14, 0, 0); // Gone with the panel.
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    layout->addWidget(m_text);
    layout->addWidget(m_unknown);
    layout->addLayout(m_ways);
    connect(m_look, &QPushButton::clicked, this, [this] { m_search->look(m_identity); });
    connect(m_cancel, &QPushButton::clicked, m_search, &RegionSearch::cancel);
    connect(m_search, &RegionSearch::changed, this, &RegionsPanel::refresh);
}

void RegionsPanel::show(const reports::IdentityRow &row)
{
    const QString identity = row.info.identityName.value_or(QString());
    if (identity != m_identity)
        m_search->cancel();
    m_identity = identity;
    setVisible(row.details && row.details->verifiedForSendingStatus != true
               && reports::statusSeverity(row) != reports::Severity::Good && !m_search->regions().isEmpty());
    refresh();
}

void RegionsPanel::refresh()
{
    const QStringList &asked = m_search->regions();
    const bool looking = m_search->isLooking(m_identity);
    const RegionSearch::Found found = m_search->found(m_identity);
    takeTurns({m_look, m_cancel}, looking ? m_cancel : m_look);
    m_progress->setVisible(looking);
    m_progress->setRange(0, static_cast<int>(asked.size()));
    m_progress->setValue(looking ? m_search->answered() : 0);
    m_unknown->setVisible(found.at.isValid());
    m_text->setToolTip(plainToolTip(asked.join(QStringLiteral(", "))));

    const QStringList verified = dns::verifiedIn(found.answers);
    offer(verified);
    if (!found.at.isValid()) {
        m_text->setText(tr("Each region verifies for itself. Asked is the service in %n other regions, with "
                           "this connection's credentials, whether the account has %1 there. Nothing is "
                           "changed.",
                           nullptr, static_cast<int>(asked.size()))
                            .arg(breakable(unicodeName(m_identity))));
        return;
    }
    const QStringList waiting = regionsIn(found.answers, dns::InRegion::State::NotVerified);
    const auto absent = regionsIn(found.answers, dns::InRegion::State::Absent).size();
    QStringList parts;
    if (!verified.isEmpty())
        parts.append(tr("verified in %1").arg(verified.join(QStringLiteral(", "))));
    if (!waiting.isEmpty())
        parts.append(tr("there, but not verified, in %1").arg(waiting.join(QStringLiteral(", "))));
    if (absent > 0)
        parts.append(tr("not there in %n regions", nullptr, static_cast<int>(absent)));
    const QString when = locale().toString(found.at.toLocalTime().time(), QLocale::ShortFormat);
    m_text->setText(parts.isEmpty() ? tr("Looked at %1: no region said anything.").arg(when)
                                    : tr("Looked at %1: %2.").arg(when, parts.join(QStringLiteral("; "))));
    const QString reasons = reasonsOf(found.answers);
    m_unknown->setText(tr("Not known of: %1.").arg(reasons));
    m_unknown->setVisible(!reasons.isEmpty());
}

void RegionsPanel::offer(const QStringList &regions)
{
    if (std::exchange(m_offered, regions) == regions)
        return;
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &region : regions.first(qMin(mostWays, regions.size()))) {
        auto *way = new QPushButton(tr("Work in %1").arg(region));
        name(way, QStringLiteral("workIn-") + region, tr("Work in %1").arg(titleOf(region)));
        way->setToolTip(plainToolTip(titleOf(region)));
        // Queued: what it leads to takes the place of this window's tabs, and of this button.
        connect(
            way, &QPushButton::clicked, this, [this, region] { Q_EMIT regionRequested(region); },
            Qt::QueuedConnection);
        m_ways->addWidget(way);
    }
    m_ways->addStretch();
}

} // namespace ui
