// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/records.h"
#include "core/reports/column.h"

namespace ui {

/// The DNS records to publish, as a table.
[[nodiscard]] reports::Columns<dns::Record> recordColumns();

[[nodiscard]] QString recordKey(const dns::Record &record);

/// All of them as text: a line each, its parts separated by tabs, for a mail to whoever publishes them.
[[nodiscard]] QString recordsText(const QList<dns::Record> &records);

} // namespace ui
