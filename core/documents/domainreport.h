// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/daychart.h"
#include "core/documents/document.h"
#include "core/reports/figures.h"
#include "core/reports/tables/campaigns.h"

namespace documents {

/// What a report on a domain is made of.
struct DomainReport {
    QString domain;
    reports::DayRange range;
    reports::StatisticsReport report;
    reports::Figures before; ///< Of as many days before; without any, nothing is said about a change.
    qint64 missingDays = 0; ///< Of the range, nobody could say anything about so many.
    QList<charts::Mark> marks;
    QList<reports::CampaignRow> campaigns;
    QString campaignsProblem; ///< Why there may be more of them; empty: these are all.
    QString source; ///< Whose numbers: "Practice account, eu-west-1".
    QDateTime writtenAt;
};

/// So many campaigns are listed; of more it is said how many they are.
inline constexpr qsizetype mostCampaigns = 25;

/// How a domain's mail landed: what to remember, key figures, charts, what happened on which day, the
/// campaigns, all numbers as tables, and how they are made.
[[nodiscard]] Document domainReport(const DomainReport &report);

} // namespace documents
