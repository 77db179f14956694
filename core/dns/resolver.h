// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/answer.h"

#include <chrono>
#include <qcoro/qcorotask.h>
#include <stop_token>

namespace dns {

/// Whether a server shall find the answer elsewhere, or say what it holds itself.
enum class Recursion { Desired, NotDesired };

/// Asks one name server one question; handed in wherever something is looked up.
class Resolver
{
public:
    Resolver() = default;
    Resolver(const Resolver &) = delete;
    Resolver &operator=(const Resolver &) = delete;
    virtual ~Resolver() = default;

    /// Whether there is anybody to ask. It is not told before, and need not be allowed, where there is
    /// nobody.
    [[nodiscard]] virtual bool canAsk() const { return true; }

    /// Always ends with an answer, whatever happens; the resolver may be gone by then.
    [[nodiscard]] virtual QCoro::Task<Answer> ask(Question question, Server server, Recursion recursion,
                                                  std::stop_token stop) const = 0;
};

/// Asks over the network: UDP, repeated when nothing comes, and TCP when the answer is too long for it.
class NetworkResolver : public Resolver
{
public:
    struct Patience {
        std::chrono::milliseconds perTry{2000};
        int tries = 2;
    };
    explicit NetworkResolver(Patience patience);
    NetworkResolver()
        : NetworkResolver(Patience{})
    {
    }

    [[nodiscard]] QCoro::Task<Answer> ask(Question question, Server server, Recursion recursion,
                                          std::stop_token stop) const override;

private:
    Patience m_patience;
};

} // namespace dns
