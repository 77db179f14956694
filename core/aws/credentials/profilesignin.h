// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/assumerole.h"
#include "core/aws/credentials/configfile.h"
#include "core/aws/credentials/sso/provider.h"

/// \file
/// What a profile says of a role or an SSO session, checked.
namespace aws {

[[nodiscard]] bool isRoleProfile(const Profile &profile);
/// The role; an error names the setting that is wrong and what it may be.
[[nodiscard]] Result<Role> roleOf(const Profile &profile, const Environment &environment);

[[nodiscard]] bool isSsoProfile(const Profile &profile);
[[nodiscard]] Result<sso::RoleChoice> ssoChoiceOf(const Profile &profile, const ConfigFiles &files,
                                                  const Environment &environment);

/// Identity Center's addresses and the place of its cached token, for \a session.
[[nodiscard]] Result<sso::RoleChoice> ssoChoiceOf(const sso::Session &session, const Settings &profile,
                                                  const Environment &environment);

} // namespace aws
