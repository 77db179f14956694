// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/deliverability.h"

#include <QStringList>

namespace ui {

/// The domains that can be read: those of an ended subscription are there to the end of its month.
[[nodiscard]] inline QStringList
subscribedDomains(const email::GetDeliverabilityDashboardOptions::Response &options)
{
    QStringList domains;
    for (const auto &list : {options.activeSubscribedDomains, options.pendingExpirationSubscribedDomains}) {
        for (const auto &option : list.value_or(QList<email::DomainDeliverabilityTrackingOption>()))
            domains.append(option.domain.value_or(QString()));
    }
    return domains;
}

} // namespace ui
