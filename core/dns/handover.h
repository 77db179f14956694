// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/records.h"

namespace dns {

/// "For your DNS administrator": the records and how to publish them, as a letter that can be sent as it is.
[[nodiscard]] QString handOverText(const QString &identity, const QList<Record> &records);
[[nodiscard]] QString handOverHtml(const QString &identity, const QList<Record> &records);

} // namespace dns
