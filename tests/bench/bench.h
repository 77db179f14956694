// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <algorithm>
#include <functional>
#include <limits>
#include <optional>

/// \file
/// Measuring ours beside a floor or a peer. They take turns, so that both meet the same machine; the quickest
/// run counts, since noise only ever adds.
namespace bench {

using Work = std::function<void()>;

[[nodiscard]] inline double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Turns {
    double ours = std::numeric_limits<double>::infinity();
    double peer = std::numeric_limits<double>::infinity();
};

[[nodiscard]] inline Turns inTurns(int rounds, const Work &ours, const Work &peer)
{
    Turns best;
    for (int round = 0; round < rounds; ++round) {
        best.peer = std::min(best.peer, milliseconds(peer));
        best.ours = std::min(best.ours, milliseconds(ours));
    }
    return best;
}

/// Nothing that the optimiser may leave out.
template<typename T>
void keep(const T &value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

/// A line of the report; the first one prints the head.
void row(const QString &what, const QString &ours, const QString &peer, const QString &ratio,
         const QString &reach, bool reached);
/// A line that only informs.
void note(const QString &what, const QString &ours, const QString &peer, const QString &ratio);
/// A row that could not be measured here, and why.
void skipped(const QString &what, const QString &why);

/// "5.4 × faster than \a peer", to be at least \a atLeast times.
void faster(const QString &what, double ours, double peer, const QString &peerName, double atLeast);
/// "1.3 × \a peer", to be at most \a atMost times.
void within(const QString &what, double ours, double peer, const QString &peerName, double atMost);

/// 3.8 µs, 4.3 ms, 2.5 s
[[nodiscard]] QString time(double milliseconds);

/// The peak of this process's memory so far, in KiB; nothing where it cannot be read.
[[nodiscard]] std::optional<qint64> peakMemory();
[[nodiscard]] std::optional<qint64> residentMemory();

/// What a script of peers/ prints, or nothing when Python or a module of it is missing: it then exits
/// with 77.
[[nodiscard]] std::optional<QString> runPeer(const QString &script, const QStringList &arguments);

} // namespace bench
