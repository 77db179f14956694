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

/// Prints what --help of a command tells.
void writeHelp(const QCommandLineParser &parser, const QString &command);

/// Parses without ending the process; an unknown option is an error of kind Usage.
[[nodiscard]] aws::Result<void> parse(QCommandLineParser &parser, const QStringList &arguments);

} // namespace console
