// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionarguments.h"
#include "app/console/console.h"
#include "app/console/rows.h"
#include "core/aws/tr.h"
#include "core/reports/readidentities.h"

namespace console {

namespace {
void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Lists every identity of the account, however many pages there are, as a table, JSON or CSV on\n"
           "stdout. The last line on stderr says how many there were: identities=N.\n\n"
           "Example: sendscopectl list identities --details --json --region eu-west-1"));
    parser.addPositionalArgument(QStringLiteral("what"), tr("identities"), QStringLiteral("identities"));
    parser.addOptions({
        {QStringLiteral("details"), tr("Reads each identity too: DKIM, MAIL FROM, tags (one call each).")},
        {QStringLiteral("json"), tr("A JSON array of objects.")},
        {QStringLiteral("csv"), tr("CSV as RFC 4180 has it.")},
    });
    addConnectionOptions(parser);
}

reports::Columns<reports::IdentityRow> columns(bool details)
{
    auto columns = reports::identityColumns();
    if (!details) {
        // What the list does not tell would only be empty.
        const QStringList told{QStringLiteral("identity"), QStringLiteral("type"), QStringLiteral("status"),
                               QStringLiteral("sending")};
        columns.removeIf([&](const auto &column) { return !told.contains(column.id); });
    }
    return columns;
}

QCoro::Task<int> perform(const QCommandLineParser &parser, aws::Environment environment)
{
    if (parser.positionalArguments() != QStringList{QStringLiteral("identities")})
        co_return failUsage(tr("Say what to list: 'sendscopectl list identities'. See --help."));
    const bool json = parser.isSet(QStringLiteral("json"));
    const bool csv = parser.isSet(QStringLiteral("csv"));
    if (json && csv)
        co_return failUsage(tr("Give --json or --csv, not both."));
    const auto connected = connection(parser, environment);
    if (!connected)
        co_return fail(connected.error());

    const bool details = parser.isSet(QStringLiteral("details"));
    const auto shown = [details] { return columns(details); };
    const auto rows = co_await reports::readIdentities(aws::Reader(connected->client), details);
    if (!rows)
        co_return fail(rows.error());
    const QByteArray text = json ? tableJson(shown, *rows)
        : csv                    ? tableCsv(shown, *rows)
                                 : tableText(shown(), *rows);
    if (const int code = writeOut(text))
        co_return code;
    writeError(QStringLiteral("identities=%1").arg(rows->size()));
    co_return 0;
}
} // namespace

Command list()
{
    return {.name = QStringLiteral("list"),
            .summary = tr("List every identity as a table, JSON or CSV."),
            .addOptions = addOptions,
            .perform = perform};
}

} // namespace console
