// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/reader.h"
#include "core/reports/tables/identities.h"

#include <functional>

namespace reports {

/// How many are read, of how many that are known by now.
using ReadingProgress = std::function<void(qsizetype done, qsizetype total)>;

/// Every identity of the account, in the service's order, with details if they are wanted (a call each).
/// One that is deleted meanwhile is left out.
[[nodiscard]] QCoro::Task<aws::Result<QList<IdentityRow>>>
readIdentities(aws::Reader reader, bool withDetails, ReadingProgress progress = {});

} // namespace reports
