// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/environment.h"
#include "core/aws/error.h"

#include <QStringList>
#include <functional>
#include <qcoro/qcorotask.h>

class QCommandLineParser;

/// The console companion's commands. Each returns the process's exit code: 0, 1 when the service or the
/// network refused, 2 for input that is refused here; in both cases exactly one line has gone to stderr.
namespace console {

struct Command {
    QString name;
    QString summary;
    std::function<QCoro::Task<int>(QStringList arguments, aws::Environment environment)> run;
};

[[nodiscard]] QList<Command> commands();

QCoro::Task<int> call(QStringList arguments, aws::Environment environment);
QCoro::Task<int> list(QStringList arguments, aws::Environment environment);
QCoro::Task<int> exportTable(QStringList arguments, aws::Environment environment);
QCoro::Task<int> report(QStringList arguments, aws::Environment environment);
QCoro::Task<int> dnsCheck(QStringList arguments, aws::Environment environment);
QCoro::Task<int> records(QStringList arguments, aws::Environment environment);
QCoro::Task<int> policy(QStringList arguments, aws::Environment environment);
QCoro::Task<int> sandbox(QStringList arguments, aws::Environment environment);

void writeOut(const QByteArray &text);
/// One line on stderr, whatever line breaks \a text has.
void writeError(const QString &text);
/// Says what went wrong and tells the exit code for it.
[[nodiscard]] int fail(const aws::Error &error);
[[nodiscard]] int failUsage(const QString &message);

} // namespace console
