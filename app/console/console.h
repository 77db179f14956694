// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/environment.h"
#include "core/aws/error.h"

#include <QStringList>
#include <qcoro/qcorotask.h>

class QCommandLineParser;

/// The console companion's commands. Each ends with the process's exit code: 0, 1 when the service or the
/// network refused, 2 for input that is refused here; in both cases exactly one line has gone to stderr.
namespace console {

struct Command {
    QString name;
    QString summary;
    void (*addOptions)(QCommandLineParser &parser);
    QCoro::Task<int> (*perform)(const QCommandLineParser &parser, aws::Environment environment);
};

[[nodiscard]] QList<Command> commands();
/// Performs \a command, or explains it, as \a arguments ask for; their first is its name.
[[nodiscard]] QCoro::Task<int> run(Command command, QStringList arguments, aws::Environment environment);

[[nodiscard]] Command call();
[[nodiscard]] Command list();
[[nodiscard]] Command exportTable();
[[nodiscard]] Command report();
[[nodiscard]] Command records();
[[nodiscard]] Command dnsCheck();
[[nodiscard]] Command policy();
[[nodiscard]] Command sandbox();

/// Makes sure that nothing else gets the number of a standard stream that is closed. The first thing to do.
void holdStandardStreams();
/// Writes to stdout; the exit code: not 0 when not all of \a text got there, which has been told.
[[nodiscard]] int writeOut(const QByteArray &text);
/// One line on stderr, whatever line breaks \a text has.
void writeError(const QString &text);
/// Says what went wrong and tells the exit code for it.
[[nodiscard]] int fail(const aws::Error &error);
[[nodiscard]] int failUsage(const QString &message);

} // namespace console
