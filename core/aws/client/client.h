// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/observer.h"
#include "core/aws/client/paging.h"
#include "core/aws/client/retry.h"
#include "core/aws/client/scheduler.h"
#include "core/aws/credentials/credentials.h"
#include "core/aws/http/signer.h"
#include "core/aws/http/transport.h"
#include "core/aws/shape/placement.h"

#include <QUrl>
#include <memory>
#include <qcoro/qcorotask.h>
#include <stop_token>

namespace aws {

struct ClientOptions {
    QUrl endpoint; ///< https://email.eu-west-1.amazonaws.com
    QByteArray region;
    QByteArray service; ///< The signing name.
    QByteArray prefix; ///< "/v2/email"
    int apiVersion = 2;
    int mostAtOnce = 18; ///< Three managers with six connections each.
    RetryPolicy retry;
    TransportOptions transport;
    Clock clock = systemClock;
    Observer observer;
};

struct CallOptions {
    Priority priority = Priority::Waiting;
    std::stop_token stop;
};

namespace detail {
struct ClientState;
/// Signs, schedules, sends and retries; the answer has a status below 300.
QCoro::Task<Result<HttpResponse>> perform(std::shared_ptr<ClientState> state, Call call, CallOptions options);
int apiVersion(const ClientState &state);
Error protocolError(const Call &call, const HttpResponse &response, const QString &problem);
bool isAlreadyThere(const Error &error);
bool isNotThere(const Error &error);

template<typename Response>
Result<Response> decode(const Call &call, const HttpResponse &response)
{
    Response decoded{};
    JsonReading reading;
    if (!fromJson(response.body, decoded, reading))
        return tl::unexpected(protocolError(call, response, reading.describe()));
    return decoded;
}

template<Request R>
QCoro::Task<Result<typename R::Response>> sendPlaced(std::shared_ptr<ClientState> state, Result<Call> call,
                                                     CallOptions options)
{
    if (!call) {
        Error error = call.error();
        error.operation = QString::fromLatin1(R::operation.name.data(), qsizetype(R::operation.name.size()));
        co_return tl::unexpected(std::move(error));
    }
    const Result<HttpResponse> response = co_await perform(std::move(state), *call, std::move(options));
    if (!response)
        co_return tl::unexpected(response.error());
    co_return decode<typename R::Response>(*call, *response);
}

/// Reads what a creation should have made, all pages of it if it is a list.
template<Request R>
QCoro::Task<Result<typename R::Response>> sendReading(std::shared_ptr<ClientState> state, R request,
                                                      CallOptions options)
{
    auto send = [state, options](const R &reading) {
        return sendPlaced<R>(state, place(reading, apiVersion(*state)), options);
    };
    if constexpr (Paged<R>)
        return allPages(std::move(send), std::move(request));
    else
        return send(request);
}

/// A creation whose outcome is unknown is read back before it is sent again. "Already there" after that is
/// success if what is there is what was asked for.
template<Request R>
QCoro::Task<Result<typename R::Response>> sendReadingBack(std::shared_ptr<ClientState> state, R request,
                                                          CallOptions options)
{
    constexpr int mostSends = 3;
    bool doubtful = false;
    for (int send = 1;; ++send) {
        auto created = co_await sendPlaced<R>(state, place(request, apiVersion(*state)), options);
        if (created)
            co_return created;
        const Error &error = created.error();
        const bool unknown = error.outcomeUnknown && error.retryable;
        if (!unknown && !(doubtful && isAlreadyThere(error)))
            co_return created;
        doubtful = true;
        const auto read = co_await sendReading(state, request.readBack(), options);
        if (read) {
            if (auto response = request.confirmedBy(*read))
                co_return *response;
        }
        const bool absent = read || isNotThere(read.error());
        if (!unknown || !absent || send == mostSends)
            co_return created;
    }
}
} // namespace detail

/// Calls the operations of one service for one connection. A value: copies share the same state, and a task
/// keeps what it needs. Used from one thread.
class Client
{
public:
    Client(ClientOptions options, std::shared_ptr<CredentialsProvider> credentials,
           std::shared_ptr<Transport> transport);

    /// Performs the operation that \a request declares. Errors carry the operation and the resource.
    template<Request R>
    [[nodiscard]] QCoro::Task<Result<typename R::Response>> send(R request, CallOptions options = {}) const;

    [[nodiscard]] const ClientOptions &options() const;
    /// Whose keys sign the requests: not a secret, and all that can be said of the account without asking.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> accessKeyId(std::stop_token stop = {}) const;

private:
    std::shared_ptr<detail::ClientState> m_state;
};

template<Request R>
QCoro::Task<Result<typename R::Response>> Client::send(R request, CallOptions options) const
{
    if constexpr (requires { request.readBack(); })
        return detail::sendReadingBack<R>(m_state, std::move(request), std::move(options));
    else
        return detail::sendPlaced<R>(m_state, place(request, detail::apiVersion(*m_state)),
                                     std::move(options));
}

} // namespace aws
