// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/domainreport.h"

#include "core/charts/fromreport.h"
#include "core/charts/picture.h"
#include "core/reports/rate.h"
#include "core/reports/tables/dailystatistics.h"
#include "core/reports/tables/ispplacements.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace documents {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("documents", text); }

QString dayText(QDate day)
{
    return QLocale().toString(day, QCoreApplication::translate("documents", "d MMM yyyy", "day in a report"));
}

QString rangeText(const reports::DayRange &range)
{
    return range.from == range.to ? dayText(range.from)
                                  : tr("%1 – %2").arg(dayText(range.from), dayText(range.to));
}

template<class Row>
Table tableOf(const reports::Columns<Row> &columns, const QList<Row> &rows)
{
    Table table;
    for (const reports::Column<Row> &column : columns)
        table.columns.append(
            {.title = column.title, .isNumber = column.alignment.testFlag(Qt::AlignTrailing)});
    for (const Row &row : rows) {
        QStringList cells;
        for (const reports::Column<Row> &column : columns)
            cells.append(column.textOf(row));
        table.rows.append(cells);
    }
    return table;
}

Section daySection(const DomainReport &report)
{
    charts::DayChart chart{
        .days = charts::daysOf(report.report.dailyVolumes, report.range), .marks = {}, .hidden = {}};
    QStringList notes;
    for (const charts::Mark &mark : report.marks) {
        if (mark.day < report.range.from || mark.day > report.range.to)
            continue;
        chart.marks.append(mark);
        notes.append(tr("%1: %2").arg(dayText(mark.day), mark.text));
    }
    const auto paint = [chart](QPainter &painter, const QSizeF &size) {
        const charts::Colours &paper = charts::onPaper();
        charts::paint(painter, chart, charts::layout(chart, size, painter.font(), paper), paper);
    };
    return {.heading = tr("By day"),
            .text = notes.join(u'\n'),
            .picture = Picture{.heightAt = [](double width) { return 0.56 * width; },
                               .description = charts::describe(chart),
                               .paint = paint},
            .table = {}};
}

Section providerSection(const QList<email::DomainIspPlacement> &providers)
{
    const charts::ProviderBars bars = charts::barsOf(providers);
    const auto paint = [bars](QPainter &painter, const QSizeF &size) {
        charts::paint(painter, bars, size.width(), charts::onPaper());
    };
    return {.heading = tr("By mailbox provider"),
            .text = tr("The lowest inbox rate comes first. At the right: how many messages were measured."),
            .picture =
                Picture{.heightAt = [bars](double) { return bars.height(charts::fileFont(usualLetters)); },
                        .description = charts::describe(bars),
                        .paint = paint},
            .table = {}};
}

Section heatMapSection(const DomainReport &report, const QList<email::DomainIspPlacement> &providers)
{
    const charts::HeatMap map = charts::heatMapOf(report.report.dailyVolumes, providers, report.range);
    const auto paint = [map](QPainter &painter, const QSizeF &size) {
        charts::paint(painter, map, size, charts::onPaper());
    };
    // Cells as high as a line of text, under the scale and over the days.
    constexpr double rowHeight = 20;
    constexpr double aroundRows = 46;
    return {.heading = tr("By mailbox provider and day"),
            .text = {},
            .picture = Picture{.heightAt = [rows = static_cast<double>(map.rows.size())](
                                               double) { return aroundRows + rowHeight * rows; },
                               .description = tr("The inbox rate of each mailbox provider on each day"),
                               .paint = paint},
            .table = {}};
}

QString howItIsMade()
{
    return tr("Days are days in UTC. The numbers are those of the service's deliverability dashboard, which "
              "looks into mailboxes of a panel at each provider: “inbox” and “spam” count the messages found "
              "there, and a day without any is left out, it is not a zero.")
        + QStringLiteral("\n\n")
        + tr("Inbox rate is inbox ÷ (inbox + spam), spam rate is the rest. The service answers for 30 days "
             "at "
             "most; for longer ranges its answers are put together by day, every day once, and rates are "
             "computed from the counts. The read rate over several answers is their mean, weighed by inbox.")
        + QStringLiteral("\n\n")
        + tr("The projected volume is the service's estimate for all of the domain's mail. A change compares "
             "with as many days right before: rates in percentage points, volumes in percent.");
}

/// "91.3 % of the measured mail reached the inbox, 1.2 points less than before. Lowest: Gmail, 82 %."
QString message(const QList<reports::FigureText> &figures, const charts::ProviderBars &bars)
{
    if (bars.bars.isEmpty())
        return tr("No mail was measured in these days.");
    const reports::FigureText &inbox = figures.first();
    const charts::ProviderBar &worst = bars.bars.first();
    const QString landed = inbox.change.words.isEmpty()
        ? tr("%1 of the measured mail reached the inbox.").arg(inbox.value)
        : tr("%1 of the measured mail reached the inbox: %2.").arg(inbox.value, inbox.change.words);
    return landed + u' '
        + tr("The lowest inbox rate is that of %1, with %2.")
              .arg(worst.provider, charts::percentText(worst.inbox, 1));
}

/// A report that is not whole says so where it is read first.
QString missingText(const DomainReport &report)
{
    if (report.missingDays <= 0)
        return {};
    return u' '
        + QCoreApplication::translate("documents",
                                      "%n day(s) of the range could not be read and are missing.", nullptr,
                                      static_cast<int>(report.missingDays));
}
} // namespace

Document domainReport(const DomainReport &report)
{
    QList<email::DomainIspPlacement> providers =
        report.report.overallVolume.domainIspPlacements.value_or(QList<email::DomainIspPlacement>());
    std::ranges::stable_sort(providers, {}, [](const email::DomainIspPlacement &provider) {
        return reports::ratePercent(provider.inboxRawCount, provider.spamRawCount).value_or(101);
    });
    const QList<reports::FigureText> figures =
        reports::figureTexts(reports::figuresOf(report.report.overallVolume), report.before);
    Document document{
        .kind = tr("Deliverability report"),
        .title = report.domain,
        .subtitle = rangeText(report.range),
        .message = message(figures, charts::barsOf(providers)) + missingText(report),
        .figures = {},
        .sections = {},
        .origin = tr("Sendscope · %1 · written %2")
                      .arg(report.source, QLocale().toString(report.writtenAt, QLocale::ShortFormat))};
    for (const reports::FigureText &figure : figures)
        document.figures.append({.title = figure.title,
                                 .value = figure.value,
                                 .change = figure.change.words,
                                 .severity = figure.change.severity});
    document.sections.append(daySection(report));
    if (!providers.isEmpty()) {
        document.sections.append(providerSection(providers));
        document.sections.append(heatMapSection(report, providers));
        document.sections.append({.heading = tr("Numbers by mailbox provider"),
                                  .text = {},
                                  .picture = {},
                                  .table = tableOf(reports::ispPlacementColumns(), providers)});
    }
    document.sections.append(
        {.heading = tr("Numbers by day"),
         .text = {},
         .picture = {},
         .table = tableOf(reports::dailyStatisticsColumns(), report.report.dailyVolumes)});
    document.sections.append(
        {.heading = tr("How these figures are made"), .text = howItIsMade(), .picture = {}, .table = {}});
    return document;
}

} // namespace documents
