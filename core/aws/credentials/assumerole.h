// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/credentials.h"
#include "core/aws/credentials/signin.h"

namespace aws {

/// A role to assume, as a profile describes it (AWS CLI User Guide, "Using an IAM role").
struct Role {
    QString arn;
    QString sessionName; ///< Shown in the account's CloudTrail.
    QString externalId;
    QString mfaSerial; ///< Empty: no MFA.
    int durationSeconds = 3600; ///< 900 to 43,200; the role may allow less.
    QUrl endpoint; ///< Of STS.
    QByteArray region; ///< What the call is signed for.
};

/// Temporary credentials of \a role, asked of STS with those of \a source.
[[nodiscard]] std::shared_ptr<CredentialsProvider>
assumeRoleProvider(const Role &role, std::shared_ptr<CredentialsProvider> source, const SignIn &signIn);

/// STS's answer: AssumeRole's result, or the error in it. For tests and fuzzers.
[[nodiscard]] Result<Credentials> parseAssumeRoleAnswer(const HttpResponse &response, const QString &roleArn);

} // namespace aws
