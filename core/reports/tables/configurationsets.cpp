// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/configurationsets.h"

#include "core/aws/tr.h"
#include "core/reports/tagtext.h"
#include "core/reports/words.h"

namespace reports {

namespace {
CellValue onOrOff(const std::optional<bool> &on)
{
    if (!on)
        return {};
    return *on ? tr("On") : tr("Off");
}

std::optional<bool> sending(const ConfigurationSetRow &row)
{
    return row.settings ? std::optional(isSending(*row.settings)) : std::nullopt;
}

CellValue reputation(const ConfigurationSetRow &row)
{
    if (!row.settings || !row.settings->reputationOptions)
        return {};
    return onOrOff(row.settings->reputationOptions->reputationMetricsEnabled);
}

CellValue lastFreshStart(const ConfigurationSetRow &row)
{
    if (!row.settings || !row.settings->reputationOptions)
        return {};
    return cell(row.settings->reputationOptions->lastFreshStart);
}

CellValue tls(const ConfigurationSetRow &row)
{
    if (!row.settings || !row.settings->deliveryOptions || !row.settings->deliveryOptions->tlsPolicy)
        return {};
    const auto &policy = *row.settings->deliveryOptions->tlsPolicy;
    // The column's title says what of.
    if (policy == email::TlsPolicy::Require)
        return tr("Required");
    if (policy == email::TlsPolicy::Optional)
        return tr("Optional");
    return words(policy);
}

CellValue pool(const ConfigurationSetRow &row)
{
    if (!row.settings || !row.settings->deliveryOptions)
        return {};
    return cell(row.settings->deliveryOptions->sendingPoolName);
}

CellValue redirectDomain(const ConfigurationSetRow &row)
{
    if (!row.settings || !row.settings->trackingOptions)
        return {};
    return row.settings->trackingOptions->customRedirectDomain;
}

CellValue tags(const ConfigurationSetRow &row)
{
    if (!row.settings || !row.settings->tags || row.settings->tags->isEmpty())
        return {};
    return tagText(*row.settings->tags);
}
} // namespace

bool isSending(const email::GetConfigurationSet::Response &settings)
{
    return !settings.sendingOptions || settings.sendingOptions->sendingEnabled.value_or(true);
}

Columns<ConfigurationSetRow> configurationSetColumns()
{
    return {
        {.id = QStringLiteral("configuration-set"),
         .title = tr("Configuration set"),
         .value = [](const ConfigurationSetRow &row) { return CellValue(row.name); }},
        {.id = QStringLiteral("sending"),
         .title = tr("Sending"),
         .value = [](const ConfigurationSetRow &row) { return onOrOff(sending(row)); },
         .severity =
             [](const ConfigurationSetRow &row) {
                 const auto on = sending(row);
                 return !on ? Severity::Neutral : *on ? Severity::Good : Severity::Bad;
             }},
        {.id = QStringLiteral("reputation-metrics"), .title = tr("Reputation"), .value = reputation},
        {.id = QStringLiteral("tls"), .title = tr("TLS"), .value = tls},
        {.id = QStringLiteral("pool"), .title = tr("Sending pool"), .value = pool},
        {.id = QStringLiteral("redirect-domain"), .title = tr("Tracking domain"), .value = redirectDomain},
        {.id = QStringLiteral("destinations"),
         .title = tr("Destinations"),
         .value =
             [](const ConfigurationSetRow &row) {
                 return row.destinations ? CellValue(qint64(row.destinations->size())) : CellValue();
             },
         .alignment = numberAlignment},
        {.id = QStringLiteral("last-fresh-start"), .title = tr("Last fresh start"), .value = lastFreshStart},
        {.id = QStringLiteral("tags"), .title = tr("Tags"), .value = tags},
    };
}

} // namespace reports
