// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/environment.h"
#include "core/aws/http/transport.h"

#include <memory>

namespace aws {

/// A transport that trusts the system's certificate authorities, or those that AWS_CA_BUNDLE names.
[[nodiscard]] Result<std::shared_ptr<Transport>> systemTransport(const Environment &environment);

} // namespace aws
