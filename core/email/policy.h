// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace email {

/// What somebody may do with an account through Sendscope.
enum class Access {
    ReadOnly, ///< Look at everything, change nothing.
    Full, ///< All operations there are.
};

/// The IAM actions that \a access needs, in alphabetical order, derived from the operations.
[[nodiscard]] QStringList policyActions(Access access);

/// The least IAM policy for \a access, as a JSON document for either API: both sign for "ses".
[[nodiscard]] QByteArray policyDocument(Access access);

} // namespace email
