// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <cstdio>

namespace bench {

namespace {
void print(const QStringList &cells)
{
    std::puts(cells.join(QStringLiteral(" | ")).toUtf8().constData());
    std::fflush(stdout);
}

void head()
{
    static bool printed = false;
    if (!std::exchange(printed, true)) {
        print({QStringLiteral("what"), QStringLiteral("ours"), QStringLiteral("floor or peer"),
               QStringLiteral("ratio"), QStringLiteral("reach"), QStringLiteral("reached")});
    }
}

/// A number of KiB in /proc/self/status.
std::optional<qint64> status(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').value(0).toLongLong();
    }
    return std::nullopt;
}

QString number(double value) { return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0); }
} // namespace

void row(const QString &what, const QString &ours, const QString &peer, const QString &ratio,
         const QString &reach, bool reached)
{
    head();
    print({what, ours, peer, ratio, reach, reached ? QStringLiteral("yes") : QStringLiteral("NO")});
}

void note(const QString &what, const QString &ours, const QString &peer, const QString &ratio)
{
    head();
    print({what, ours, peer, ratio, QStringLiteral("-"), QStringLiteral("-")});
}

void skipped(const QString &what, const QString &why)
{
    head();
    print({what, QStringLiteral("skipped: %1").arg(why)});
}

void faster(const QString &what, double ours, double peer, const QString &peerName, double atLeast)
{
    row(what, time(ours), QStringLiteral("%1 %2").arg(peerName, time(peer)),
        QStringLiteral("%1 × faster").arg(number(peer / ours)), QStringLiteral("%1 × faster").arg(atLeast),
        peer >= ours * atLeast);
}

void within(const QString &what, double ours, double peer, const QString &peerName, double atMost)
{
    row(what, time(ours), QStringLiteral("%1 %2").arg(peerName, time(peer)),
        QStringLiteral("%1 ×").arg(number(ours / peer)), QStringLiteral("at most %1 ×").arg(atMost),
        ours <= peer * atMost);
}

QString time(double milliseconds)
{
    if (milliseconds < 1)
        return QStringLiteral("%1 µs").arg(number(milliseconds * 1000));
    if (milliseconds < 2000)
        return QStringLiteral("%1 ms").arg(number(milliseconds));
    return QStringLiteral("%1 s").arg(number(milliseconds / 1000));
}

std::optional<qint64> peakMemory() { return status("VmHWM:"); }
std::optional<qint64> residentMemory() { return status("VmRSS:"); }

std::optional<QString> runPeer(const QString &script, const QStringList &arguments)
{
    // Debian's modules belong to Debian's Python, whichever other comes first in the path.
    const QString debian = QStringLiteral("/usr/bin/python3");
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QFileInfo::exists(debian) ? debian : QStringLiteral("python3"),
                  QStringList(QStringLiteral(BENCH_PEERS "/") + script) + arguments);
    if (!process.waitForStarted() || !process.waitForFinished(-1) || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace bench
