// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/reader.h"
#include "core/reports/tables/configurationsets.h"

namespace reports {

/// One configuration set with its event destinations.
[[nodiscard]] QCoro::Task<aws::Result<ConfigurationSetRow>> readConfigurationSet(aws::Reader reader,
                                                                                 QString name);

/// Every configuration set of the account, in the service's order. One that is deleted meanwhile is left out.
[[nodiscard]] QCoro::Task<aws::Result<QList<ConfigurationSetRow>>> readConfigurationSets(aws::Reader reader);

} // namespace reports
