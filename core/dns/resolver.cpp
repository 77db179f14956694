// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/resolver.h"

#include "core/dns/exchange.h"

#include <QScopedPointer>
#include <functional>
#include <memory>
#include <qcoro/qcorosignal.h>

namespace dns {

namespace {
QCoro::Task<Answer> exchange(Question question, Server server, Recursion recursion,
                             NetworkResolver::Patience patience, std::stop_token stop)
{
    const std::unique_ptr<Exchange, QScopedPointerDeleteLater> exchange(
        new Exchange(question, server, recursion == Recursion::Desired, patience.perTry, patience.tries));
    const std::stop_callback<std::function<void()>> cancelled(stop, [waiting = exchange.get()] {
        QMetaObject::invokeMethod(waiting, &Exchange::cancel, Qt::QueuedConnection);
    });
    exchange->start();
    co_await qCoro(exchange.get(), &Exchange::finished);
    co_return exchange->answer();
}
} // namespace

NetworkResolver::NetworkResolver(Patience patience)
    : m_patience(patience)
{
}

QCoro::Task<Answer> NetworkResolver::ask(Question question, Server server, Recursion recursion,
                                         std::stop_token stop) const
{
    return exchange(std::move(question), std::move(server), recursion, m_patience, std::move(stop));
}

} // namespace dns
