// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/deliverability.h"
#include "core/reports/column.h"

namespace reports {

/// A domain that the deliverability dashboard measures.
struct SubscribedDomainRow {
    email::DomainDeliverabilityTrackingOption option;
    bool ends = false; ///< At the end of the month.
};

[[nodiscard]] Columns<SubscribedDomainRow> subscribedDomainColumns();

[[nodiscard]] QString subscribedDomainKey(const SubscribedDomainRow &row);

/// The active ones, then those that end.
[[nodiscard]] QList<SubscribedDomainRow>
subscribedDomainRows(const email::GetDeliverabilityDashboardOptions::Response &options);

} // namespace reports
