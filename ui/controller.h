// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/reader.h"
#include "core/email/operations.h"
#include "ui/failure.h"
#include "ui/truth.h"

#include <QObject>

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
    template<typename T>
    using Done = std::function<void(const T &)>;

    /// Starts \a task; \a done gets its result, unless this controller is gone by then.
    template<typename T>
    void start(QCoro::Task<T> &&task, aws::Priority priority, std::type_identity_t<Done<T>> done)
    {
        begin(priority);
        QCoro::connect(std::move(task), this, [this, priority, done = std::move(done)](const T &result) {
            if (m_closing)
                return;
            done(result);
            end(priority);
        });
    }

    template<aws::Request R>
    void run(R request, aws::Priority priority, Done<aws::Result<typename R::Response>> done)
    {
        start(m_session.send(std::move(request), {.priority = priority, .stop = stopToken()}), priority,
              std::move(done));
    }

    /// Carries out \a request, which changes something. When the connection was lost before an answer came,
    /// \a reading tells by \a holds(Response) whether it took effect.
    template<aws::Request Change, aws::Request Reading, typename Holds>
    void change(Change request, Reading reading, Holds holds, Done<aws::Result<void>> done)
    {
        const auto isSo = [holds = std::move(holds)](const aws::Result<typename Reading::Response> &found) {
            return found && holds(*found);
        };
        const aws::CallOptions options{.priority = aws::Priority::Waiting, .stop = stopToken()};
        start(carryOut(m_session, std::move(request), std::move(reading), isSo, options),
              aws::Priority::Waiting, std::move(done));
    }

    /// For core's readers, on behalf of this controller.
    [[nodiscard]] aws::Reader sending(aws::Priority priority) const
    {
        return aws::Reader(m_session.client(), {.priority = priority, .stop = stopToken()});
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

// What several controllers wait for is compiled once, in controller.cpp.
extern template void Controller::start(QCoro::Task<aws::Result<void>> &&, aws::Priority,
                                       Done<aws::Result<void>>);
extern template void Controller::start(QCoro::Task<aws::Result<email::GetAccount::Response>> &&,
                                       aws::Priority, Done<aws::Result<email::GetAccount::Response>>);
extern template void
Controller::start(QCoro::Task<aws::Result<email::GetDeliverabilityDashboardOptions::Response>> &&,
                  aws::Priority, Done<aws::Result<email::GetDeliverabilityDashboardOptions::Response>>);
extern template void Controller::start(QCoro::Task<aws::Result<email::GetEmailIdentity::Response>> &&,
                                       aws::Priority, Done<aws::Result<email::GetEmailIdentity::Response>>);

} // namespace ui
