// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/keptcampaigns.h"
#include "core/history/keptstretch.h"

class QCommandLineParser;

/// \file
/// --keep: what the service tells of deliverability goes into the history that the window shows, and what the
/// service has forgotten comes from there.
namespace console {

void addKeepOption(QCommandLineParser &parser);

/// The history of the account that \a client speaks for, opened if --keep is given; else one that is empty
/// and keeps nothing. A damaged one is set aside, which is told on stderr.
[[nodiscard]] QCoro::Task<aws::Result<history::Book>> historyFor(bool keep, aws::Client client);

/// All statistics of \a range.
[[nodiscard]] QCoro::Task<aws::Result<reports::StatisticsReport>>
readStatistics(aws::Client client, history::Book book, QString domain, reports::DayRange range);

} // namespace console
