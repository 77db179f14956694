// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"
#include "core/documents/document.h"

namespace documents {

/// Writes \a document as PDF or HTML, as the ending of \a path says: whole or not at all.
[[nodiscard]] aws::Result<void> write(const QString &path, const Document &document);

} // namespace documents
