// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/credentials.h"

#include <functional>

namespace aws {

/// Fetches temporary credentials from somewhere; may take long, and ask a person.
using FetchCredentials = std::function<QCoro::Task<Result<Credentials>>(std::stop_token)>;

/// A provider that remembers what \a fetch brings and fetches again 15 minutes before that expires. Callers
/// that come meanwhile share the fetch, which is stopped when the last of them has stopped waiting. A failed
/// refresh does no harm while what is remembered still works.
[[nodiscard]] std::shared_ptr<CredentialsProvider>
refreshingProvider(FetchCredentials fetch, const QString &description, const Clock &clock);

} // namespace aws
