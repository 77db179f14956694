// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/identities.h"

namespace ui {

/// What an identity asks of a person now, in a sentence or two.
[[nodiscard]] QString nextStep(const reports::IdentityRow &row);

} // namespace ui
