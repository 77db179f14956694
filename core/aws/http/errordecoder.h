// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/aws/http/message.h"

namespace aws {

/// The error in an answer with a status of 400 or more, in any of the forms AWS services write it:
/// code in X-Amzn-ErrorType, else in the body's code, Code or __type; a body that is not JSON is the message.
[[nodiscard]] Error decodeError(const HttpResponse &response);

/// Whether the code says that the clock of this computer, or the secret, is wrong; only the answer's date
/// tells which.
[[nodiscard]] bool isSkewCode(const QString &code);

} // namespace aws
