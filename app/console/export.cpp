// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionarguments.h"
#include "app/console/console.h"
#include "app/console/days.h"
#include "app/console/sending.h"
#include "core/reports/csvfile.h"
#include "core/reports/readcampaigns.h"
#include "core/reports/readconfigurationsets.h"
#include "core/reports/readdedicatedips.h"
#include "core/reports/readidentities.h"
#include "core/reports/readplacementtests.h"
#include "core/reports/readstatistics.h"
#include "core/reports/tables/blacklists.h"
#include "core/reports/tables/dailystatistics.h"
#include "core/reports/tables/ispplacements.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <optional>

namespace console {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("console", text); }

/// What the command line asks for, checked.
struct Export {
    aws::Client client;
    QString domain;
    reports::DayRange range;
    QString file; ///< Empty: standard output.
};

template<class Row>
aws::Result<void> write(const Export &wanted, const reports::Columns<Row> &columns, const QList<Row> &rows)
{
    if (!wanted.file.isEmpty())
        return reports::writeCsvFile(wanted.file, columns, rows);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return aws::usageError(tr("Standard output cannot be written."));
    return reports::writeCsv(out, columns, rows, tr("standard output"));
}

QCoro::Task<aws::Result<void>> exportIdentities(Export wanted)
{
    const auto rows = co_await reports::readIdentities(sendingThrough(wanted.client), true);
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return write(wanted, reports::identityColumns(), *rows);
}

QCoro::Task<aws::Result<void>> exportDomainStatistics(Export wanted)
{
    const auto report =
        co_await reports::readStatistics(sendingThrough(wanted.client), wanted.domain, wanted.range);
    if (!report)
        co_return tl::unexpected(report.error());
    co_return write(wanted, reports::dailyStatisticsColumns(), report->dailyVolumes);
}

QCoro::Task<aws::Result<void>> exportIspPlacements(Export wanted)
{
    const auto report =
        co_await reports::readStatistics(sendingThrough(wanted.client), wanted.domain, wanted.range);
    if (!report)
        co_return tl::unexpected(report.error());
    co_return write(wanted, reports::ispPlacementColumns(),
                    report->overallVolume.domainIspPlacements.value_or(QList<email::DomainIspPlacement>()));
}

QCoro::Task<aws::Result<void>> exportCampaigns(Export wanted)
{
    const auto rows =
        co_await reports::readCampaigns(sendingThrough(wanted.client), wanted.domain, wanted.range);
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return write(wanted, reports::campaignColumns(), *rows);
}

QCoro::Task<aws::Result<void>> exportPlacementTests(Export wanted)
{
    const auto rows = co_await reports::readPlacementTestsAndResults(sendingThrough(wanted.client));
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return write(wanted, reports::placementTestColumns(), *rows);
}

QCoro::Task<aws::Result<void>> exportConfigurationSets(Export wanted)
{
    const auto rows = co_await reports::readConfigurationSets(sendingThrough(wanted.client));
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return write(wanted, reports::configurationSetColumns(), *rows);
}

QCoro::Task<aws::Result<void>> exportDedicatedIps(Export wanted)
{
    const auto rows = co_await reports::readDedicatedIpsAndListings(sendingThrough(wanted.client));
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return write(wanted, reports::dedicatedIpColumns(), *rows);
}

QCoro::Task<aws::Result<void>> exportBlacklists(Export wanted)
{
    const auto rows = co_await reports::readDedicatedIpsAndListings(sendingThrough(wanted.client));
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return write(wanted, reports::blacklistColumns(), reports::blacklistRows(*rows));
}

struct Table {
    QString name;
    QString summary;
    bool ofADomain = false;
    QCoro::Task<aws::Result<void>> (*run)(Export);
};

