// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/client/client.h"
#include "core/email/operations/identities.h"

/// \file
/// Whether an account has an identity in other regions: each verifies for itself.
namespace dns {

/// What the account has of an identity in one region.
struct InRegion {
    enum class State {
        Verified,
        NotVerified, ///< It is there, and waits or has failed as well.
        Absent,
        Unknown, ///< Nobody knows: the region refuses, or does not answer.
    };
    BOOST_DESCRIBE_NESTED_ENUM(State, Verified, NotVerified, Absent, Unknown)
    QString region;
    State state = State::Unknown;
    QString reason; ///< Why it is not known, to stand behind the region's name.

    bool operator==(const InRegion &) const = default;
};

/// The regions besides \a region that the same credentials can be good for.
[[nodiscard]] QStringList otherRegions(const QString &region);

/// Asks the account in \a region, which \a client calls. Reads only.
[[nodiscard]] QCoro::Task<InRegion> lookInRegion(aws::Client client, QString region, QString identity,
                                                 std::stop_token stop);

/// The regions in which the identity is verified.
[[nodiscard]] QStringList verifiedIn(const QList<InRegion> &answers);

} // namespace dns
