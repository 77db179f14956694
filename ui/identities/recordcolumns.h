// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/diagnosis.h"
#include "core/reports/column.h"

namespace ui {

/// A DNS record of an identity, and what was found of it.
struct RecordRow {
    dns::Record record;
    std::optional<dns::Finding> finding; ///< Nothing before the first check.
};

/// The records to publish, as a table.
[[nodiscard]] reports::Columns<RecordRow> recordColumns();

[[nodiscard]] QString recordKey(const RecordRow &row);

/// \a records, each with what \a diagnosis says of it.
[[nodiscard]] QList<RecordRow> recordRows(const QList<dns::Record> &records,
                                          const std::optional<dns::Diagnosis> &diagnosis);

/// A record as text, its parts separated by tabs.
[[nodiscard]] QString recordText(const dns::Record &record);
/// All of them as text, a line each, for a mail to whoever publishes them.
[[nodiscard]] QString recordsText(const QList<dns::Record> &records);

} // namespace ui
