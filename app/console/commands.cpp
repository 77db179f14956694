// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "core/aws/tr.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace console {

QList<Command> commands()
{
    return {call(), list(), exportTable(), report(), records(), dnsCheck(), policy(), sandbox()};
}

QCoro::Task<int> run(Command command, QStringList arguments, aws::Environment environment)
{
    QCommandLineParser parser;
    command.addOptions(parser);
    parser.addHelpOption();
    if (!parser.parse(arguments))
        co_return failUsage(parser.errorText() + u' ' + tr("See --help."));
    if (parser.isSet(QStringLiteral("help"))) {
        // Qt names the program as it was called, and knows of no commands.
        QString text = parser.helpText();
        text.replace(QCoreApplication::arguments().first() + QStringLiteral(" [options]"),
                     QStringLiteral("sendscopectl %1 [options]").arg(command.name));
        co_return writeOut(text.toUtf8());
    }
    co_return co_await command.perform(parser, environment);
}

} // namespace console
