// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/handlers/handlers.h"
#include "core/sandbox/rules.h"

namespace sandbox {

using namespace email;

namespace {
aws::Result<void> checkPool(const State &state, const Text &pool)
{
    if (pool && !pool->isEmpty() && !state.pools.contains(*pool))
        return notFound(QStringLiteral("Dedicated IP pool <%1> does not exist.").arg(*pool));
    return {};
}

aws::Result<void> checkRedirect(const QString &domain)
{
    if (!isDomainName(domain))
        return badRequest(QStringLiteral("Invalid custom redirect domain <%1>.").arg(domain));
    return {};
}
} // namespace

Answer<CreateConfigurationSet> handle(State &state, const CreateConfigurationSet &request)
{
    if (const auto good = checkName(QStringLiteral("Configuration set name"), request.configurationSetName);
        !good)
        return tl::unexpected(good.error());
    if (state.configurationSets.contains(request.configurationSetName))
        return alreadyExists(
            QStringLiteral("Configuration set <%1> already exists.").arg(request.configurationSetName));
    const auto tags = tagsOf(request.tags);
    if (!tags)
        return tl::unexpected(tags.error());
    if (request.deliveryOptions) {
        if (const auto good = checkPool(state, request.deliveryOptions->sendingPoolName); !good)
            return tl::unexpected(good.error());
    }
    if (request.trackingOptions) {
        if (const auto good = checkRedirect(request.trackingOptions->customRedirectDomain); !good)
            return tl::unexpected(good.error());
    }
    ConfigurationSet set;
    auto &settings = set.settings;
    settings.configurationSetName = request.configurationSetName;
    settings.trackingOptions = request.trackingOptions;
    settings.deliveryOptions = request.deliveryOptions.value_or(DeliveryOptions());
    if (!settings.deliveryOptions->tlsPolicy)
        settings.deliveryOptions->tlsPolicy = TlsPolicy::Optional;
    settings.reputationOptions = request.reputationOptions.value_or(ReputationOptions());
    settings.reputationOptions->reputationMetricsEnabled =
        settings.reputationOptions->reputationMetricsEnabled.value_or(false);
    settings.sendingOptions = SendingOptions{.sendingEnabled = request.sendingOptions
                                                 ? request.sendingOptions->sendingEnabled.value_or(true)
                                                 : true};
    settings.tags = *tags;
    if (request.suppressionOptions)
        settings.suppressionOptions = *request.suppressionOptions;
    if (request.vdmOptions)
        settings.vdmOptions = *request.vdmOptions;
    if (request.archivingOptions)
        settings.archivingOptions = *request.archivingOptions;
    state.configurationSets.insert(request.configurationSetName, set);
    return {};
}

Answer<GetConfigurationSet> handle(State &state, const GetConfigurationSet &request)
{
    const auto set = state.configurationSet(request.configurationSetName);
    if (!set)
        return tl::unexpected(set.error());
    return (*set)->settings;
}

Answer<DeleteConfigurationSet> handle(State &state, const DeleteConfigurationSet &request)
{
    if (const auto set = state.configurationSet(request.configurationSetName); !set)
        return tl::unexpected(set.error());
    state.configurationSets.remove(request.configurationSetName);
    return {};
}

Answer<ListConfigurationSets> handle(State &state, const ListConfigurationSets &request)
{
    const auto page = pageOf(state.configurationSets, state.tokens, QStringLiteral("configuration-sets"),
                             request.nextToken, request.pageSize, 1000);
    if (!page)
        return tl::unexpected(page.error());
    ListConfigurationSets::Response answer;
    auto &names = answer.configurationSets.emplace();
    for (const ConfigurationSet *set : page->items)
        names.append(*set->settings.configurationSetName);
    answer.nextToken = page->nextToken;
    return answer;
}

Answer<PutConfigurationSetDeliveryOptions> handle(State &state,
                                                  const PutConfigurationSetDeliveryOptions &request)
{
    const auto set = state.configurationSet(request.configurationSetName);
    if (!set)
        return tl::unexpected(set.error());
    if (const auto good = checkPool(state, request.sendingPoolName); !good)
        return tl::unexpected(good.error());
    DeliveryOptions options;
    options.tlsPolicy = request.tlsPolicy.value_or(TlsPolicy::Optional);
    if (request.sendingPoolName && !request.sendingPoolName->isEmpty())
        options.sendingPoolName = request.sendingPoolName;
    options.maxDeliverySeconds = request.maxDeliverySeconds;
    (*set)->settings.deliveryOptions = options;
    return {};
}

Answer<PutConfigurationSetReputationOptions> handle(State &state,
                                                    const PutConfigurationSetReputationOptions &request)
{
    const auto set = state.configurationSet(request.configurationSetName);
    if (!set)
        return tl::unexpected(set.error());
    (*set)->settings.reputationOptions->reputationMetricsEnabled =
        request.reputationMetricsEnabled.value_or(false);
    return {};
}

Answer<PutConfigurationSetSendingOptions> handle(State &state,
                                                 const PutConfigurationSetSendingOptions &request)
{
    const auto set = state.configurationSet(request.configurationSetName);
    if (!set)
        return tl::unexpected(set.error());
    const bool enabled = request.sendingEnabled.value_or(false);
    // Sending that was paused and goes on starts the reputation afresh.
    if (enabled && !(*set)->settings.sendingOptions->sendingEnabled.value_or(true))
        (*set)->settings.reputationOptions->lastFreshStart = state.now();
    (*set)->settings.sendingOptions->sendingEnabled = enabled;
    return {};
}

Answer<PutConfigurationSetTrackingOptions> handle(State &state,
                                                  const PutConfigurationSetTrackingOptions &request)
{
    const auto set = state.configurationSet(request.configurationSetName);
    if (!set)
        return tl::unexpected(set.error());
    const QString domain = request.customRedirectDomain.value_or(QString());
    if (domain.isEmpty()) {
        (*set)->settings.trackingOptions.reset();
        return {};
    }
    if (const auto good = checkRedirect(domain); !good)
        return tl::unexpected(good.error());
    (*set)->settings.trackingOptions =
        TrackingOptions{.customRedirectDomain = domain, .httpsPolicy = request.httpsPolicy};
    return {};
}

} // namespace sandbox
