// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard shows of a report, and what it writes of it to files.
#include "core/charts/fromreport.h"
#include "core/documents/domainreport.h"
#include "core/documents/writer.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/placementbars.h"
#include "ui/charts/placementchart.h"
#include "ui/charts/savepicture.h"
#include "ui/deliverability/comparisonview.h"
#include "ui/deliverability/dashboardcontroller.h"
#include "ui/deliverability/dashboardpage.h"
#include "ui/deliverability/daymarks.h"
#include "ui/deliverability/figurerow.h"
#include "ui/deliverability/notedialog.h"
#include "ui/deliverability/reportcontroller.h"
#include "ui/deliverability/section.h"
#include "ui/models/csvexport.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

namespace {
// What a choice of "compare with" stands for; that of another domain is its name.
const QString nothing;
const QString daysBefore = QStringLiteral("/days-before");
const QString yearBefore = QStringLiteral("/year-before");

int lengthOf(const reports::DayRange &range) { return static_cast<int>(range.from.daysTo(range.to)) + 1; }
} // namespace

void DashboardPage::showReport()
{
    const reports::DayRange range = m_controller->range();
    const reports::StatisticsReport &report = m_controller->report();
    m_chart->setDays(charts::daysOf(m_controller->days()->rows(), range));
    m_bars->setBars(charts::barsOf(m_controller->providers()->rows()));
    m_heatMap->setMap(charts::heatMapOf(
        report.dailyVolumes,
        report.overallVolume.domainIspPlacements.value_or(QList<email::DomainIspPlacement>()), range));
    m_figures->show(m_controller->figureTexts(),
                    m_controller->narrowing().day.isValid()
                        ? QString()
                        : tr("Compared with the %n day(s) before", nullptr, lengthOf(range)));
    m_report->setEnabled(m_controller->hasReport() && !m_reports->isReading());
    m_marks->follow(m_controller->domain());
    showNarrowing();
    offerComparisons();
    compare();
    Q_EMIT changed();
}

void DashboardPage::showNarrowing()
{
    const auto &[provider, day] = m_controller->narrowing();
    const QString dayText = day.isValid() ? locale().toString(day, QLocale::ShortFormat) : QString();
    m_byDay.section->setPart(provider);
    m_byProvider.section->setPart(dayText);
    m_narrowing->setVisible(!provider.isEmpty() || day.isValid());
    m_narrowedTo->setText(
        provider.isEmpty() ? tr("Key figures and providers of %1 only").arg(dayText)
            : day.isValid()
            ? tr("Key figures of %1 on %2, its days, and the providers of that day").arg(provider, dayText)
            : tr("Key figures and days of %1 only").arg(provider));
    const QString title = summary();
    m_chart->setPictureTitle(provider.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, provider));
    m_bars->setPictureTitle(day.isValid() ? QStringLiteral("%1 · %2").arg(m_controller->domain(), dayText)
                                          : title);
    m_heatMap->setPictureTitle(title);
}

void DashboardPage::narrowTo(const QString &provider, QDate day)
{
    m_controller->narrow({.provider = provider, .day = day});
}

void DashboardPage::showMarks() { m_chart->setMarks(m_marks->marks()); }

void DashboardPage::writeNote(QDate day)
{
    if (findChild<NoteDialog *>())
        return;
    auto *dialog = new NoteDialog(day, m_marks->note(day), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::noted, m_marks,
            [this, day](const QString &note) { m_marks->setNote(day, note); });
    dialog->open();
}

void DashboardPage::offerComparisons()
{
    QList<std::pair<QString, QString>> offers{{tr("No comparison"), nothing},
                                              {tr("Compare: the days before"), daysBefore},
                                              {tr("Compare: a year before"), yearBefore}};
    for (const QString &domain : m_controller->domains()) {
        if (domain != m_controller->domain())
            offers.append({tr("Compare: %1").arg(domain), domain});
    }
    qsizetype same = 0;
    while (same < offers.size() && m_with->itemText(static_cast<int>(same)) == offers.at(same).first)
        ++same;
    if (same == offers.size() && same == m_with->count())
        return;
    const QString chosen = m_with->currentData().toString();
    const QSignalBlocker blocker(m_with);
    m_with->clear();
    for (const auto &[text, what] : std::as_const(offers))
        m_with->addItem(text, what);
    m_with->setCurrentIndex(std::max(0, m_with->findData(chosen)));
}

