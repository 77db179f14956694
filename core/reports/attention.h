// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/dedicatedips.h"
#include "core/email/operations/deliverability.h"
#include "core/reports/tables/configurationsets.h"
#include "core/reports/tables/dedicatedips.h"
#include "core/reports/tables/identities.h"

/// \file
/// What of an account wants a person's attention, out of everything that has been read of it so far.
namespace reports {

/// Where in the account something is.
enum class Place { Account, Identities, ConfigurationSets, DedicatedIps, Deliverability };

/// Something that waits or went wrong.
struct Attention {
    Severity severity = Severity::Bad;
    Place place = Place::Account;
    QString subject; ///< What it is about, by name; empty for the account itself.
    QString finding; ///< What is wrong, and what it means.
};

/// What has been read of an account; the rest is absent.
struct AccountFacts {
    std::optional<email::GetAccount::Response> account;
    QList<IdentityRow> identities;
    QList<ConfigurationSetRow> configurationSets;
    QList<DedicatedIpRow> ips;
    std::optional<email::GetDeliverabilityDashboardOptions::Response> dashboard;
};

/// The worst first, and in the order of the places.
[[nodiscard]] QList<Attention> attention(const AccountFacts &facts);
[[nodiscard]] Columns<Attention> attentionColumns();

/// What the service thinks of the account, for people, and how bad that is.
struct Enforcement {
    Severity severity = Severity::Neutral;
    QString word;
    QString explanation;
};
[[nodiscard]] Enforcement enforcement(const QString &status);

/// "208,720 left. At the full rate that is 43 minutes."
[[nodiscard]] QString quotaForecast(const email::SendQuota &quota, const QLocale &locale = QLocale());

} // namespace reports
