// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/environment.h"
#include "core/aws/error.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace aws {

/// Settings of one section. Names are lower case; a sub-section's are "s3.addressing_style".
using Settings = QHash<QString, QString>;

/// A section of one file as it was written: its name with kind and quotes ("profile marketing"), in file
/// order.
struct ConfigSection {
    QString kind; ///< "profile", "sso-session", "services"; empty when the header has one word.
    QString name;
    Settings settings;
};

/// A profile, which may stand in both files.
struct Profile {
    QString name;
    Settings config; ///< Its section in ~/.aws/config.
    Settings credentials; ///< Its section in ~/.aws/credentials.

    /// The setting, empty if absent; the credentials file wins.
    [[nodiscard]] QString value(const QString &key) const;
    /// Both files as one; the credentials file wins.
    [[nodiscard]] Settings settings() const;
};

/// What AWS's tools know about this person: ~/.aws/config and ~/.aws/credentials, read together.
struct ConfigFiles {
    QString configPath;
    QString credentialsPath;
    QList<Profile> profiles; ///< In file order, the config file's first.
    QList<ConfigSection> ssoSessions;

    [[nodiscard]] const Profile *profile(const QString &name) const;
    [[nodiscard]] QStringList profileNames() const;
};

/// The sections of one file's text. An error names the path, the line and what to do; never the line's
/// content, which may be a secret. Same-named sections and settings: the later one wins.
[[nodiscard]] Result<QList<ConfigSection>> parseConfigText(const QByteArray &text, const QString &path);

/// Reads both files; AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE say where. A missing file is an empty
/// one.
[[nodiscard]] Result<ConfigFiles> loadConfigFiles(const Environment &environment);

} // namespace aws