void DashboardPage::compare()
{
    const QString with = m_with->currentData().toString();
    m_parts->setCurrentIndex(with == nothing ? 0 : 1);
    if (with == nothing || !m_controller->hasReport())
        return m_comparison->read({});
    const reports::DayRange range = m_controller->range();
    DomainDays other{.domain = m_controller->domain(), .range = range};
    if (with == daysBefore)
        other.range = {.from = range.from.addDays(-lengthOf(range)), .to = range.from.addDays(-1)};
    else if (with == yearBefore) // The same weekdays, so that Mondays meet Mondays.
        other.range = {.from = range.from.addDays(-364), .to = range.to.addDays(-364)};
    else
        other.domain = with;
    m_comparison->read(other);
    if (m_comparison->hasReport())
        showComparison();
}

void DashboardPage::showComparison()
{
    const DomainDays &other = m_comparison->days();
    if (other.isEmpty())
        return;
    const bool domains = other.domain != m_controller->domain();
    // The year is told where it makes the difference.
    const bool sameYear = other.range.from.year() == m_controller->range().to.year();
    const auto day = [this, sameYear](QDate date) {
        return locale().toString(date, sameYear ? tr("d MMM", "day without its year") : tr("d MMM yyyy"));
    };
    const auto title = [domains, day](const DomainDays &days) {
        return domains ? days.domain
                       : tr("%1 – %2", "first and last day").arg(day(days.range.from), day(days.range.to));
    };
    const DomainDays mine{.domain = m_controller->domain(), .range = m_controller->range()};
    m_compared->show({.title = title(mine), .days = mine, .report = m_controller->report()},
                     {.title = title(other), .days = other, .report = m_comparison->report()});
}

QString DashboardPage::fileStem(const QString &word) const
{
    const reports::DayRange range = m_controller->range();
    return QStringLiteral("%1-%2-%3-%4")
        .arg(m_controller->domain(), word, range.from.toString(Qt::ISODate), range.to.toString(Qt::ISODate));
}

void DashboardPage::exportCsv()
{
    if (m_parts->currentWidget() == m_compared)
        m_compared->exportCsv();
    else
        exportTable(m_byProvider.view->hasFocus() ? m_byProvider : m_byDay);
}

void DashboardPage::exportTable(const Table &table)
{
    const bool byDay = table.view == m_byDay.view;
    askAndSave(this, tr("Export “%1”").arg(table.view->title()),
               fileStem(table.fileWord) + QStringLiteral(".csv"), banner(),
               [this, table, byDay](const QString &path) {
                   const QStringList columns = table.view->visibleColumns();
                   return byDay ? ui::exportCsv(path, *m_controller->days(), *table.proxy, columns)
                                : ui::exportCsv(path, *m_controller->providers(), *table.proxy, columns);
               });
}

void DashboardPage::makeReport()
{
    const Session &session = m_controller->session();
    m_reports->complete({.domain = m_controller->domain(),
                         .range = m_controller->range(),
                         .report = m_controller->report(),
                         .before = reports::figuresOf(m_controller->reportBefore().overallVolume),
                         .missingDays = m_controller->stretch().missingDays(),
                         .marks = m_marks->marks(),
                         .campaigns = {},
                         .campaignsProblem = {},
                         .source = tr("%1, %2", "connection, region").arg(session.name(), session.region()),
                         .writtenAt = QDateTime::currentDateTime()},
                        m_controller->canAsk());
}

void DashboardPage::saveReport(const documents::DomainReport &report)
{
    askAndSave(this, tr("Save the report"),
               QStringLiteral("%1-report-%2-%3.pdf")
                   .arg(report.domain, report.range.from.toString(Qt::ISODate),
                        report.range.to.toString(Qt::ISODate)),
               {QStringLiteral("pdf"), QStringLiteral("html")}, banner(),
               [document = documents::domainReport(report)](const QString &path) {
                   return documents::write(path, document);
               });
}

void DashboardPage::savePicture(ChartView *chart, const QString &word)
{
    askAndSavePicture(chart, fileStem(word), banner());
}

} // namespace ui
