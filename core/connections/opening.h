// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/credentials.h"
#include "core/connections/savedconnection.h"
#include "core/connections/secretstore.h"
#include "core/email/connection.h"

namespace connections {

/// Keeps the keys that a person typed in for \a connection.
[[nodiscard]] QCoro::Task<aws::Result<void>> keepKeys(std::shared_ptr<SecretStore> secrets,
                                                      SavedConnection connection, aws::Credentials keys);

/// Forgets them; also good when there are none.
[[nodiscard]] QCoro::Task<aws::Result<void>> forgetKeys(std::shared_ptr<SecretStore> secrets,
                                                        SavedConnection connection);

/// Makes a saved connection work: finds its credentials, region and endpoint. Nothing is sent to AWS yet.
/// \a options brings the callbacks, the clock and the observer; its profile, region, API and endpoint come
/// from \a saved. A practice connection is not opened here: it needs a server of its own.
[[nodiscard]] QCoro::Task<aws::Result<email::Connection>> open(SavedConnection saved,
                                                               aws::Environment environment,
                                                               std::shared_ptr<SecretStore> secrets,
                                                               email::ConnectionOptions options);

} // namespace connections
