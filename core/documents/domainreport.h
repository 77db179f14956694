// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/daychart.h"
#include "core/documents/document.h"
#include "core/reports/figures.h"

namespace documents {

/// What a report on a domain is made of.
struct DomainReport {
    QString domain;
    reports::DayRange range;
    reports::StatisticsReport report;
    reports::Figures before; ///< Of as many days before; without any, nothing is said about a change.
    qint64 missingDays = 0; ///< Of the range, nobody could say anything about so many.
    QList<charts::Mark> marks;
    QString source; ///< Whose numbers: "Practice account, eu-west-1".
    QDateTime writtenAt;
};

/// How a domain's mail landed: what to remember, key figures, charts, all numbers as tables, and how they are
/// made.
[[nodiscard]] Document domainReport(const DomainReport &report);

} // namespace documents
