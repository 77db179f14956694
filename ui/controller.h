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
    /// What the user would want to hear of while looking elsewhere: "example.com is verified". One plain
    /// sentence.
    void noticed(const QString &text);

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

    /// Carries out \a request, which changes something. When the connection was lost before an answer came,
    /// \a reading tells by \a holds(Response) whether it took effect; \a done gets the truth as
    /// aws::Result<void>.
    template<aws::Request Change, aws::Request Reading, typename Holds, typename Done>
    void change(Change request, Reading reading, Holds holds, Done done)
    {
        run(std::move(request), aws::Priority::Waiting,
            [this, reading = std::move(reading), holds = std::move(holds),
             done = std::move(done)](const aws::Result<typename Change::Response> &answer) {
                if (answer)
                    return done(aws::Result<void>());
                const aws::Error error = answer.error();
                if (!error.outcomeUnknown)
                    return done(aws::Result<void>(tl::unexpected(error)));
                run(reading, aws::Priority::Waiting,
                    [holds, done, error](const aws::Result<typename Reading::Response> &found) {
                        if (found && holds(*found))
                            done(aws::Result<void>());
                        else
                            done(aws::Result<void>(tl::unexpected(found ? notCarriedOut(error) : error)));
                    });
            });
    }

    /// How core's readers perform a call on behalf of this controller.
    [[nodiscard]] auto sending(aws::Priority priority) const
    {
        return [session = m_session, priority, stop = m_stop.get_token()](auto request) {
            return session.send(std::move(request), {.priority = priority, .stop = stop});
        };
    }

    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    [[nodiscard]] static aws::Error notCarriedOut(aws::Error error);
    void begin(aws::Priority priority);
    void end(aws::Priority priority);

    Session m_session;
    std::stop_source m_stop;
    int m_underWay = 0;
    int m_waitedFor = 0;
    bool m_closing = false;
};

} // namespace ui
