// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/configfile.h"
#include "core/aws/credentials/environment.h"
#include "core/aws/error.h"

#include <QList>
#include <QUrl>
#include <optional>

namespace aws {

struct Region {
    QString id; ///< "eu-west-1"
    QString name; ///< "Europe (Ireland)"; AWS's own name, not translated.
};

/// The regions on offer in a list, by name. Others may exist: AWS opens new ones.
[[nodiscard]] const QList<Region> &knownRegions();
[[nodiscard]] bool isKnownRegion(const QString &region);
/// Whether it looks like a region, so that it can stand in a host name and a signature.
[[nodiscard]] bool isRegionShaped(const QString &region);

/// The region to work in: command line, AWS_REGION, AWS_DEFAULT_REGION, the profile's `region`.
[[nodiscard]] Result<QString> resolveRegion(const Environment &environment, const Settings &profile,
                                            const std::optional<QString> &commandLine);

/// How a service is called in addresses and in AWS_ENDPOINT_URL_….
struct ServiceNames {
    QString hostPrefix; ///< "email" in email.eu-west-1.amazonaws.com
    QString environmentName; ///< "SESV2" in AWS_ENDPOINT_URL_SESV2
};

/// Where requests go: command line, AWS_ENDPOINT_URL_<SERVICE>, AWS_ENDPOINT_URL, the profile's
/// `endpoint_url`, else the service's public address in the region. Without a slash at the end.
/// AWS_IGNORE_CONFIGURED_ENDPOINT_URLS and its setting turn all but the command line off, as for AWS's own
/// tools.
[[nodiscard]] Result<QUrl> resolveEndpoint(const Environment &environment, const Settings &profile,
                                           const std::optional<QUrl> &commandLine,
                                           const ServiceNames &service, const QString &region);

/// The address if requests may go there: https, or http to this computer; no user, query or fragment.
/// `source` says in an error where the address was written.
[[nodiscard]] Result<QUrl> checkedEndpoint(const QUrl &url, const QString &source);

} // namespace aws
