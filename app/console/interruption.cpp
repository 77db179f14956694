// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/interruption.h"

#include <atomic>
#include <csignal>

#ifdef Q_OS_WIN
#include <QMetaObject>
#else
#include <QSocketNotifier>
#include <array>
#include <unistd.h>
#endif

namespace console {

#ifdef Q_OS_WIN

namespace {
std::atomic<Interruption *> waiting = nullptr;

// The run-time calls this in a thread of its own.
void interrupted(int)
{
    if (Interruption *self = waiting)
        QMetaObject::invokeMethod(self, &Interruption::requested, Qt::QueuedConnection);
}
} // namespace

Interruption::Interruption()
{
    waiting = this;
    std::signal(SIGINT, interrupted);
    std::signal(SIGTERM, interrupted);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    waiting = nullptr;
}

#else

namespace {
// A handler may do next to nothing: it writes into a pipe that the event loop reads.
std::atomic<int> writing = -1;

void interrupted(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(writing, &byte, 1);
}
} // namespace

Interruption::Interruption()
{
    std::array<int, 2> ends{-1, -1};
    if (pipe(ends.data()) != 0)
        return;
    m_reading = ends[0];
    writing = ends[1];
    auto *notifier = new QSocketNotifier(m_reading, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
    std::signal(SIGINT, interrupted);
    std::signal(SIGTERM, interrupted);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (m_reading >= 0) {
        close(m_reading);
        close(writing.exchange(-1));
    }
}

#endif

} // namespace console
