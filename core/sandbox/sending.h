// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/state.h"

namespace sandbox {

/// What sending a message and testing its placement have in common.

/// Exactly one of Simple, Raw and Template, and that one complete.
[[nodiscard]] aws::Result<void> checkContent(const email::EmailContent &content);
/// Whether the account may send, from \a address in particular: it or its domain is verified.
[[nodiscard]] aws::Result<void> checkSender(const State &state, const QString &address);

/// The values of a header of a MIME message, unfolded: To, Cc, From, Subject.
[[nodiscard]] QStringList mimeHeader(const QByteArray &message, const QByteArray &name);
/// The addresses in a list such as "A <a@example.com>, b@example.com".
[[nodiscard]] QStringList splitAddresses(const QString &list);

} // namespace sandbox