QList<Table> tables()
{
    return {
        {QStringLiteral("identities"), tr("every identity with its details"), false, exportIdentities},
        {QStringLiteral("configuration-sets"), tr("every configuration set with its settings"), false,
         exportConfigurationSets},
        {QStringLiteral("dedicated-ips"), tr("every dedicated IP with its pool and warm-up"), false,
         exportDedicatedIps},
        {QStringLiteral("domain-statistics"), tr("inbox and spam by day"), true, exportDomainStatistics},
        {QStringLiteral("isp-placements"), tr("inbox and spam by mailbox provider"), true,
         exportIspPlacements},
        {QStringLiteral("blacklists"), tr("every blacklist that has a dedicated IP"), false,
         exportBlacklists},
        {QStringLiteral("campaigns"), tr("messages to many, and where they landed"), true, exportCampaigns},
        {QStringLiteral("placement-tests"), tr("inbox placement tests and their results"), false,
         exportPlacementTests},
    };
}

void addOptions(QCommandLineParser &parser)
{
    QString description =
        tr("Writes a table of the account as CSV (RFC 4180, UTF-8), to a file or to stdout.\n"
           "A file is written whole or not at all; one that is there is replaced. Ranges of\n"
           "over 30 days are read in several calls.\n\nTables:\n");
    for (const Table &table : tables())
        description += QStringLiteral("  %1 %2%3\n")
                           .arg(table.name, -18)
                           .arg(table.summary, table.ofADomain ? tr("; needs --domain") : QString());
    description += tr("\nExample, the last 30 days of a domain:\n"
                      "  sendscopectl export domain-statistics --domain example.com --out statistics.csv");
    parser.setApplicationDescription(description);
    parser.addPositionalArgument(QStringLiteral("table"), tr("One of the tables above."),
                                 QStringLiteral("TABLE"));
    parser.addOptions({
        {QStringLiteral("domain"), tr("The domain, subscribed to the deliverability dashboard."),
         QStringLiteral("DOMAIN")},
        {QStringLiteral("out"), tr("The file to write."), QStringLiteral("FILE")},
    });
    addDayOptions(parser);
    addConnectionOptions(parser);
}

aws::Result<Table> table(const QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments();
    QStringList names;
    for (const Table &table : tables()) {
        if (given == QStringList{table.name})
            return table;
        names.append(table.name);
    }
    const QString all = names.join(QStringLiteral(", "));
    if (given.isEmpty())
        return aws::usageError(tr("Name the table to export: %1.").arg(all));
    return aws::usageError(tr("There is no table \"%1\"; there are %2.").arg(given.join(u' '), all));
}

/// Options that say nothing for this table are a misunderstanding, and better told than ignored.
aws::Result<Export> checked(const QCommandLineParser &parser, const Table &table,
                            const aws::Environment &environment)
{
    const QString domain = parser.value(QStringLiteral("domain")).trimmed();
    if (table.ofADomain && domain.isEmpty())
        return aws::usageError(
            tr("%1 is about one domain: name it with --domain, such as --domain example.com.")
                .arg(table.name));
    if (!table.ofADomain) {
        for (const char *option : {"domain", "from", "to"}) {
            if (parser.isSet(QString::fromLatin1(option)))
                return aws::usageError(
                    tr("--%1 has no meaning for %2.").arg(QString::fromLatin1(option), table.name));
        }
    }
    const auto days = dayRange(parser);
    if (!days)
        return tl::unexpected(days.error());
    const QString file = parser.value(QStringLiteral("out"));
    if (parser.isSet(QStringLiteral("out")) && file.isEmpty())
        return aws::usageError(tr("--out takes the name of a file."));
    const auto connected = connection(parser, environment);
    if (!connected)
        return tl::unexpected(connected.error());
    return Export{.client = connected->client, .domain = domain, .range = *days, .file = file};
}

} // namespace

QCoro::Task<int> exportTable(QStringList arguments, aws::Environment environment)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto parsed = parse(parser, arguments); !parsed)
        co_return fail(parsed.error());
    if (parser.isSet(QStringLiteral("help"))) {
        writeHelp(parser, arguments.first());
        co_return 0;
    }
    const auto chosen = table(parser);
    if (!chosen)
        co_return fail(chosen.error());
    const auto wanted = checked(parser, *chosen, environment);
    if (!wanted)
        co_return fail(wanted.error());
    const auto written = co_await chosen->run(*wanted);
    co_return written ? 0 : fail(written.error());
}

} // namespace console
