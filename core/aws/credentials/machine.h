// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/credentials.h"
#include "core/aws/credentials/environment.h"
#include "core/aws/credentials/signin.h"

/// \file
/// Credentials that the machine has and not the person: a nightly export runs on one.
namespace aws {

/// The role of the EC2 instance (EC2 User Guide, "Instance metadata", version 2 of the service).
[[nodiscard]] std::shared_ptr<CredentialsProvider> instanceProvider(const Environment &environment,
                                                                    const SignIn &means);

/// The role of the container (AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or …_FULL_URI); nothing outside one.
[[nodiscard]] std::shared_ptr<CredentialsProvider> containerProvider(const Environment &environment,
                                                                     const SignIn &means);

} // namespace aws
