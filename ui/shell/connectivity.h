// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/observer.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// Whether the service can be reached, by what became of the calls; while it cannot, says when to try again.
class Connectivity : public QObject
{
    Q_OBJECT
public:
    explicit Connectivity(QObject *parent = nullptr);

    void note(const aws::CallRecord &record);
    /// Another connection: nothing is known of it.
    void forget();
    [[nodiscard]] bool isOffline() const { return m_offline; }
    /// Between the first two tries; later ones are further apart.
    void setFirstPause(std::chrono::milliseconds pause) { m_firstPause = pause; }

Q_SIGNALS:
    void offline(const aws::Error &error);
    void online();
    void retryDue();

private:
    QTimer m_retry;
    std::chrono::milliseconds m_firstPause{5000};
    std::chrono::milliseconds m_pause{5000};
    bool m_offline = false;
};

} // namespace ui
