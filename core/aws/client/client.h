// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/observer.h"
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
}

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

} // namespace aws
