// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionarguments.h"
#include "app/console/console.h"
#include "app/console/days.h"
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
    aws::Reader reader;
    QString domain;
    reports::DayRange range;
    QString file; ///< Empty: standard output.
};

using Exported = QCoro::Task<aws::Result<void>>;

template<class Row>
Exported write(Export wanted, reports::Columns<Row> columns, QCoro::Task<aws::Result<QList<Row>>> reading)
{
    const auto rows = co_await reading;
    if (!rows)
        co_return tl::unexpected(rows.error());
    if (!wanted.file.isEmpty())
        co_return reports::writeCsvFile(wanted.file, columns, *rows);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        co_return aws::usageError(tr("Standard output cannot be written."));
    co_return reports::writeCsv(out, columns, *rows, tr("standard output"));
}

Exported exportIdentities(Export wanted)
{
    return write(wanted, reports::identityColumns(), reports::readIdentities(wanted.reader, true));
}

QCoro::Task<aws::Result<QList<email::DailyVolume>>> readDays(Export wanted)
{
    const auto report = co_await reports::readStatistics(wanted.reader, wanted.domain, wanted.range);
    if (!report)
        co_return tl::unexpected(report.error());
    co_return report->dailyVolumes;
}

Exported exportDomainStatistics(Export wanted)
{
    return write(wanted, reports::dailyStatisticsColumns(), readDays(wanted));
}

QCoro::Task<aws::Result<QList<email::DomainIspPlacement>>> readProviders(Export wanted)
{
    const auto report = co_await reports::readStatistics(wanted.reader, wanted.domain, wanted.range);
    if (!report)
        co_return tl::unexpected(report.error());
    co_return report->overallVolume.domainIspPlacements.value_or(QList<email::DomainIspPlacement>());
}

Exported exportIspPlacements(Export wanted)
{
    return write(wanted, reports::ispPlacementColumns(), readProviders(wanted));
}

Exported exportCampaigns(Export wanted)
{
    return write(wanted, reports::campaignColumns(),
                 reports::readCampaigns(wanted.reader, wanted.domain, wanted.range));
}

Exported exportPlacementTests(Export wanted)
{
    return write(wanted, reports::placementTestColumns(),
                 reports::readPlacementTestsAndResults(wanted.reader));
}

Exported exportConfigurationSets(Export wanted)
{
    return write(wanted, reports::configurationSetColumns(), reports::readConfigurationSets(wanted.reader));
}

Exported exportDedicatedIps(Export wanted)
{
    return write(wanted, reports::dedicatedIpColumns(), reports::readDedicatedIpsAndListings(wanted.reader));
}

QCoro::Task<aws::Result<QList<reports::BlacklistRow>>> readBlacklists(aws::Reader reader)
{
    const auto ips = co_await reports::readDedicatedIpsAndListings(reader);
    if (!ips)
        co_return tl::unexpected(ips.error());
    co_return reports::blacklistRows(*ips);
}

Exported exportBlacklists(Export wanted)
{
    return write(wanted, reports::blacklistColumns(), readBlacklists(wanted.reader));
}

struct Table {
    QString name;
    QString summary;
    bool ofADomain = false;
    Exported (*run)(Export);
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
    return Export{.reader = aws::Reader(connected->client), .domain = domain, .range = *days, .file = file};
}

QCoro::Task<int> perform(const QCommandLineParser &parser, aws::Environment environment)
{
    const auto chosen = table(parser);
    if (!chosen)
        co_return fail(chosen.error());
    const auto wanted = checked(parser, *chosen, environment);
    if (!wanted)
        co_return fail(wanted.error());
    const auto written = co_await chosen->run(*wanted);
    co_return written ? 0 : fail(written.error());
}
} // namespace

Command exportTable()
{
    return {.name = QStringLiteral("export"),
            .summary = tr("Write a table of the account as CSV."),
            .addOptions = addOptions,
            .perform = perform};
}

} // namespace console
