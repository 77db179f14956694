// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/placement.h"

#include <QJsonObject>

namespace activity {

/// What a call asked for, by AWS's member names, as the command-line tools take it: timestamps as ISO 8601,
/// blobs in base64. Private keys are masked.
[[nodiscard]] QJsonObject requestJson(const aws::Call &call);

/// \a json with every private key in it replaced by asterisks.
[[nodiscard]] QJsonObject masked(QJsonObject json);

} // namespace activity
