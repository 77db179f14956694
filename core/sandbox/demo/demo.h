// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sandbox {
struct State;
}

/// The lived-in practice account: the same for the same seed and day.
namespace sandbox::demo {

void fill(State &state);

void addIdentities(State &state);
void addConfigurationSets(State &state);
void addDedicatedIps(State &state);
void addStatistics(State &state);
void addCampaigns(State &state);
void addPlacementTests(State &state);

/// What the same people have in another region.
void addIdentitiesAbroad(State &state, const QString &region);

/// \a count verified domains besides everything else.
void addExtraIdentities(State &state, int count);

} // namespace sandbox::demo
