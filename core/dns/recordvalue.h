// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/diagnosis.h"

namespace dns {

/// What is wrong with \a values as what DNS has for \a record; Cause::None if they are right, and
/// Cause::Absent if none of them is meant for it.
[[nodiscard]] Cause causeIn(const Record &record, const QStringList &values, const QString &region);

} // namespace dns
