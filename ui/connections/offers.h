// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionmeans.h"

namespace ui {

/// The practice account as a connection.
[[nodiscard]] connections::SavedConnection practiceConnection();
/// The profiles of ~/.aws as connections that nobody has saved; new ones only read. None when the files
/// cannot be read: opening one tells why.
[[nodiscard]] QList<connections::SavedConnection> profileConnections(const aws::Environment &environment);
/// "Pinpoint Email API v1", "SES API v2"
[[nodiscard]] QString apiName(const QString &api);

/// A colour that connections can have, and its name.
struct ConnectionColour {
    const char *value; ///< "#1f6fb2"
    QString name;
};
[[nodiscard]] QList<ConnectionColour> connectionColours();

} // namespace ui
