// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"

namespace reports {

/// A file that could not be written, as an error that names it and says what to do. \a systemError is errno
/// where it is known; \a detail is the system's own sentence for anything else.
[[nodiscard]] aws::Error fileError(const QString &name, int systemError, const QString &detail);

} // namespace reports
