// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/placement.h"
#include "core/email/connection.h"

namespace activity {

/// The connection a call went over, as far as a command line has to name it. Never a key.
struct Origin {
    email::Api api = email::Api::Ses;
    QString region;
    QUrl endpoint; ///< Empty: the service's public address in the region.
    QString profile; ///< Empty: whatever the environment says.
};

/// The same call as a line for a POSIX shell: "aws sesv2 get-email-identity …".
[[nodiscard]] QString awsCliCommand(const aws::Call &call, const Origin &origin);
/// "sendscopectl call GetEmailIdentity …"
[[nodiscard]] QString sendscopectlCommand(const aws::Call &call, const Origin &origin);

/// \a word so that a POSIX shell takes it as one word.
[[nodiscard]] QString shellQuoted(const QString &word);

} // namespace activity
