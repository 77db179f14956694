// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/resolver.h"

namespace ui {

/// The DNS of the practice account, whose domains exist there only: nobody is asked for them.
class PracticeDns final : public dns::Resolver
{
public:
    [[nodiscard]] bool canAsk() const override { return false; }
    [[nodiscard]] QCoro::Task<dns::Answer> ask(dns::Question question, dns::Server server, dns::Recursion,
                                               std::stop_token) const override
    {
        co_return dns::Answer{.question = question, .server = server, .outcome = dns::Outcome::Unreachable};
    }
};

} // namespace ui
