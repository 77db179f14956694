// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/configurationsets.h"

#include <QStringList>

namespace email {

/// What a person chooses for a configuration set, with the service's defaults.
struct ConfigurationSetSettings {
    bool sending = true;
    bool reputationMetrics = false;
    bool requireTls = false;
    QString pool; ///< Empty: the account's default.
    QString redirectDomain; ///< Empty: the service's own.
    // SES only, and never asked for on v1:
    std::optional<int> maxDeliverySeconds; ///< How long delivery is tried; absent: the service's own time.
    Open<HttpsPolicy> httpsPolicy = HttpsPolicy::Optional; ///< Of links over the redirect domain.

    bool operator==(const ConfigurationSetSettings &) const = default;
};

[[nodiscard]] ConfigurationSetSettings settingsOf(const GetConfigurationSet::Response &response);
[[nodiscard]] CreateConfigurationSet creation(const QString &name, const ConfigurationSetSettings &settings,
                                              const QList<Tag> &tags);
[[nodiscard]] QString httpsPolicyText(const Open<HttpsPolicy> &policy);
/// What becomes different, a line each: "Sending: on → off".
[[nodiscard]] QStringList differences(const ConfigurationSetSettings &before,
                                      const ConfigurationSetSettings &after);

} // namespace email
