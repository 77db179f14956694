// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/identities.h"
#include "core/reports/column.h"

namespace reports {

/// An identity as the list tells it, and its details once they have been read.
struct IdentityRow {
    email::IdentityInfo info;
    std::optional<email::GetEmailIdentity::Response> details;
};

[[nodiscard]] Columns<IdentityRow> identityColumns();

/// "Verified", "Pending"…, from whatever is known so far; empty when nothing is.
[[nodiscard]] QString statusWords(const IdentityRow &row);
[[nodiscard]] Severity statusSeverity(const IdentityRow &row);

} // namespace reports
