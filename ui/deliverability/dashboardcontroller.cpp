// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/dashboardcontroller.h"

#include "core/history/keptstretch.h"
#include "core/reports/tables/dailystatistics.h"
#include "core/reports/tables/ispplacements.h"

#include <QPointer>

namespace ui {

namespace {

/// As Qt::ISODate writes it, in a tenth of the time: a year has hundreds of them.
QString keyOfDay(const email::DailyVolume &day)
{
    if (!day.startDate)
        return {};
    const QDate date = day.startDate->toUTC().date();
    if (!date.isValid() || date.year() < 0 || date.year() > 9999)
        return date.toString(Qt::ISODate);
    QString key(10, u'-');
    const auto write = [letters = key.data()](int at, int digits, int number) {
        for (int i = at + digits - 1; i >= at; --i, number /= 10)
            letters[i] = QChar(u'0' + number % 10);
    };
    write(0, 4, date.year());
    write(5, 2, date.month());
    write(8, 2, date.day());
    return key;
}

QString keyOfProvider(const email::DomainIspPlacement &provider)
{
    return provider.ispName.value_or(QString());
}
} // namespace

DashboardController::DashboardController(Session session, QObject *parent)
    : DomainController(std::move(session), parent)
{
    reports::Columns<email::DailyVolume> columns = reports::dailyStatisticsColumns();
    if (book().isThere())
        columns.append(
            {.id = QStringLiteral("source"),
             .title = tr("Source"),
             .value = [this](const email::DailyVolume &day) { return reports::CellValue(sourceOf(day)); }});
    m_days = new TableModel<email::DailyVolume>(columns, keyOfDay, this);
    m_providers =
        new TableModel<email::DomainIspPlacement>(reports::ispPlacementColumns(), keyOfProvider, this);
    beginWith(reports::daysUpTo(lastWholeDay()));
}

DashboardController::~DashboardController() { m_cancel.request_stop(); }

QString DashboardController::sourceOf(const email::DailyVolume &day) const
{
    const QDate date = day.startDate ? day.startDate->toUTC().date() : QDate();
    if (!m_stretch.rememberedAt(date))
        return tr("service");
    return m_stretch.isForgotten(date) ? tr("history only") : tr("history");
}

void DashboardController::refresh()
{
    m_progress = {.done = 0, .all = 1};
    DomainController::refresh();
}

void DashboardController::subscriptionRead(bool told)
{
    m_progress = {};
    DomainController::subscriptionRead(told);
    if (!told)
        Q_EMIT readingChanged();
}

void DashboardController::choiceChanged(bool otherDomain)
{
    if (otherDomain)
        m_narrowing = {};
    else if (m_narrowing.day < range().from || m_narrowing.day > range().to)
        m_narrowing.day = QDate();
}

QList<reports::FigureText> DashboardController::figureTexts() const
{
    const reports::Figures now = reports::figuresOf(reports::overallOf(m_report, m_narrowing));
    // A single day is not compared: the one before it may be a Sunday.
    const reports::Figures before = m_narrowing.day.isValid()
        ? reports::Figures()
        : reports::figuresOf(reports::overallOf(m_before, m_narrowing));
    QList<reports::FigureText> texts = reports::figureTexts(now, before);
    if (m_narrowing.isEverything())
        return texts;
    for (reports::FigureText &text : texts) {
        if ((text.id == QLatin1StringView("read-rate") && !now.readRate)
            || (text.id == QLatin1StringView("projected") && !now.projected))
            text.change.words = tr("told of the whole domain only");
    }
    return texts;
}

void DashboardController::narrow(const reports::Narrowing &narrowing)
{
    if (narrowing == m_narrowing)
        return;
    m_narrowing = narrowing;
    showRows();
}

void DashboardController::readDomain()
{
    const int reading = ++m_reading;
    m_cancel.request_stop();
    m_cancel = {};
    if (domain().isEmpty())
        return;
    m_before = {};
    start(history::recallStatistics(book(), domain(), range()), aws::Priority::Waiting,
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
    if (dashboard() == Dashboard::Unknown)
        return; // It is asked what is subscribed; then this begins anew.
    if (!canAsk()) {
        if (known.rememberedDays() == 0)
            showStretch(known); // Else it stands there already.
        if (known.isWhole())
            readComparison();
        return;
    }
    m_progress = {.done = 0, .all = static_cast<int>(known.open().size())};
    const auto arrived = [self = QPointer(this), reading = m_reading](const reports::WindowRead &read) {
        if (!self || self->m_reading != reading)
            return;
        self->m_progress = {.done = static_cast<int>(read.done), .all = static_cast<int>(read.all)};
        Q_EMIT self->readingChanged();
    };
    start(history::completeStatistics(book(), asking(aws::Priority::Waiting), domain(), known,
                                      session().client().options().clock, arrived),
          aws::Priority::Waiting, [this, reading = m_reading](const reports::Stretch &stretch) {
              if (reading != m_reading)
                  return;
              showStretch(stretch);
              if (stretch.error() && stretch.error()->kind != aws::ErrorKind::Cancelled)
                  Q_EMIT failed(
                      describe(tr("Could not read all statistics of %1").arg(domain()), *stretch.error()));
              // A part of these days is not to be compared with all of those before.
              if (stretch.isWhole())
                  readComparison();
          });
    Q_EMIT readingChanged();
}

void DashboardController::cancel() { m_cancel.request_stop(); }

void DashboardController::resume()
{
    if (dashboard() == Dashboard::Unknown) {
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
    const auto length = range().from.daysTo(range().to) + 1;
    const reports::DayRange before{.from = range().from.addDays(-length), .to = range().from.addDays(-1)};
    const auto show = [this, length, reading = m_reading](const reports::Stretch &stretch) {
        const reports::StatisticsReport report = stretch.report();
        // Half a stretch, because the subscription is younger, is nothing to compare with.
        if (reading != m_reading || report.dailyVolumes.size() < length)
            return;
        m_before = report;
        Q_EMIT reportChanged();
    };
    start(history::recallStatistics(book(), domain(), before), aws::Priority::Visible,
          [this, show, reading = m_reading](const reports::Stretch &known) {
              if (reading != m_reading)
                  return;
              if (!canAsk())
                  return show(known);
              start(history::completeStatistics(book(), asking(aws::Priority::Visible), domain(), known,
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
