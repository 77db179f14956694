// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionarguments.h"
#include "app/console/console.h"
#include "app/console/days.h"
#include "app/console/keeping.h"
#include "app/places.h"
#include "core/activity/daynotes.h"
#include "core/activity/notedchanges.h"
#include "core/aws/tr.h"
#include "core/documents/domainreport.h"
#include "core/documents/writer.h"
#include "core/reports/atomicfile.h"

#include <QFileInfo>

namespace console {

namespace {
/// What the command line asks for, checked.
struct Report {
    email::Connection connection;
    QString profile;
    QString domain;
    reports::DayRange range;
    QStringList files;
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Writes how a domain's mail landed as one PDF or HTML file, or both: key figures, charts, the\n"
           "changes and notes that the window has of these days, the campaigns, all numbers as tables, how\n"
           "they are made. The HTML file loads nothing from anywhere. A file is written whole or not at\n"
           "all; one that is there is replaced. No display is needed.\n\n"
           "Example, the last 30 days of a domain:\n"
           "  sendscopectl report example.com --pdf report.pdf"));
    parser.addPositionalArgument(QStringLiteral("domain"),
                                 tr("The domain, subscribed to the deliverability dashboard."),
                                 QStringLiteral("DOMAIN"));
    addDayOptions(parser);
    addKeepOption(parser);
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
        if (const auto possible = reports::canBeWritten(file); !possible)
            return tl::unexpected(possible.error());
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
    return Report{.connection = *connected,
                  .profile = parser.value(QStringLiteral("profile")),
                  .domain = *domain,
                  .range = *range,
                  .files = *wanted};
}

/// Figures of as many days before, to compare with; none when they are not all known.
QCoro::Task<reports::Figures> readBefore(aws::Client client, history::Book book, QString domain,
                                         reports::DayRange range)
{
    const auto length = range.from.daysTo(range.to) + 1;
    const reports::DayRange before{.from = range.from.addDays(-length), .to = range.from.addDays(-1)};
    const auto report = co_await readStatistics(client, book, domain, before);
    if (!report || report->dailyVolumes.size() < length)
        co_return reports::Figures();
    co_return reports::figuresOf(report->overallVolume);
}

/// What the window marks on the axis of days: changes made over this connection, and the notes.
QList<charts::Mark> marksOf(const Report &wanted)
{
    // As the window calls a connection that was given no name.
    const QString connection =
        wanted.profile.isEmpty() ? wanted.connection.credentials : tr("Profile %1").arg(wanted.profile);
    QList<charts::Mark> marks;
    for (const activity::NotedChange &change :
         activity::readNotedChanges(places::auditFile(), connection, wanted.domain))
        marks.append({.day = change.when.toUTC().date(), .text = change.text});
    const activity::DayNotes notes = activity::readDayNotes(places::settings(), wanted.domain);
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        marks.append({.day = note.key(), .text = note.value(), .isNote = true});
    return marks;
}

QCoro::Task<int> perform(const QCommandLineParser &parser, aws::Environment environment)
{
    const auto wanted = checked(parser, environment);
    if (!wanted)
        co_return fail(wanted.error());
    const aws::Client client = wanted->connection.client;
    const auto book = co_await historyFor(parser.isSet(QStringLiteral("keep")), client);
    if (!book)
        co_return fail(book.error());
    const auto statistics = co_await readStatistics(client, *book, wanted->domain, wanted->range);
    if (!statistics)
        co_return fail(statistics.error());
    const auto before = co_await readBefore(client, *book, wanted->domain, wanted->range);
    const auto campaigns =
        co_await history::readAndKeepCampaigns(*book, aws::Reader(client), wanted->domain, wanted->range);
    if (campaigns.notKept)
        co_return fail(*campaigns.notKept);
    const documents::Document document = documents::domainReport(
        {.domain = wanted->domain,
         .range = wanted->range,
         .report = *statistics,
         .before = before,
         .missingDays = 0,
         .marks = marksOf(*wanted),
         .campaigns = campaigns.rows,
         .campaignsProblem = campaigns.error ? campaigns.error->line() : QString(),
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
