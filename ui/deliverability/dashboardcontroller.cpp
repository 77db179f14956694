// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/dashboardcontroller.h"

#include "core/reports/tables/dailystatistics.h"
#include "core/reports/tables/ispplacements.h"
#include "ui/deliverability/keptstatistics.h"
#include "ui/deliverability/subscribeddomains.h"

#include <QPointer>

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
} // namespace

DashboardController::DashboardController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_book(this->session().surroundings().history, this->session().client())
{
    reports::Columns<email::DailyVolume> columns = reports::dailyStatisticsColumns();
    if (m_book.isThere())
        columns.append(
            {.id = QStringLiteral("source"),
             .title = tr("Source"),
             .value = [this](const email::DailyVolume &day) { return reports::CellValue(sourceOf(day)); }});
    m_days = new TableModel<email::DailyVolume>(columns, keyOfDay, this);
    m_providers =
        new TableModel<email::DomainIspPlacement>(reports::ispPlacementColumns(), keyOfProvider, this);
    m_range = lastDays(usualDays);
}

DashboardController::~DashboardController() { m_cancel.request_stop(); }

QString DashboardController::sourceOf(const email::DailyVolume &day) const
{
    const QDate date = day.startDate ? day.startDate->toUTC().date() : QDate();
    if (!m_stretch.rememberedAt(date))
        return tr("service");
    return m_stretch.isForgotten(date) ? tr("history only") : tr("history");
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
    m_progress = {.done = 0, .all = 1};
    recallDomains();
    run(email::GetDeliverabilityDashboardOptions{}, aws::Priority::Waiting,
        [this](const auto &answer) { takeDashboard(answer); });
}

/// What the history knows is on the screen before the service has said a word.
void DashboardController::recallDomains()
{
    if (!m_book.isThere())
        return;
    start(m_book.domains(), aws::Priority::Background, [this](const aws::Result<QStringList> &domains) {
        if (!domains || *domains == m_kept)
            return;
        const QString before = m_domain;
        m_kept = *domains;
        offerDomains();
        if (m_domain != before)
            readReport();
    });
}

void DashboardController::takeDashboard(
    const aws::Result<email::GetDeliverabilityDashboardOptions::Response> &answer)
{
    m_progress = {};
    if (!answer) {
        Q_EMIT failed(describe(tr("Could not read the dashboard's subscription"), answer.error()));
        Q_EMIT readingChanged();
        return;
    }
    m_subscribed = subscribedDomains(*answer);
    // An ended subscription can be read to the end of its month.
    m_dashboard = answer->dashboardEnabled || !m_subscribed.isEmpty() ? Dashboard::On : Dashboard::Off;
    offerDomains();
    readReport();
}

void DashboardController::offerDomains()
{
    m_domains = m_subscribed;
    for (const QString &domain : std::as_const(m_kept)) {
        if (!m_domains.contains(domain))
            m_domains.append(domain);
    }
    if (!m_domains.contains(m_domain))
        m_domain = m_domains.value(0);
    Q_EMIT dashboardChanged();
}

void DashboardController::setDomain(const QString &domain)
{
    if (domain == m_domain)
        return;
    m_domain = domain;
    m_narrowing = {};
    readReport();
}

void DashboardController::setRange(const reports::DayRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    if (m_narrowing.day < range.from || m_narrowing.day > range.to)
        m_narrowing.day = QDate();
    readReport();
}

void DashboardController::narrow(const reports::Narrowing &narrowing)
{
    if (narrowing == m_narrowing)
        return;
    m_narrowing = narrowing;
    showRows();
}

void DashboardController::readReport()
{
    const int reading = ++m_reading;
    m_cancel.request_stop();
    m_cancel = {};
    if (m_domain.isEmpty())
        return;
    m_figuresBefore = {};
    start(recallStatistics(m_book, m_domain, m_range), aws::Priority::Waiting,
          [this, reading](const reports::Stretch &known) {
              if (reading != m_reading)
                  return;
              if (known.rememberedDays() > 0)
                  showStretch(known);
              complete(known);
          });
}

void DashboardController::complete(const reports::Stretch &known)
{
    if (m_dashboard == Dashboard::Unknown)
        return; // It is asked what is subscribed; then this begins anew.
    if (!canAsk()) {
        if (known.rememberedDays() == 0)
            showStretch(known); // Else it stands there already.
        return;
    }
    m_progress = {.done = 0, .all = static_cast<int>(known.open().size())};
    const auto arrived = [self = QPointer(this), reading = m_reading](const reports::WindowRead &read) {
        if (!self || self->m_reading != reading)
            return;
        self->m_progress = {.done = static_cast<int>(read.done), .all = static_cast<int>(read.all)};
        Q_EMIT self->readingChanged();
    };
    start(completeStatistics(m_book, asking(aws::Priority::Waiting), m_domain, known,
                             session().client().options().clock, arrived),
          aws::Priority::Waiting, [this, reading = m_reading](const reports::Stretch &stretch) {
              if (reading != m_reading)
                  return;
              showStretch(stretch);
              if (stretch.error() && stretch.error()->kind != aws::ErrorKind::Cancelled)
                  Q_EMIT failed(
                      describe(tr("Could not read all statistics of %1").arg(m_domain), *stretch.error()));
              // A part of these days is not to be compared with all of those before.
              if (stretch.isWhole())
                  readComparison();
          });
    Q_EMIT readingChanged();
}

void DashboardController::cancel() { m_cancel.request_stop(); }

void DashboardController::resume()
{
    if (m_dashboard == Dashboard::Unknown) {
        refresh();
        return;
    }
    ++m_reading;
    m_cancel.request_stop();
    m_cancel = {};
    complete(m_stretch);
}

void DashboardController::readComparison()
{
    const auto length = m_range.from.daysTo(m_range.to) + 1;
    const reports::DayRange before{.from = m_range.from.addDays(-length), .to = m_range.from.addDays(-1)};
    const auto show = [this, length, reading = m_reading](const reports::Stretch &stretch) {
        const reports::StatisticsReport report = stretch.report();
        // Half a stretch, because the subscription is younger, is nothing to compare with.
        if (reading != m_reading || report.dailyVolumes.size() < length)
            return;
        m_figuresBefore = reports::figuresOf(report.overallVolume);
        Q_EMIT reportChanged();
    };
    start(recallStatistics(m_book, m_domain, before), aws::Priority::Visible,
          [this, show, reading = m_reading](const reports::Stretch &known) {
              if (reading != m_reading)
                  return;
              start(completeStatistics(m_book, asking(aws::Priority::Visible), m_domain, known,
                                       session().client().options().clock, {}),
                    aws::Priority::Visible, show);
          });
}

void DashboardController::showStretch(const reports::Stretch &stretch)
{
    // What is there is shown, although a part may be missing; the line below the figures says which.
    m_stretch = stretch;
    m_report = stretch.report();
    m_hasReport = true;
    showRows();
}

void DashboardController::showRows()
{
    m_days->setRows(m_narrowing.provider.isEmpty()
                        ? m_report.dailyVolumes
                        : reports::daysOfProvider(m_report.dailyVolumes, m_narrowing.provider));
    m_providers->setRows(
        m_narrowing.day.isValid()
            ? reports::providersOfDay(m_report.dailyVolumes, m_narrowing.day)
            : m_report.overallVolume.domainIspPlacements.value_or(QList<email::DomainIspPlacement>()));
    Q_EMIT reportChanged();
}

} // namespace ui
