// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace support {

/// Is part of every secret in the tests. Where it turns up in an output, a secret has leaked; leaks.cmake
/// looks for it after all of them.
inline const QByteArray marker = "HIDDEN";

} // namespace support
