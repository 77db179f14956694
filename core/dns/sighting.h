// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/delegation.h"
#include "core/dns/records.h"

namespace dns {

/// What DNS says about a record, wherever it was looked for.
struct Sighting {
    Record record;
    QList<Answer> responsible; ///< Of the domain's own servers: the truth.
    QList<Answer> recursive; ///< Of resolvers, who may remember older days.
    // Asked only where the record itself is not there:
    QList<Answer> doubled = {}; ///< With the zone appended twice.
    QList<Answer> addresses = {}; ///< Addresses in its place.
    bool anyNameHasAddresses = false; ///< So that addresses in its place mean nothing.
    QList<Answer> ofZone = {}; ///< For DMARC of a subdomain: the record of the zone, which serves for it too.
    std::optional<int> spfLookups = {}; ///< How many names a receiver looks up for it.
};

/// Everything that DNS says about an identity's records.
struct Seen {
    Delegation delegation;
    QList<Sighting> sightings;
};

/// Looks for \a record at the servers of \a delegation and at resolvers.
[[nodiscard]] QCoro::Task<Sighting> lookFor(std::shared_ptr<const Resolver> resolver, Record record,
                                            Delegation delegation, Servers servers, std::stop_token stop);

} // namespace dns
