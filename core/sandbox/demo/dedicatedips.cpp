// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/demo/demo.h"
#include "core/sandbox/state.h"

namespace sandbox::demo {

using namespace email;

namespace {
BlacklistEntry listing(const State &state, const char *list, int daysAgo, const char *why)
{
    return {.rblName = QString::fromLatin1(list),
            .listingTime = state.now().addDays(-daysAgo),
            .description = QString::fromLatin1(why)};
}
} // namespace

void addDedicatedIps(State &state)
{
    for (const char *name : {"marketing", "transactional", "warm-up"})
        state.pools.insert(
            QString::fromLatin1(name),
            Pool{.name = QString::fromLatin1(name), .scaling = ScalingMode::Standard, .tags = {}});
    state.pools.find(QStringLiteral("marketing"))->tags = {
        {QStringLiteral("team"), QStringLiteral("marketing")}};

    struct Sample {
        const char *ip;
        int percentage;
        const char *pool;
    };
    // Addresses that RFC 5737 keeps for documentation.
    static constexpr Sample samples[] = {
        {"192.0.2.10", 100, "marketing"},        {"192.0.2.11", 100, "marketing"},
        {"192.0.2.12", 100, "marketing"},        {"192.0.2.13", 86, "marketing"},
        {"198.51.100.20", 100, "transactional"}, {"198.51.100.21", 100, "transactional"},
        {"198.51.100.22", 64, "transactional"},  {"203.0.113.30", 41, "warm-up"},
        {"203.0.113.31", 17, "warm-up"},         {"203.0.113.32", 3, "warm-up"},
    };
    for (const Sample &sample : samples) {
        DedicatedIp ip;
        ip.ip = QString::fromLatin1(sample.ip);
        ip.warmupPercentage = sample.percentage;
        ip.warmupStatus = sample.percentage == 100 ? WarmupStatus::Done : WarmupStatus::InProgress;
        ip.poolName = QString::fromLatin1(sample.pool);
        state.ips.insert(ip.ip, ip);
    }
    state.blacklists.insert(QStringLiteral("192.0.2.12"),
                            {listing(state, "bl.spamcop.net", 3, "Listed after reports by recipients."),
                             listing(state, "dnsbl.sorbs.net", 17, "Spam received.")});
    state.blacklists.insert(QStringLiteral("203.0.113.31"),
                            {listing(state, "b.barracudacentral.org", 1, "Poor reputation.")});
}

} // namespace sandbox::demo
