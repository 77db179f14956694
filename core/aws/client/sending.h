// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/client.h"
#include "core/aws/client/paging.h"
#include "core/aws/shape/placing.h"

/// \file
/// The code of Client::send, which is compiled once for each operation (client/compiled.h).
namespace aws {

namespace detail {
int apiVersion(const ClientState &state);
Error protocolError(const Call &call, const HttpResponse &response, const QString &problem);
bool isAlreadyThere(const Error &error);
bool isNotThere(const Error &error);

/// An answer beside the call that it is the answer to.
struct Answered {
    Call call;
    HttpResponse response;
};
/// Performs what could be placed.
QCoro::Task<Result<Answered>> performPlaced(std::shared_ptr<ClientState> state, Operation operation,
                                            Result<Call> call, CallOptions options);

template<Request R>
QCoro::Task<Result<typename R::Response>> sendPlaced(std::shared_ptr<ClientState> state, Result<Call> call,
                                                     CallOptions options)
{
    const Result<Answered> answered =
        co_await performPlaced(std::move(state), R::operation, std::move(call), std::move(options));
    if (!answered)
        co_return tl::unexpected(answered.error());
    typename R::Response decoded{};
    JsonReading reading;
    if (!fromJson(answered->response.body, decoded, reading))
        co_return tl::unexpected(protocolError(answered->call, answered->response, reading.describe()));
    co_return decoded;
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
