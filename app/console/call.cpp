// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionarguments.h"
#include "app/console/console.h"
#include "core/aws/tr.h"
#include "core/email/catalogue.h"

#include <QFile>
#include <algorithm>
#include <cstdio>

namespace console {

namespace {

aws::Result<QByteArray> input(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("input")) && parser.isSet(QStringLiteral("input-file")))
        return aws::usageError(tr("Give --input or --input-file, not both."));
    if (parser.isSet(QStringLiteral("input"))) {
        const QByteArray text = parser.value(QStringLiteral("input")).toUtf8();
        if (text.trimmed().isEmpty())
            return aws::usageError(tr("--input is empty; it takes a JSON object such as {}."));
        return text;
    }
    if (!parser.isSet(QStringLiteral("input-file")))
        return QByteArray("{}");
    const QString path = parser.value(QStringLiteral("input-file"));
    QFile file(path);
    const bool opened = path == QLatin1StringView("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                       : file.open(QIODevice::ReadOnly);
    if (!opened)
        return aws::usageError(tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray text = file.readAll();
    if (text.trimmed().isEmpty())
        return aws::usageError(tr("%1 is empty; it takes a JSON object such as {}.").arg(path));
    return text;
}

QByteArray operationList()
{
    QByteArray list;
    for (const email::CatalogueEntry &entry : email::catalogue())
        list += entry.name().toLatin1() + (entry.members.isEmpty() ? "" : "  ")
            + entry.members.join(QStringLiteral(", ")).toLatin1() + '\n';
    return list;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr(
        "Performs one operation: AWS's member names in and out, one JSON document on stdout.\n"
        "Timestamps are ISO 8601 in UTC, blobs are base64. Exit code 0; 1 when the service or the network\n"
        "refused; 2 when the input was refused before anything was sent.\n\n"
        "Example: sendscopectl call GetEmailIdentity --input '{\"EmailIdentity\": \"example.com\"}'"));
    parser.addPositionalArgument(QStringLiteral("operation"), tr("One of the 42 operations; see --list."),
                                 QStringLiteral("OPERATION"));
    parser.addOptions({
        {QStringLiteral("input"), tr("The request as a JSON object; default {}."), QStringLiteral("JSON")},
        {QStringLiteral("input-file"), tr("The same from a file; - reads standard input."),
         QStringLiteral("FILE")},
        {QStringLiteral("list"), tr("Names all operations with their members (required ones with *).")},
    });
    addConnectionOptions(parser);
}

QCoro::Task<int> perform(const QCommandLineParser &parser, aws::Environment environment)
{
    if (parser.isSet(QStringLiteral("list"))) {
        co_return writeOut(operationList());
    }
    if (parser.positionalArguments().size() != 1)
        co_return failUsage(
            tr("Name one operation, such as GetAccount; 'sendscopectl call --list' names all."));
    const auto operation = email::findOperation(parser.positionalArguments().first());
    if (!operation)
        co_return fail(operation.error());
    const auto json = input(parser);
    if (!json)
        co_return fail(json.error());
    const auto connected = connection(parser, environment);
    if (!connected)
        co_return fail(connected.error());

    QStringList notSent;
    const auto answer = co_await operation->call(connected->client, *json, aws::CallOptions{}, &notSent);
    if (!answer)
        co_return fail(answer.error());
    if (!notSent.isEmpty())
        writeError(
            tr("Not sent, since only SES API v2 knows it: %1.").arg(notSent.join(QStringLiteral(", "))));
    co_return writeOut(*answer);
}
} // namespace

Command call()
{
    return {.name = QStringLiteral("call"),
            .summary = tr("Perform one of the 42 operations, JSON in and out."),
            .addOptions = addOptions,
            .perform = perform};
}

} // namespace console
