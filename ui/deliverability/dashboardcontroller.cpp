// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/dashboardcontroller.h"

#include "core/reports/rate.h"
#include "core/reports/tables/dailystatistics.h"
#include "core/reports/tables/ispplacements.h"
#include "ui/deliverability/subscribeddomains.h"

namespace ui {

namespace {
constexpr int usualDays = 30;

QString keyOfDay(const email::DailyVolume &day)
{
    return day.startDate ? day.startDate->toUTC().date().toString(Qt::ISODate) : QString();
}

QString keyOfProvider(const email::DomainIspPlacement &provider)
{
    return provider.ispName.value_or(QString());
}

DashboardController::Figures figuresOf(const email::OverallVolume &overall)
{
    DashboardController::Figures figures;
    if (const auto &volume = overall.volumeStatistics) {
        figures.inboxRate = reports::ratePercent(volume->inboxRawCount, volume->spamRawCount);
        figures.spamRate = reports::ratePercent(volume->spamRawCount, volume->inboxRawCount);
        if (volume->inboxRawCount && volume->spamRawCount)
            figures.volume = *volume->inboxRawCount + *volume->spamRawCount;
    }
    figures.readRate = overall.readRatePercent;
    return figures;
}
} // namespace

DashboardController::DashboardController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_days(new TableModel<email::DailyVolume>(reports::dailyStatisticsColumns(), keyOfDay, this))
    , m_providers(
          new TableModel<email::DomainIspPlacement>(reports::ispPlacementColumns(), keyOfProvider, this))
{
    m_range = lastDays(usualDays);
}

QDate DashboardController::lastWholeDay() const
{
    const auto now = session().client().options().clock();
    return QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).date().addDays(-1);
}

reports::DayRange DashboardController::lastDays(int count) const
{
    const QDate last = lastWholeDay();
    return {.from = last.addDays(1 - count), .to = last};
}

void DashboardController::refresh()
{
    run(email::GetDeliverabilityDashboardOptions{}, aws::Priority::Waiting,
        [this](const auto &answer) { takeDashboard(answer); });
}

void DashboardController::takeDashboard(
    const aws::Result<email::GetDeliverabilityDashboardOptions::Response> &answer)
{
    if (!answer) {
        Q_EMIT failed(describe(tr("Could not read the dashboard's subscription"), answer.error()));
        return;
    }
    m_domains = subscribedDomains(*answer);
    // An ended subscription can be read to the end of its month.
    m_dashboard = answer->dashboardEnabled || !m_domains.isEmpty() ? Dashboard::On : Dashboard::Off;
    if (!m_domains.contains(m_domain))
        m_domain = m_domains.value(0);
    Q_EMIT dashboardChanged();
    readReport();
}

void DashboardController::setDomain(const QString &domain)
{
    if (domain == m_domain)
        return;
    m_domain = domain;
    readReport();
}

void DashboardController::setRange(const reports::DayRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    readReport();
}

void DashboardController::readReport()
{
    ++m_reading;
    if (m_domain.isEmpty())
        return;
    m_figuresBefore = {};
    readStretch(m_range, aws::Priority::Waiting, [this](const Stretch &stretch) {
        showReport(stretch);
        readComparison();
    });
}

void DashboardController::readComparison()
{
    const auto length = m_range.from.daysTo(m_range.to) + 1;
    readStretch({.from = m_range.from.addDays(-length), .to = m_range.from.addDays(-1)},
                aws::Priority::Visible, [this, length](const Stretch &before) {
                    const auto report = reports::stitch(before.parts, before.range);
                    // Half a stretch, because the subscription is younger, is nothing to compare with.
                    if (before.failed || report.dailyVolumes.size() < length)
                        return;
                    m_figuresBefore = figuresOf(report.overallVolume);
                    Q_EMIT reportChanged();
                });
}

void DashboardController::readStretch(const reports::DayRange &range, aws::Priority priority,
                                      std::function<void(const Stretch &)> done)
{
    const QList<reports::DayRange> windows = reports::windows(range);
    auto stretch = std::make_shared<Stretch>(Stretch{.range = range, .missing = windows.size()});
    for (const reports::DayRange &window : windows) {
        run(email::GetDomainStatisticsReport{.domain = m_domain,
                                             .startDate = window.startDate(),
                                             .endDate = window.endDate()},
            priority,
            [this, stretch, done, priority,
             reading = m_reading](const aws::Result<reports::StatisticsReport> &part) {
                if (reading != m_reading)
                    return;
                if (part) {
                    stretch->parts.append(*part);
                } else if (!std::exchange(stretch->failed, true) && priority == aws::Priority::Waiting) {
                    Q_EMIT failed(
                        describe(tr("Could not read all statistics of %1").arg(m_domain), part.error()));
                }
                if (--stretch->missing == 0)
                    done(*stretch);
            });
    }
}

void DashboardController::showReport(const Stretch &stretch)
{
    // What is there is shown, although a part may be missing; the failure has been told.
    const reports::StatisticsReport report = reports::stitch(stretch.parts, stretch.range);
    m_days->setRows(report.dailyVolumes);
    m_providers->setRows(
        report.overallVolume.domainIspPlacements.value_or(QList<email::DomainIspPlacement>()));
    m_figures = figuresOf(report.overallVolume);
    m_hasReport = true;
    Q_EMIT reportChanged();
}

} // namespace ui
