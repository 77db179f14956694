// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/client.h"

#include <functional>

namespace aws {

/// How a function that needs one operation asks for it.
template<Request R>
using Ask = std::function<QCoro::Task<Result<typename R::Response>>(R)>;

/// Makes the calls of somebody who only reads: as urgent as it is to them, and stopped with them.
class Reader
{
public:
    explicit Reader(Client client, CallOptions options = {})
        : m_client(std::move(client))
        , m_options(std::move(options))
    {
    }

    template<Request R>
        requires(!R::operation.changes())
    QCoro::Task<Result<typename R::Response>> operator()(R request) const
    {
        return m_client.send(std::move(request), m_options);
    }

private:
    Client m_client;
    CallOptions m_options;
};

/// All pages of a list as one answer (client/paging.h), which is compiled where the operation is.
template<Request R>
QCoro::Task<Result<typename R::Response>> readAllPages(Reader reader, R request);

} // namespace aws
