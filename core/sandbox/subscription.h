// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/state.h"

namespace sandbox {

/// Ends the parts of the dashboard's subscription whose time is over.
void expireSubscriptions(State &state);

/// Statistics and campaigns are there for subscribed domains only, to the end of the month in which a
/// subscription was ended.
[[nodiscard]] aws::Result<void> requireSubscription(State &state, const QString &domain);

} // namespace sandbox
