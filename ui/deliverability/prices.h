// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <algorithm>

/// \file
/// What the deliverability dashboard costs, as AWS published it on the day below. Prices change: on the
/// screen they are always "about".
namespace ui::prices {

inline constexpr int yearPublished = 2026;
inline constexpr int monthPublished = 10;

inline constexpr int dashboardUsdPerMonth = 1250;
inline constexpr int domainsIncluded = 5;
inline constexpr int placementTestsIncluded = 25;
inline constexpr int furtherDomainUsd = 25;
inline constexpr int furtherPlacementTestUsd = 10;

/// Of a month with so many subscribed domains and tests, in USD.
[[nodiscard]] constexpr int monthUsd(int domains, int tests)
{
    return dashboardUsdPerMonth + std::max(0, domains - domainsIncluded) * furtherDomainUsd
        + std::max(0, tests - placementTestsIncluded) * furtherPlacementTestUsd;
}

[[nodiscard]] inline QDate published() { return {yearPublished, monthPublished, 1}; }

} // namespace ui::prices
