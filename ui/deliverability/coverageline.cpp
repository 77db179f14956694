// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/coverageline.h"

#include "ui/deliverability/dashboardcontroller.h"
#include "ui/deliverability/fetchandkeep.h"
#include "ui/deliverability/reportcontroller.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace ui {

namespace {
constexpr int symbolSize = 16;
constexpr int shortReading = 3; ///< Windows; with so few it is over before one has read how far it is.
} // namespace

CoverageLine::CoverageLine(const Session &session, DashboardController *dashboard, ReportController *reports,
                           QWidget *parent)
    : QWidget(parent)
    , m_dashboard(dashboard)
    , m_reports(reports)
    , m_fetching(new FetchAndKeep(session, this))
    , m_symbol(new QLabel)
    , m_text(textLabel({}, Voice::Muted, QStringLiteral("coverageText")))
    , m_progress(new QProgressBar)
    , m_resume(new QPushButton(tr("Fetch the rest")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_fetch(new QToolButton)
{
    setObjectName(QStringLiteral("coverageLine"));
    m_text->setWordWrap(false);
    makeSelectableUnderPointer(m_text);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    name(m_progress, QStringLiteral("coverageProgress"), tr("How much is read"));
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    name(m_resume, QStringLiteral("coverageResume"), tr("Fetch the days that are missing"));
    name(m_cancel, QStringLiteral("coverageCancel"), tr("Stop reading"));
    name(m_fetch, QStringLiteral("fetchAndKeep"), tr("Fetch and keep everything the service has"));
    m_fetch->setText(tr("Fetch and keep"));
    m_fetch->setAutoRaise(true);
    m_fetch->setToolTip(plainToolTip(
        tr("Fetches all days of all subscribed domains that the service still knows and the history does not "
           "have, and keeps them on this computer.")));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_symbol);
    layout->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_cancel, m_resume, m_fetch})
        layout->addWidget(widget);

    connect(m_dashboard, &DashboardController::reportChanged, this, [this] {
        m_outcome.clear();
        showCoverage();
    });
    connect(m_dashboard, &DashboardController::readingChanged, this, &CoverageLine::showCoverage);
    connect(m_reports, &ReportController::readingChanged, this, &CoverageLine::showCoverage);
    connect(m_fetching, &FetchAndKeep::progress, this, [this](const QString &domain, int done, int all) {
        showProgress(tr("Fetching %1…").arg(domain), done, all);
    });
    connect(m_fetching, &FetchAndKeep::ended, this, &CoverageLine::ended);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        Q_EMIT resumed();
        m_dashboard->resume();
    });
    connect(m_fetch, &QToolButton::clicked, this, [this] {
        m_fetching->begin();
        showProgress(tr("Looking what there is…"), 0, 1);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_fetching->isRunning())
            m_fetching->cancel();
        else if (m_reports->isReading())
            m_reports->cancel();
        else
            m_dashboard->cancel();
    });
    showCoverage();
}

void CoverageLine::showCoverage()
{
    const auto [done, all] = m_dashboard->reading();
    if (m_fetching->isRunning())
        return;
    if (m_reports->isReading() && reports::windows(m_dashboard->range()).size() > shortReading) {
        showProgress(tr("Reading the campaigns for the report…"), 0, 0);
        return;
    }
    if (done < all && all > shortReading) {
        showProgress(tr("Reading the statistics of %1…").arg(m_dashboard->domain()), done, all);
        return;
    }
    const bool partial = done >= all && m_dashboard->hasReport() && !m_dashboard->stretch().isWhole();
    const bool warns = partial || m_dashboard->stretch().contradiction();
    m_symbol->setVisible(warns);
    if (warns)
        m_symbol->setPixmap(icon(QStringLiteral("warning"), Tone::Waiting).pixmap(symbolSize));
    const QString text = m_outcome.isEmpty() ? sentence() : m_outcome;
    m_text->setText(text);
    m_text->setToolTip(plainToolTip(text));
    m_progress->hide();
    m_cancel->hide();
    m_resume->setVisible(partial && m_dashboard->canAsk());
    m_fetch->setVisible(m_fetching->isPossible());
    setVisible(!text.isEmpty() || m_fetching->isPossible());
}

void CoverageLine::showProgress(const QString &text, int done, int all)
{
    m_symbol->hide();
    m_text->setText(text);
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_progress->show();
    m_cancel->show();
    m_resume->hide();
    m_fetch->hide();
    setVisible(true);
}

QString CoverageLine::sentence() const
{
    if (!m_dashboard->hasReport())
        return {};
    const reports::Stretch &stretch = m_dashboard->stretch();
    const auto all = static_cast<int>(stretch.range().from.daysTo(stretch.range().to) + 1);
    const auto remembered = static_cast<int>(stretch.rememberedDays());
    QStringList parts;
    if (!stretch.isWhole() && m_dashboard->reading().done >= m_dashboard->reading().all)
        parts.append(
            tr("Partial: %1 of %n day(s) could not be read and are missing in every figure.", nullptr, all)
                .arg(stretch.missingDays()));
    if (!m_dashboard->canAsk())
        parts.append((remembered > 0
                          ? tr("%1 is not subscribed: these numbers are what the history has kept.")
                          : tr("%1 is not subscribed, and the history has no numbers of these days."))
                         .arg(m_dashboard->domain()));
    else if (remembered > 0)
        parts.append(tr("%1 of %n day(s) from the history on this computer", nullptr, all).arg(remembered)
                     + (stretch.forgottenDays() > 0 ? tr(", %n of them no longer with the service.", nullptr,
                                                         static_cast<int>(stretch.forgottenDays()))
                                                    : tr(".")));
    const qint64 speaks = stretch.readRateDays();
    if (remembered > 0 && speaks > 0 && speaks < all)
        parts.append(tr("The read rate is that of %n day(s).", nullptr, static_cast<int>(speaks)));
    if (const auto told = stretch.contradiction()) {
        const auto sum = [](const email::OverallVolume &overall) {
            const auto volume = overall.volumeStatistics.value_or(email::VolumeStatistics());
            return volume.inboxRawCount.value_or(0) + volume.spamRawCount.value_or(0);
        };
        parts.append(
            tr("The days add up to %1 messages, the service says %2 for the whole; the days are shown.")
                .arg(locale().toString(sum(stretch.report().overallVolume)), locale().toString(sum(*told))));
    }
    return parts.join(u' ');
}

void CoverageLine::ended(int days, bool cancelled)
{
    m_outcome = cancelled ? tr("Stopped; %n day(s) were fetched and kept.", nullptr, days)
        : days > 0        ? tr("%n day(s) were fetched and kept.", nullptr, days)
                          : tr("The history has everything that the service still knows.");
    showCoverage();
}

} // namespace ui
