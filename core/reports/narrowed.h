// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/statistics.h"

namespace reports {

/// What of a domain's statistics is looked at; empty is everything.
struct Narrowing {
    QString provider;
    QDate day;

    [[nodiscard]] bool isEverything() const { return provider.isEmpty() && !day.isValid(); }
    bool operator==(const Narrowing &) const = default;
};

/// The days of one mailbox provider. The service projects no volume for a single provider.
[[nodiscard]] QList<email::DailyVolume> daysOfProvider(const QList<email::DailyVolume> &days,
                                                       const QString &provider);

/// The mailbox providers of one day.
[[nodiscard]] QList<email::DomainIspPlacement> providersOfDay(const QList<email::DailyVolume> &days,
                                                              QDate day);

/// The sum of what is looked at. The service tells the read rate of whole domains and ranges only, and the
/// projected volume of no single provider: where they are not told, they are absent.
[[nodiscard]] email::OverallVolume overallOf(const StatisticsReport &report, const Narrowing &narrowing);

} // namespace reports
