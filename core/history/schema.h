// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace history {

/// What has to be done, version by version, from an empty file to the present schema. A step that has been
/// released never changes: what is new becomes the next one.
[[nodiscard]] std::span<const std::span<const char *const>> schemaSteps();

} // namespace history
