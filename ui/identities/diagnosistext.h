// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/diagnosis.h"
#include "core/reports/severity.h"

/// \file
/// A diagnosis as a person reads it: what is the matter by name, once for all records that it concerns.
namespace ui {

struct DiagnosisItem {
    reports::Severity severity = reports::Severity::Neutral;
    QString title; ///< "DKIM, 3 records: The domain was added twice"
    QString text; ///< What to do.

    bool operator==(const DiagnosisItem &) const = default;
};

/// What is not right or has to be waited for, in the order of the records; empty when all is right.
[[nodiscard]] QList<DiagnosisItem> diagnosisItems(const dns::Diagnosis &diagnosis);

/// "All 7 records are right", "Not right: 3 of 7 records".
[[nodiscard]] QString diagnosisSummary(const dns::Diagnosis &diagnosis);
[[nodiscard]] reports::Severity diagnosisSeverity(const dns::Diagnosis &diagnosis);

[[nodiscard]] reports::Severity verdictSeverity(dns::Verdict verdict);
/// "Right", "Not yet visible"
[[nodiscard]] QString verdictWord(dns::Verdict verdict);

/// \a text with places where a line may end within long names, for a label that wraps.
[[nodiscard]] QString breakable(QString text);

} // namespace ui
