// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/connection.h"

#include <QCommandLineParser>

namespace console {

/// --profile, --region, --api and --endpoint-url, as every command that talks to the service takes them.
void addConnectionOptions(QCommandLineParser &parser);
[[nodiscard]] aws::Result<email::Connection> connection(const QCommandLineParser &parser,
                                                        const aws::Environment &environment);

/// The one domain that \a given names, in Punycode.
[[nodiscard]] aws::Result<QString> domainArgument(const QStringList &given);

} // namespace console
