// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/openenum.h"
#include "core/aws/shape/shape.h"

#include <QString>
#include <QStringList>

namespace connections {

/// Where a connection's credentials come from.
BOOST_DEFINE_ENUM_CLASS(Source, Practice, Environment, Profile, Sso, Keys)

/// What a person calls an account: everything about it that is no secret, as it is kept on disk.
struct SavedConnection {
    QString id; ///< Never shown; names the keychain's entry.
    QString name;
    aws::Open<Source> source = Source::Profile;
    QString profile; ///< Of a Profile; empty is the default profile.
    QString ssoStartUrl;
    QString ssoRegion;
    QString ssoAccountId;
    QString ssoRoleName;
    QString region; ///< Empty: the environment's or the profile's.
    QString api = QStringLiteral("ses"); ///< "pinpoint" or "ses"
    QString endpoint;
    QString colour; ///< "#1f6fb2"
    bool readOnly = true; ///< Until a person says otherwise.

    bool operator==(const SavedConnection &) const = default;
};
BOOST_DESCRIBE_STRUCT(SavedConnection, (),
                      (id, name, source, profile, ssoStartUrl, ssoRegion, ssoAccountId, ssoRoleName, region,
                       api, endpoint, colour, readOnly))

/// What is wrong with it, in words for the form, or nothing.
[[nodiscard]] QString problemOf(const SavedConnection &connection);

} // namespace connections
