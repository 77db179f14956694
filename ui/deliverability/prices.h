// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// \file
/// What the deliverability dashboard costs, as AWS published it in October 2026. Prices change: on the screen
/// they are always "about".
namespace ui::prices {

inline constexpr int dashboardUsdPerMonth = 1250;
inline constexpr int domainsIncluded = 5;
inline constexpr int placementTestsIncluded = 25;
inline constexpr int furtherDomainUsd = 25;
inline constexpr int furtherPlacementTestUsd = 10;

} // namespace ui::prices
