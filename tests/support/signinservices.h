// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/clock.h"
#include "tests/support/rawserver.h"

#include <QUrlQuery>

namespace support {

/// Stands in for STS, Identity Center's OIDC service and its portal, and for the person in front of it. Every
/// secret that it hands out has the marker in it.
struct SignInServices {
    /// What SSO's role and a role of STS are given; STS's key id ends with the role's name.
    static constexpr auto ssoKeyId = "ASIASSO";
    static constexpr auto ssoSecret = "HIDDEN-secret";
    static constexpr auto stsKeyId = "ASIA";
    static constexpr auto stsSecret = "HIDDEN&secret";
    static constexpr auto mfaCode = "730194";

    explicit SignInServices(aws::Clock clock = aws::systemClock);

    [[nodiscard]] QString url() const { return QString::fromLatin1("http://" + server.host()); }
    /// How many requests there were whose path starts with \a path.
    [[nodiscard]] int count(const QByteArray &path) const;

    QString page = QStringLiteral("https://device.sso.example/?user_code=ABCD-EFGH");
    QList<QByteArray> polls; ///< OAuth's answers until there is a token.
    bool renewals = true;
    QUrlQuery role; ///< What STS was asked for last.
    RawServer server;

private:
    [[nodiscard]] QByteArray answer(const RawServer::Request &request);
    [[nodiscard]] QByteArray sts(const RawServer::Request &request);
    [[nodiscard]] QByteArray portal(const RawServer::Request &request, const QByteArray &path) const;
    [[nodiscard]] qint64 millisecondsFromNow(std::chrono::seconds later) const;

    aws::Clock m_clock;
};

} // namespace support
