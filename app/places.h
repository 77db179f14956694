// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What Sendscope keeps, in the folders where people look for it. The window and its console companion find
/// the same files.
namespace places {

[[nodiscard]] QString connections();
[[nodiscard]] QString settings();
[[nodiscard]] QString history();
[[nodiscard]] QString auditFile();

} // namespace places
