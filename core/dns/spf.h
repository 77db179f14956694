// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// \file
/// Sender Policy Framework (RFC 7208), as far as counting look-ups needs it.
namespace dns::spf {

/// A receiver that has to look up more than this many names gives up, and the policy with it.
inline constexpr int mostLookups = 10;

[[nodiscard]] bool isPolicy(const QString &text);

/// What \a policy costs whoever evaluates it.
struct Cost {
    int lookups = 0; ///< Of its own terms.
    QStringList policies; ///< Names whose policies count too.
};
[[nodiscard]] Cost costOf(const QString &policy);

/// Whether \a policy lets Amazon SES send.
[[nodiscard]] bool includesAmazon(const QString &policy);

} // namespace dns::spf
