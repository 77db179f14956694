// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QByteArray>

namespace documents {

/// One file that loads nothing from anywhere: styles and pictures (SVG) are in it, every text is escaped.
[[nodiscard]] QByteArray html(const Document &document);

} // namespace documents
