// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/resolver.h"

#include <memory>

namespace dns {

/// Whom to ask.
struct Servers {
    QList<Server> recursive; ///< Resolvers that find answers elsewhere, such as the public ones.
    QList<Server> responsible = {}; ///< The domain's own servers; empty: those that its parent names.
    quint16 port = 53; ///< Of servers that are known by their names only.
};

/// Well-known public resolvers, for whoever has not chosen others.
[[nodiscard]] QList<Server> publicResolvers();

/// Which servers are responsible for a domain, by whose word.
struct Delegation {
    QString zone; ///< The zone that holds the domain; empty if that could not be found out.
    QStringList atParent; ///< The zone's name servers as its parent names them…
    QStringList atZone; ///< …and as it names them itself.
    QList<Server> servers; ///< The former, ready to be asked.
    bool isLame = false; ///< None of the servers that the parent names is responsible.
    bool isUnregistered = false; ///< The registry does not know the domain.

    /// Whether the parent and the zone name different servers.
    [[nodiscard]] bool isDisputed() const;
};

/// Follows the delegations from the nearest zone above that resolvers know.
[[nodiscard]] QCoro::Task<Delegation> findDelegation(std::shared_ptr<const Resolver> resolver, QString domain,
                                                     Servers servers, std::stop_token stop);

/// Asks all of \a servers at once; the answers are in their order. Takes no Question: g++ 12 destroys an
/// aggregate too early that is made within a co_await.
[[nodiscard]] QCoro::Task<QList<Answer>> askAll(std::shared_ptr<const Resolver> resolver, QString name,
                                                Type type, QList<Server> servers, Recursion recursion,
                                                std::stop_token stop);

} // namespace dns
