// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/handlers/handlers.h"
#include "core/sandbox/rules.h"

namespace sandbox {

using namespace email;

namespace {
aws::Result<DedicatedIp *> ipOf(State &state, const QString &ip)
{
    DedicatedIp *found = state.ips.find(ip);
    if (!found)
        return notFound(QStringLiteral("Dedicated IP <%1> does not exist in this account.").arg(ip));
    return found;
}

tl::unexpected<aws::Error> noPool(const QString &name)
{
    return notFound(QStringLiteral("Dedicated IP pool <%1> does not exist.").arg(name));
}
} // namespace

Answer<CreateDedicatedIpPool> handle(State &state, const CreateDedicatedIpPool &request)
{
    if (const auto good = checkName(QStringLiteral("Dedicated IP pool name"), request.poolName); !good)
        return tl::unexpected(good.error());
    const auto tags = tagsOf(request.tags);
    if (!tags)
        return tl::unexpected(tags.error());
    if (state.pools.contains(request.poolName))
        return alreadyExists(QStringLiteral("Dedicated IP pool <%1> already exists.").arg(request.poolName));
    state.pools.insert(request.poolName,
                       Pool{.name = request.poolName,
                            .scaling = request.scalingMode.value_or(ScalingMode::Standard),
                            .tags = *tags});
    return {};
}

Answer<DeleteDedicatedIpPool> handle(State &state, const DeleteDedicatedIpPool &request)
{
    if (!state.pools.contains(request.poolName))
        return noPool(request.poolName);
    for (const auto &[number, ip] : state.ips.items()) {
        if (ip.poolName == request.poolName)
            return badRequest(QStringLiteral("Dedicated IP pool <%1> still has dedicated IPs, such as %2.")
                                  .arg(request.poolName, ip.ip));
    }
    for (const auto &[number, set] : state.configurationSets.items()) {
        if (set.settings.deliveryOptions && set.settings.deliveryOptions->sendingPoolName == request.poolName)
            return badRequest(QStringLiteral("Dedicated IP pool <%1> is used by configuration set <%2>.")
                                  .arg(request.poolName, *set.settings.configurationSetName));
    }
    state.pools.remove(request.poolName);
    return {};
}

Answer<ListDedicatedIpPools> handle(State &state, const ListDedicatedIpPools &request)
{
    const auto page =
        pageOf(state.pools, state.tokens, QStringLiteral("pools"), request.nextToken, request.pageSize, 1000);
    if (!page)
        return tl::unexpected(page.error());
    ListDedicatedIpPools::Response answer;
    auto &names = answer.dedicatedIpPools.emplace();
    for (const Pool *pool : page->items)
        names.append(pool->name);
    answer.nextToken = page->nextToken;
    return answer;
}

Answer<GetDedicatedIp> handle(State &state, const GetDedicatedIp &request)
{
    const auto ip = ipOf(state, request.ip);
    if (!ip)
        return tl::unexpected(ip.error());
    return GetDedicatedIp::Response{.dedicatedIp = **ip};
}

Answer<GetDedicatedIps> handle(State &state, const GetDedicatedIps &request)
{
    const QString pool = request.poolName.value_or(QString());
    if (!pool.isEmpty() && !state.pools.contains(pool))
        return noPool(pool);
    const auto page =
        pageOf(state.ips, state.tokens, QStringLiteral("ips/") + pool, request.nextToken, request.pageSize,
               1000, [&](const DedicatedIp &ip) { return pool.isEmpty() || ip.poolName == pool; });
    if (!page)
        return tl::unexpected(page.error());
    GetDedicatedIps::Response answer;
    auto &ips = answer.dedicatedIps.emplace();
    for (const DedicatedIp *ip : page->items)
        ips.append(*ip);
    answer.nextToken = page->nextToken;
    return answer;
}

Answer<PutDedicatedIpInPool> handle(State &state, const PutDedicatedIpInPool &request)
{
    const auto ip = ipOf(state, request.ip);
    if (!ip)
        return tl::unexpected(ip.error());
    if (!state.pools.contains(request.destinationPoolName))
        return noPool(request.destinationPoolName);
    (*ip)->poolName = request.destinationPoolName;
    return {};
}

Answer<PutDedicatedIpWarmupAttributes> handle(State &state, const PutDedicatedIpWarmupAttributes &request)
{
    const auto ip = ipOf(state, request.ip);
    if (!ip)
        return tl::unexpected(ip.error());
    (*ip)->warmupPercentage = request.warmupPercentage;
    (*ip)->warmupStatus = request.warmupPercentage == 100 ? WarmupStatus::Done : WarmupStatus::InProgress;
    return {};
}

Answer<GetBlacklistReports> handle(State &state, const GetBlacklistReports &request)
{
    if (request.blacklistItemNames.isEmpty())
        return badRequest(QStringLiteral("BlacklistItemNames must name at least one dedicated IP."));
    GetBlacklistReports::Response answer;
    for (const QString &name : request.blacklistItemNames) {
        if (!state.ips.contains(name))
            return badRequest(QStringLiteral("<%1> is not a dedicated IP of this account.").arg(name));
        answer.blacklistReport.insert(name, state.blacklists.value(name));
    }
    return answer;
}

} // namespace sandbox
