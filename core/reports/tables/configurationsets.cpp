// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/configurationsets.h"

#include "core/reports/tagtext.h"
#include "core/reports/words.h"

namespace reports {

namespace {
using Row = ConfigurationSetRow;

QString title(const char *text) { return QCoreApplication::translate("reports", text); }

CellValue onOrOff(const std::optional<bool> &on)
{
    if (!on)
        return {};
    return *on ? title(QT_TRANSLATE_NOOP("reports", "On")) : title(QT_TRANSLATE_NOOP("reports", "Off"));
}

std::optional<bool> sending(const Row &row)
{
    return row.settings ? std::optional(isSending(*row.settings)) : std::nullopt;
}

CellValue reputation(const Row &row)
{
    if (!row.settings || !row.settings->reputationOptions)
        return {};
    return onOrOff(row.settings->reputationOptions->reputationMetricsEnabled);
}

CellValue lastFreshStart(const Row &row)
{
    if (!row.settings || !row.settings->reputationOptions)
        return {};
    return cell(row.settings->reputationOptions->lastFreshStart);
}

CellValue tls(const Row &row)
{
    if (!row.settings || !row.settings->deliveryOptions || !row.settings->deliveryOptions->tlsPolicy)
        return {};
    const auto &policy = *row.settings->deliveryOptions->tlsPolicy;
    // The column's title says what of.
    if (policy == email::TlsPolicy::Require)
        return title(QT_TRANSLATE_NOOP("reports", "Required"));
    if (policy == email::TlsPolicy::Optional)
        return title(QT_TRANSLATE_NOOP("reports", "Optional"));
    return words(policy);
}

CellValue pool(const Row &row)
{
    if (!row.settings || !row.settings->deliveryOptions)
        return {};
    return cell(row.settings->deliveryOptions->sendingPoolName);
}

CellValue redirectDomain(const Row &row)
{
    if (!row.settings || !row.settings->trackingOptions)
        return {};
    return row.settings->trackingOptions->customRedirectDomain;
}

CellValue tags(const Row &row)
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
         .title = title(QT_TRANSLATE_NOOP("reports", "Configuration set")),
         .value = [](const Row &row) { return CellValue(row.name); }},
        {.id = QStringLiteral("sending"),
         .title = title(QT_TRANSLATE_NOOP("reports", "Sending")),
         .value = [](const Row &row) { return onOrOff(sending(row)); },
         .severity =
             [](const Row &row) {
                 const auto on = sending(row);
                 return !on ? Severity::Neutral : *on ? Severity::Good : Severity::Bad;
             }},
        {.id = QStringLiteral("reputation-metrics"),
         .title = title(QT_TRANSLATE_NOOP("reports", "Reputation")),
         .value = reputation},
        {.id = QStringLiteral("tls"), .title = title(QT_TRANSLATE_NOOP("reports", "TLS")), .value = tls},
        {.id = QStringLiteral("pool"),
         .title = title(QT_TRANSLATE_NOOP("reports", "Sending pool")),
         .value = pool},
        {.id = QStringLiteral("redirect-domain"),
         .title = title(QT_TRANSLATE_NOOP("reports", "Tracking domain")),
         .value = redirectDomain},
        {.id = QStringLiteral("destinations"),
         .title = title(QT_TRANSLATE_NOOP("reports", "Destinations")),
         .value =
             [](const Row &row) {
                 return row.destinations ? CellValue(qint64(row.destinations->size())) : CellValue();
             },
         .alignment = numberAlignment},
        {.id = QStringLiteral("last-fresh-start"),
         .title = title(QT_TRANSLATE_NOOP("reports", "Last fresh start")),
         .value = lastFreshStart},
        {.id = QStringLiteral("tags"), .title = title(QT_TRANSLATE_NOOP("reports", "Tags")), .value = tags},
    };
}

} // namespace reports
