// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/configurationsets.h"
#include "core/reports/column.h"

namespace reports {

/// A configuration set by name, its settings and event destinations once they have been read.
struct ConfigurationSetRow {
    QString name;
    std::optional<email::GetConfigurationSet::Response> settings;
    std::optional<QList<email::EventDestination>> destinations;
};

[[nodiscard]] Columns<ConfigurationSetRow> configurationSetColumns();

/// Whether mail goes out through it; the service's default is that it does.
[[nodiscard]] bool isSending(const email::GetConfigurationSet::Response &settings);

} // namespace reports
