// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/entry.h"
#include "core/email/catalogue.h"

namespace activity {

/// The call that takes a change back.
struct Reversal {
    email::CatalogueEntry operation;
    QJsonObject request; ///< By AWS's member names.
    QList<Difference> differences; ///< From what the change asked for to what was there before it.
};

/// Nothing when \a entry is no change of a setting, was not carried out, or what was there before is not
/// known.
[[nodiscard]] std::optional<Reversal> reversalOf(const Entry &entry);

} // namespace activity
