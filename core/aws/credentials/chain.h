// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/configfile.h"
#include "core/aws/credentials/credentials.h"
#include "core/aws/credentials/environment.h"
#include "core/aws/credentials/signin.h"

#include <functional>
#include <memory>
#include <optional>

namespace aws {

/// Keys that are at hand. `lookUp` is asked again after invalidate(): a file may have been rewritten
/// meanwhile.
using KeysLookup = std::function<Result<Credentials>()>;
[[nodiscard]] std::shared_ptr<CredentialsProvider> keysProvider(KeysLookup lookUp,
                                                                const QString &description);
/// Keys that never change: typed in, or the sandbox's.
[[nodiscard]] std::shared_ptr<CredentialsProvider> fixedProvider(const Credentials &keys,
                                                                 const QString &description);

/// The profile to work with: the argument, AWS_PROFILE, AWS_DEFAULT_PROFILE, else "default".
/// One that was asked for must exist; without a default profile this is an empty one of that name.
[[nodiscard]] Result<Profile> selectProfile(const Environment &environment,
                                            const std::optional<QString> &profile, const ConfigFiles &files);

/// Credentials as AWS's own tools find them: a profile asked for by argument; else the environment's keys;
/// else AWS_PROFILE or the default profile; else the container's role. In a profile: a role, SSO, the keys in
/// the credentials file, `credential_process`, the keys in the config file.
[[nodiscard]] Result<std::shared_ptr<CredentialsProvider>>
defaultCredentials(const Environment &environment, const std::optional<QString> &profile,
                   const SignIn &means);

} // namespace aws
