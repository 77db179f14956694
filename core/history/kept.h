// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/deliverability.h"

#include <QDate>
#include <QSet>

/// \file
/// What the history tells.
namespace history {

/// A day that the service was asked about.
struct KeptDay {
    QDate date;
    std::optional<email::DailyVolume> volume; ///< Nothing: the service had nothing to tell.
    QDateTime fetched; ///< When \a volume was told.
    std::optional<QDateTime> forgotten; ///< When the service was asked once more and had it no longer.
};

/// The read rate is told of a stretch of days as a whole.
struct KeptSpan {
    QDate first;
    QDate last;
    double readRate = 0;
};

struct KeptStatistics {
    QList<KeptDay> days; ///< In order.
    QList<KeptSpan> spans; ///< Within the range that was asked for; they may overlap.
};

template<typename Answer>
struct Kept {
    Answer answer;
    QDateTime fetched;
};

using KeptCampaign = Kept<email::DomainDeliverabilityCampaign>;

/// A placement test, with its results once they were read.
struct KeptTest {
    email::DeliverabilityTestReport test;
    std::optional<email::GetDeliverabilityTestReport::Response> results;
    QDateTime fetched;
};

/// Which blacklists had which IPs, and what of it is new.
struct BlacklistNews {
    std::optional<QDateTime> before; ///< When it was looked up the last time; nothing at the first time.
    QSet<std::pair<QString, QString>> added; ///< IP and list.
    QSet<std::pair<QString, QString>> gone;
};

/// How much is kept.
struct Extent {
    qint64 bytes = 0;
    qint64 days = 0;
    qint64 domains = 0;
    qint64 campaigns = 0;
    qint64 tests = 0;
    QDate first;
    QDate last;
};

} // namespace history
