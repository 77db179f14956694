// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/failure.h"
#include "ui/session.h"

#include <QObject>
#include <qcoro/qcorotask.h>
#include <stop_token>

namespace ui {

/// What the controllers of all tabs share: they run operations through the session, say whether any is under
/// way, and stop them when they go.
class Controller : public QObject
{
    Q_OBJECT
public:
    explicit Controller(Session session, QObject *parent = nullptr);
    ~Controller() override;

    [[nodiscard]] const Session &session() const { return m_session; }
    /// Whether all that was asked for has been answered.
    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }

Q_SIGNALS:
    /// Something that the user waits for began or ended; reading ahead in the background does not count.
    void busyChanged(bool busy);
    void idle();
    void failed(const ui::Failure &failure);

protected:
    /// Starts \a task; \a done gets its result, unless this controller is gone by then.
    template<typename T, typename Done>
    void start(QCoro::Task<T> &&task, aws::Priority priority, Done done)
    {
        begin(priority);
        QCoro::connect(std::move(task), this, [this, priority, done = std::move(done)](const T &result) {
            if (m_closing)
                return;
            done(result);
            end(priority);
        });
    }

    template<aws::Request R, typename Done>
    void run(R request, aws::Priority priority, Done done)
    {
        start(m_session.send(std::move(request), {.priority = priority, .stop = m_stop.get_token()}),
              priority, std::move(done));
    }

    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    void begin(aws::Priority priority);
    void end(aws::Priority priority);

    Session m_session;
    std::stop_source m_stop;
    int m_underWay = 0;
    int m_waitedFor = 0;
    bool m_closing = false;
};

} // namespace ui
