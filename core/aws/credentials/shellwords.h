// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace aws {

/// The words of \a command as a POSIX shell would separate them: spaces between, '…' and "…" around,
/// \\ before. Nothing is expanded. Nothing when a quote or a backslash is left open. AWS's tools split
/// credential_process so.
[[nodiscard]] std::optional<QStringList> shellWords(const QString &command);

} // namespace aws
