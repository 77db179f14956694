// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/domainreport.h"

#include "core/aws/tr.h"
#include "core/charts/fromreport.h"
#include "core/charts/picture.h"
#include "core/reports/rate.h"
#include "core/reports/tables/dailystatistics.h"
#include "core/reports/tables/ispplacements.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace documents {

namespace {
QString dayText(QDate day) { return QLocale().toString(day, tr("d MMM yyyy", "day in a report")); }

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
            cells.append(column.textOf(row).simplified());
        table.rows.append(cells);
    }
    return table;
}

QList<charts::Mark> marksIn(const DomainReport &report)
{
    QList<charts::Mark> marks = report.marks;
    marks.removeIf([&report](const charts::Mark &mark) {
        return mark.day < report.range.from || mark.day > report.range.to;
    });
    std::ranges::stable_sort(marks, {}, &charts::Mark::day);
    return marks;
}

Section daySection(const DomainReport &report)
{
    charts::DayChart chart{
        .days = charts::daysOf(report.report.dailyVolumes, report.range), .marks = {}, .hidden = {}};
    for (const charts::Mark &mark : marksIn(report))
        chart.marks.append(mark);
    const auto paint = [chart](QPainter &painter, const QSizeF &size) {
        const charts::Colours &paper = charts::onPaper();
        charts::paint(painter, chart, charts::layout(chart, size, painter.font(), paper), paper);
    };
    return {.heading = tr("By day"),
            .text = {},
            .picture = Picture{.heightAt = [](double width) { return 0.56 * width; },
                               .description = charts::describe(chart),
                               .paint = paint},
            .table = {}};
}

/// What stands on the axis of days, in words: paragraphs, since a note may be long.
Section markSection(const QList<charts::Mark> &marks)
{
    QStringList texts;
    for (const charts::Mark &mark : marks)
        texts.append((mark.isNote ? tr("%1 · Note: %2") : tr("%1 · Change: %2"))
                         .arg(dayText(mark.day), mark.text.simplified()));
    return {.heading = tr("Changes and notes"),
            .text = texts.join(QStringLiteral("\n\n")),
            .picture = {},
            .table = {}};
}

/// The worst first; those that nobody has received tell nothing, and come last.
Section campaignSection(const DomainReport &report)
{
    QList<reports::CampaignRow> worst = report.campaigns;
    std::ranges::stable_sort(worst, {}, [](const reports::CampaignRow &campaign) {
        return reports::ratePercent(campaign.inboxCount, campaign.spamCount).value_or(101);
    });
    const auto left = static_cast<int>(worst.size() - std::min(worst.size(), mostCampaigns));
    worst = worst.mid(0, mostCampaigns);
    QStringList texts;
    if (!report.campaignsProblem.isEmpty())
        texts.append(tr("Not all campaigns could be read: %1").arg(report.campaignsProblem));
    else if (worst.isEmpty())
        texts.append(tr("The service recognised no message to many in these days."));
    if (!worst.isEmpty())
        texts.append(tr("The lowest inbox rate comes first."));
    if (left > 0)
        texts.append(tr("%n more campaign(s), with higher inbox rates, are not listed.", nullptr, left));
    static const QStringList shown{QStringLiteral("subject"),    QStringLiteral("from"),
                                   QStringLiteral("first-seen"), QStringLiteral("inbox"),
                                   QStringLiteral("spam"),       QStringLiteral("inbox-rate"),
                                   QStringLiteral("read-rate")};
    reports::Columns<reports::CampaignRow> columns = reports::campaignColumns();
    columns.removeIf(
        [](const reports::Column<reports::CampaignRow> &column) { return !shown.contains(column.id); });
    for (reports::Column<reports::CampaignRow> &column : columns) {
        if (column.id == QLatin1StringView("first-seen"))
            column.value = [](const reports::CampaignRow &campaign) {
                const email::Time &seen = campaign.firstSeenDateTime;
                return seen ? reports::CellValue(seen->toUTC().date()) : reports::CellValue();
            };
    }
    Section section{.heading = tr("Campaigns"), .text = texts.join(u' '), .picture = {}, .table = {}};
    if (!worst.isEmpty())
        section.table = tableOf(columns, worst);
    return section;
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
    return {.heading = tr("By mailbox provider and day"),
            .text = {},
            .picture =
                Picture{.heightAt = [map](double) { return map.leastHeight(charts::fileFont(usualLetters)); },
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
    const auto days = static_cast<int>(report.missingDays);
    return u' ' + tr("%n day(s) of the range could not be read and are missing.", nullptr, days);
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
    if (const QList<charts::Mark> marks = marksIn(report); !marks.isEmpty())
        document.sections.append(markSection(marks));
    if (!providers.isEmpty()) {
        document.sections.append(providerSection(providers));
        document.sections.append(heatMapSection(report, providers));
    }
    document.sections.append(campaignSection(report));
    if (!providers.isEmpty())
        document.sections.append({.heading = tr("Numbers by mailbox provider"),
                                  .text = {},
                                  .picture = {},
                                  .table = tableOf(reports::ispPlacementColumns(), providers)});
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
