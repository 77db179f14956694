// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/client/pause.h"

#include <QTimer>
#include <functional>
#include <qcoro/qcorosignal.h>

namespace aws {

QCoro::Task<bool> pauseFor(std::chrono::milliseconds duration, std::stop_token stop)
{
    if (duration.count() > 0 && !stop.stop_requested()) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer); // The service counts its wishes in milliseconds.
        timer.start(duration);
        const std::stop_callback<std::function<void()>> hurry(stop, [&timer] {
            QMetaObject::invokeMethod(&timer, [&timer] { timer.start(0); }, Qt::QueuedConnection);
        });
        co_await qCoro(&timer, &QTimer::timeout);
    }
    co_return !stop.stop_requested();
}

} // namespace aws
