// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectivity.h"

#include <algorithm>

namespace ui {

namespace {
constexpr std::chrono::milliseconds longestPause{60'000};

/// What goes away by itself; a certificate or a proxy's refusal does not.
bool isOutage(const aws::Error &error)
{
    return error.kind == aws::ErrorKind::Network && error.code != QLatin1StringView("TlsFailed")
        && error.code != QLatin1StringView("ProxyFailed");
}
} // namespace

Connectivity::Connectivity(QObject *parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Connectivity::retryDue);
}

void Connectivity::forget()
{
    m_retry.stop();
    m_offline = false;
}

void Connectivity::note(const aws::CallRecord &record)
{
    const bool outage = record.error && isOutage(*record.error);
    if (outage) {
        if (!m_offline) {
            m_offline = true;
            m_pause = m_firstPause;
            Q_EMIT offline(*record.error);
        } else if (!m_retry.isActive()) {
            m_pause = std::min(m_pause * 2, longestPause);
        }
        if (!m_retry.isActive())
            m_retry.start(m_pause);
        return;
    }
    // Cancelled or refused here: nothing was learnt of the network.
    const bool answered = !record.error || record.error->httpStatus != 0;
    if (m_offline && answered) {
        forget();
        Q_EMIT online();
    }
}

} // namespace ui
