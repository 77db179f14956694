// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reports {

/// What a state asks of the person who reads it: nothing, patience, or action.
enum class Severity { Neutral, Good, Waiting, Bad };

} // namespace reports
