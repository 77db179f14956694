// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/diagnosis.h"
#include "core/reports/tables/identities.h"

namespace ui {

/// What is missing and what to do about it, in one or two sentences; \a diagnosis says what DNS has, where
/// that was looked up. Empty until the details have been read.
[[nodiscard]] QString nextStep(const reports::IdentityRow &row,
                               const std::optional<dns::Diagnosis> &diagnosis);

} // namespace ui
