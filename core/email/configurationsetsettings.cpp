// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/configurationsetsettings.h"

#include "core/aws/tr.h"

#include <QLocale>

namespace email {

ConfigurationSetSettings settingsOf(const GetConfigurationSet::Response &response)
{
    ConfigurationSetSettings settings;
    if (response.sendingOptions)
        settings.sending = response.sendingOptions->sendingEnabled.value_or(true);
    if (response.reputationOptions)
        settings.reputationMetrics = response.reputationOptions->reputationMetricsEnabled.value_or(false);
    if (response.deliveryOptions) {
        settings.requireTls =
            response.deliveryOptions->tlsPolicy && *response.deliveryOptions->tlsPolicy == TlsPolicy::Require;
        settings.pool = response.deliveryOptions->sendingPoolName.value_or(QString());
        settings.maxDeliverySeconds = response.deliveryOptions->maxDeliverySeconds;
    }
    if (response.trackingOptions) {
        settings.redirectDomain = response.trackingOptions->customRedirectDomain;
        if (response.trackingOptions->httpsPolicy)
            settings.httpsPolicy = *response.trackingOptions->httpsPolicy;
    }
    return settings;
}

CreateConfigurationSet creation(const QString &name, const ConfigurationSetSettings &settings,
                                const QList<Tag> &tags)
{
    CreateConfigurationSet request;
    request.configurationSetName = name;
    request.sendingOptions = SendingOptions{.sendingEnabled = settings.sending};
    request.reputationOptions =
        ReputationOptions{.reputationMetricsEnabled = settings.reputationMetrics, .lastFreshStart = {}};
    DeliveryOptions delivery;
    delivery.tlsPolicy = settings.requireTls ? TlsPolicy::Require : TlsPolicy::Optional;
    if (!settings.pool.isEmpty())
        delivery.sendingPoolName = settings.pool;
    if (settings.maxDeliverySeconds)
        delivery.maxDeliverySeconds.emplace(*settings.maxDeliverySeconds);
    request.deliveryOptions = delivery;
    if (!settings.redirectDomain.isEmpty()) {
        TrackingOptions tracking;
        tracking.customRedirectDomain = settings.redirectDomain;
        if (!(settings.httpsPolicy == HttpsPolicy::Optional))
            tracking.httpsPolicy.emplace(settings.httpsPolicy);
        request.trackingOptions = tracking;
    }
    if (!tags.isEmpty())
        request.tags = tags;
    return request;
}

QString httpsPolicyText(const Open<HttpsPolicy> &policy)
{
    if (policy == HttpsPolicy::Require)
        return tr("opens and links over HTTPS");
    if (policy == HttpsPolicy::RequireOpenOnly)
        return tr("opens over HTTPS, links as they are written");
    return policy == HttpsPolicy::Optional ? tr("opens over HTTP, links as they are written") : policy.wire();
}

QStringList differences(const ConfigurationSetSettings &before, const ConfigurationSetSettings &after)
{
    QStringList lines;
    const auto text = [&](const QString &what, const QString &from, const QString &to) {
        if (from != to)
            lines.append(tr("%1: %2 → %3").arg(what, from, to));
    };
    const auto flag = [](bool on) { return on ? tr("on") : tr("off"); };
    const auto tls = [](bool required) { return required ? tr("required") : tr("optional"); };
    const auto or_ = [](const QString &value, const QString &otherwise) {
        return value.isEmpty() ? otherwise : value;
    };
    text(tr("Sending"), flag(before.sending), flag(after.sending));
    text(tr("Reputation metrics"), flag(before.reputationMetrics), flag(after.reputationMetrics));
    text(tr("TLS"), tls(before.requireTls), tls(after.requireTls));
    text(tr("Sending pool"), or_(before.pool, tr("the default")), or_(after.pool, tr("the default")));
    text(tr("Tracking domain"), or_(before.redirectDomain, tr("the service's own")),
         or_(after.redirectDomain, tr("the service's own")));
    const auto seconds = [](const std::optional<int> &time) {
        return time ? tr("%1 seconds").arg(QLocale().toString(*time)) : tr("the service's own");
    };
    text(tr("Delivery is tried for"), seconds(before.maxDeliverySeconds), seconds(after.maxDeliverySeconds));
    text(tr("Tracked links"), httpsPolicyText(before.httpsPolicy), httpsPolicyText(after.httpsPolicy));
    return lines;
}

} // namespace email
