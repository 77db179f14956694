// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionarguments.h"
#include "app/console/console.h"
#include "app/console/days.h"
#include "app/console/keeping.h"
#include "app/console/rows.h"
#include "core/aws/tr.h"
#include "core/reports/atomicfile.h"
#include "core/reports/readconfigurationsets.h"
#include "core/reports/readdedicatedips.h"
#include "core/reports/readidentities.h"
#include "core/reports/readplacementtests.h"
#include "core/reports/tables/blacklists.h"
#include "core/reports/tables/dailystatistics.h"
#include "core/reports/tables/ispplacements.h"

namespace console {

namespace {
/// What the command line asks for, checked.
struct Export {
    aws::Client client;
    aws::Reader reader;
    history::Book book; ///< Empty, and keeps nothing, unless --keep is given.
    QString domain;
    reports::DayRange range;
    QString file; ///< Empty: standard output.
};

using Exported = QCoro::Task<int>;

template<class Row>
Exported write(Export wanted, reports::Columns<Row> (*columns)(),
               QCoro::Task<aws::Result<QList<Row>>> reading)
{
    const auto rows = co_await reading;
    if (!rows)
        co_return fail(rows.error());
    const QByteArray csv = tableCsv(columns, *rows);
    if (wanted.file.isEmpty())
        co_return writeOut(csv);
    const auto written = reports::writeFile(wanted.file, csv);
    co_return written ? 0 : fail(written.error());
}

Exported exportIdentities(Export wanted)
{
    return write(wanted, reports::identityColumns, reports::readIdentities(wanted.reader, true));
}

QCoro::Task<aws::Result<QList<email::DailyVolume>>> readDays(Export wanted)
{
    const auto report = co_await readStatistics(wanted.client, wanted.book, wanted.domain, wanted.range);
    if (!report)
        co_return tl::unexpected(report.error());
    co_return report->dailyVolumes;
}

Exported exportDomainStatistics(Export wanted)
{
    return write(wanted, reports::dailyStatisticsColumns, readDays(wanted));
}

QCoro::Task<aws::Result<QList<email::DomainIspPlacement>>> readProviders(Export wanted)
{
    const auto report = co_await readStatistics(wanted.client, wanted.book, wanted.domain, wanted.range);
    if (!report)
        co_return tl::unexpected(report.error());
    co_return report->overallVolume.domainIspPlacements.value_or(QList<email::DomainIspPlacement>());
}

Exported exportIspPlacements(Export wanted)
{
    return write(wanted, reports::ispPlacementColumns, readProviders(wanted));
}

QCoro::Task<aws::Result<QList<reports::CampaignRow>>> readCampaigns(Export wanted)
{
    const auto known =
        co_await history::readAndKeepCampaigns(wanted.book, wanted.reader, wanted.domain, wanted.range);
    if (known.error)
        co_return tl::unexpected(*known.error);
    if (known.notKept)
        co_return tl::unexpected(*known.notKept);
    co_return known.rows;
}

Exported exportCampaigns(Export wanted)
{
    return write(wanted, reports::campaignColumns, readCampaigns(wanted));
}

/// Those of the service, and those that it has forgotten.
QCoro::Task<aws::Result<QList<reports::PlacementTestRow>>> readPlacementTests(Export wanted)
{
    const auto read = co_await reports::readPlacementTestsAndResults(wanted.reader);
    if (!read)
        co_return tl::unexpected(read.error());
    QList<reports::PlacementTestRow> rows = *read;
    QList<history::KeptTest> told;
    QSet<QString> ids;
    for (const reports::PlacementTestRow &row : *read) {
        told.append({.test = row.test, .results = row.results, .fetched = wanted.book.now()});
        ids.insert(reports::placementTestKey(row));
    }
    const auto remembered = co_await wanted.book.tests();
    if (!remembered)
        co_return tl::unexpected(remembered.error());
    const auto kept = co_await wanted.book.keepTests(told);
    if (!kept)
        co_return tl::unexpected(kept.error());
    for (const history::KeptTest &test : *remembered) {
        const reports::PlacementTestRow row{.test = test.test, .results = test.results};
        if (!ids.contains(reports::placementTestKey(row)))
            rows.append(row);
    }
    co_return std::as_const(rows);
}

Exported exportPlacementTests(Export wanted)
{
    return write(wanted, reports::placementTestColumns, readPlacementTests(wanted));
}

Exported exportConfigurationSets(Export wanted)
{
    return write(wanted, reports::configurationSetColumns, reports::readConfigurationSets(wanted.reader));
}

Exported exportDedicatedIps(Export wanted)
{
    return write(wanted, reports::dedicatedIpColumns, reports::readDedicatedIpsAndListings(wanted.reader));
}

QCoro::Task<aws::Result<QList<reports::BlacklistRow>>> readBlacklists(Export wanted)
{
    const auto ips = co_await reports::readDedicatedIpsAndListings(wanted.reader);
    if (!ips)
        co_return tl::unexpected(ips.error());
    history::Blacklists report;
    for (const reports::DedicatedIpRow &ip : *ips)
        report.insert(ip.ip.ip, ip.listings.value_or(QList<email::BlacklistEntry>()));
    const auto kept = co_await wanted.book.keepBlacklists(report, wanted.book.now());
    if (!kept)
        co_return tl::unexpected(kept.error());
    co_return reports::blacklistRows(*ips);
}

Exported exportBlacklists(Export wanted)
{
    return write(wanted, reports::blacklistColumns, readBlacklists(wanted));
}

struct Table {
    QString name;
    QString summary;
    bool ofADomain = false;
    bool isKept = false; ///< The history has a place for it.
    Exported (*run)(Export);
    bool withToday = false; ///< Its usual days end today.
};

QList<Table> tables()
{
    return {
        {QStringLiteral("identities"), tr("every identity with its details"), false, false, exportIdentities},
        {QStringLiteral("configuration-sets"), tr("every configuration set with its settings"), false, false,
         exportConfigurationSets},
        {QStringLiteral("dedicated-ips"), tr("every dedicated IP with its pool and warm-up"), false, false,
         exportDedicatedIps},
        {QStringLiteral("domain-statistics"), tr("inbox and spam by day"), true, true,
         exportDomainStatistics},
        {QStringLiteral("isp-placements"), tr("inbox and spam by mailbox provider"), true, true,
         exportIspPlacements},
        {QStringLiteral("blacklists"), tr("every blacklist that has a dedicated IP"), false, true,
         exportBlacklists},
        {QStringLiteral("campaigns"), tr("messages to many, and where they landed"), true, true,
         exportCampaigns, true},
        {QStringLiteral("placement-tests"), tr("inbox placement tests and their results"), false, true,
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
    addKeepOption(parser);
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
    if (!table.isKept && parser.isSet(QStringLiteral("keep")))
        return aws::usageError(tr("--keep has no meaning for %1.").arg(table.name));
    const auto days = dayRange(parser, table.withToday);
    if (!days)
        return tl::unexpected(days.error());
    const QString file = parser.value(QStringLiteral("out"));
    if (parser.isSet(QStringLiteral("out")) && file.isEmpty())
        return aws::usageError(tr("--out takes the name of a file."));
    if (!file.isEmpty()) {
        if (const auto possible = reports::canBeWritten(file); !possible)
            return tl::unexpected(possible.error());
    }
    const auto connected = connection(parser, environment);
    if (!connected)
        return tl::unexpected(connected.error());
    return Export{.client = connected->client,
                  .reader = aws::Reader(connected->client),
                  .book = history::Book(nullptr, connected->client),
                  .domain = domain,
                  .range = *days,
                  .file = file};
}

QCoro::Task<int> perform(const QCommandLineParser &parser, aws::Environment environment)
{
    const auto chosen = table(parser);
    if (!chosen)
        co_return fail(chosen.error());
    auto wanted = checked(parser, *chosen, environment);
    if (!wanted)
        co_return fail(wanted.error());
    const auto book = co_await historyFor(parser.isSet(QStringLiteral("keep")), wanted->client);
    if (!book)
        co_return fail(book.error());
    wanted->book = *book;
    co_return co_await chosen->run(*wanted);
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
