// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/refreshing.h"

#include "core/aws/client/gate.h"
#include "core/aws/tr.h"

#include <QObject>

namespace aws {

namespace {

/// One fetch under way and those who wait for it.
struct Fetch {
    std::stop_source stop;
    std::vector<std::shared_ptr<Gate>> waiting;
    std::optional<Result<Credentials>> result;
};

struct State {
    FetchCredentials fetch;
    QString description;
    Clock clock;
    std::optional<Credentials> remembered;
    std::shared_ptr<Fetch> underWay;
    QObject thread; ///< Stands for the thread that all this happens in.

    [[nodiscard]] bool isGoodFor(std::chrono::milliseconds duration) const
    {
        return remembered && (!remembered->expiration || *remembered->expiration > clock() + duration);
    }
};

QCoro::Task<void> run(std::shared_ptr<State> state, std::shared_ptr<Fetch> fetch)
{
    Result<Credentials> fetched = co_await state->fetch(fetch->stop.get_token());
    if (fetched)
        state->remembered = *fetched;
    else if (state->isGoodFor(std::chrono::milliseconds(0)))
        fetched = *state->remembered;
    fetch->result = std::move(fetched);
    if (state->underWay == fetch)
        state->underWay.reset();
    for (const auto &gate : std::exchange(fetch->waiting, {}))
        gate->open();
}

QCoro::Task<Result<Credentials>> obtain(std::shared_ptr<State> state, std::stop_token stop)
{
    if (state->isGoodFor(CredentialsProvider::refreshBefore))
        co_return std::as_const(*state->remembered);
    std::shared_ptr<Fetch> fetch = state->underWay;
    if (!fetch) {
        fetch = std::make_shared<Fetch>();
        state->underWay = fetch;
        run(state, fetch);
    }
    if (!fetch->result) {
        const auto gate = std::make_shared<Gate>();
        fetch->waiting.push_back(gate);
        const std::stop_callback<std::function<void()>> onStop(stop, [state, gate] {
            QMetaObject::invokeMethod(&state->thread, [gate] { gate->open(); }, Qt::QueuedConnection);
        });
        co_await Gate::opened(gate);
        std::erase(fetch->waiting, gate);
    }
    if (fetch->result)
        co_return std::as_const(*fetch->result);
    if (fetch->waiting.empty()) {
        if (state->underWay == fetch)
            state->underWay.reset();
        fetch->stop.request_stop();
    }
    co_return tl::unexpected(Error{
        .kind = ErrorKind::Cancelled, .code = QStringLiteral("Cancelled"), .message = tr("Cancelled.")});
}

class RefreshingProvider : public CredentialsProvider
{
public:
    explicit RefreshingProvider(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }
    QCoro::Task<Result<Credentials>> credentials(std::stop_token stop) override
    {
        return obtain(m_state, std::move(stop));
    }
    void invalidate() override { m_state->remembered.reset(); }
    QString description() const override { return m_state->description; }

private:
    std::shared_ptr<State> m_state;
};

} // namespace

std::shared_ptr<CredentialsProvider> refreshingProvider(FetchCredentials fetch, const QString &description,
                                                        const Clock &clock)
{
    auto state = std::make_shared<State>();
    state->fetch = std::move(fetch);
    state->description = description;
    state->clock = clock;
    return std::make_shared<RefreshingProvider>(std::move(state));
}

} // namespace aws
