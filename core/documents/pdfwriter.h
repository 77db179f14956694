// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QByteArray>

namespace documents {

/// Pages of A4 with text that can be searched and copied. The first page tells everything; the rest is for
/// who wants to know more.
[[nodiscard]] QByteArray pdf(const Document &document);

} // namespace documents
