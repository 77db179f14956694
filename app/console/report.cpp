// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionarguments.h"
#include "app/console/console.h"
#include "app/console/days.h"
#include "core/documents/domainreport.h"
#include "core/documents/writer.h"
#include "core/reports/readstatistics.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace console {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("console", text); }

/// What the command line asks for, checked.
struct Report {
    email::Connection connection;
    QString domain;
    reports::DayRange range;
    QStringList files;
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Writes how a domain's mail landed as one PDF or HTML file, or both: key figures, charts, all\n"
           "numbers as tables, how they are made. The HTML file loads nothing from anywhere. A file is\n"
           "written whole or not at all; one that is there is replaced. No display is needed.\n\n"
           "Example, the last 30 days of a domain:\n"
           "  sendscopectl report example.com --pdf report.pdf"));
    parser.addPositionalArgument(QStringLiteral("domain"),
                                 tr("The domain, subscribed to the deliverability dashboard."),
                                 QStringLiteral("DOMAIN"));
    addDayOptions(parser);
    parser.addOptions({
        {QStringLiteral("pdf"), tr("The PDF file to write."), QStringLiteral("FILE")},
        {QStringLiteral("html"), tr("The HTML file to write."), QStringLiteral("FILE")},
    });
    addConnectionOptions(parser);
}

/// The kind of a file follows from its ending, so that nobody gets a PDF called report.html.
aws::Result<QStringList> files(const QCommandLineParser &parser)
{
    QStringList files;
    for (const QString &kind : {QStringLiteral("pdf"), QStringLiteral("html")}) {
        if (!parser.isSet(kind))
            continue;
        const QString file = parser.value(kind);
        if (QFileInfo(file).suffix().toLower() != kind)
            return aws::usageError(
                tr("--%1 takes the name of a file that ends in .%1, not \"%2\".").arg(kind, file));
        files.append(file);
    }
    if (files.isEmpty())
        return aws::usageError(
            tr("Say what to write: --pdf FILE, --html FILE or both, such as --pdf report.pdf."));
    return files;
}

aws::Result<Report> checked(const QCommandLineParser &parser, const aws::Environment &environment)
{
    const auto domain = domainArgument(parser.positionalArguments());
    if (!domain)
        return tl::unexpected(domain.error());
    const auto range = dayRange(parser);
    if (!range)
        return tl::unexpected(range.error());
    const auto wanted = files(parser);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto connected = connection(parser, environment);
    if (!connected)
        return tl::unexpected(connected.error());
    return Report{.connection = *connected, .domain = *domain, .range = *range, .files = *wanted};
}

/// Figures of as many days before, to compare with; none when they are not all known.
QCoro::Task<reports::Figures> readBefore(aws::Client client, QString domain, reports::DayRange range)
{
    const auto length = range.from.daysTo(range.to) + 1;
    const reports::DayRange before{.from = range.from.addDays(-length), .to = range.from.addDays(-1)};
    const auto report = co_await reports::readStatistics(aws::Reader(client), domain, before);
    if (!report || report->dailyVolumes.size() < length)
        co_return reports::Figures();
    co_return reports::figuresOf(report->overallVolume);
}

QCoro::Task<int> perform(const QCommandLineParser &parser, aws::Environment environment)
{
    const auto wanted = checked(parser, environment);
    if (!wanted)
        co_return fail(wanted.error());
    const auto statistics = co_await reports::readStatistics(aws::Reader(wanted->connection.client),
                                                             wanted->domain, wanted->range);
    if (!statistics)
        co_return fail(statistics.error());
    const auto before = co_await readBefore(wanted->connection.client, wanted->domain, wanted->range);
    const documents::Document document = documents::domainReport(
        {.domain = wanted->domain,
         .range = wanted->range,
         .report = *statistics,
         .before = before,
         .missingDays = 0,
         .marks = {},
         .source = tr("%1, %2").arg(wanted->connection.credentials, wanted->connection.region),
         .writtenAt = QDateTime::currentDateTime()});
    for (const QString &file : wanted->files) {
        if (const auto written = documents::write(file, document); !written)
            co_return fail(written.error());
    }
    co_return 0;
}
} // namespace

Command report()
{
    return {.name = QStringLiteral("report"),
            .summary = tr("Write how a domain's mail landed as PDF or HTML."),
            .addOptions = addOptions,
            .perform = perform};
}

} // namespace console
