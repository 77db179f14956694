// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/credentials/credentials.h"

#include <QProcessEnvironment>
#include <QString>
#include <optional>

namespace aws {

/// The environment variables that Sendscope was started with: handed in, never read behind the back of a
/// test.
class Environment
{
public:
    Environment() = default;
    explicit Environment(const QProcessEnvironment &variables);

    /// The value without surrounding blanks; a variable that is set to nothing counts as not set.
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    /// The first of these that is set.
    [[nodiscard]] std::optional<QString> firstOf(std::initializer_list<QString> names) const;
    /// The home folder of AWS's tools: HOME (USERPROFILE on Windows), else the system's answer.
    [[nodiscard]] QString homeFolder() const;
    /// The path with a leading "~" replaced by the home folder.
    [[nodiscard]] QString expandedPath(const QString &path) const;
    /// What a child process is started with.
    [[nodiscard]] const QProcessEnvironment &variables() const { return m_variables; }

private:
    QProcessEnvironment m_variables;
};

/// Keys as they were written somewhere, not yet looked at.
struct KeyTexts {
    QString accessKeyId;
    QString secretAccessKey;
    QString sessionToken;
};

/// What the three are called in the place they were found in, for messages: "AWS_ACCESS_KEY_ID".
struct KeyNames {
    QString accessKeyId;
    QString secretAccessKey;
    QString sessionToken;
    QString place; ///< "the environment", "profile marketing in /home/me/.aws/credentials"
};

/// The keys as credentials; nothing if both are absent; an error, which never holds a value, if one is
/// missing or has characters that no key has (a line break would otherwise end up in a header).
[[nodiscard]] Result<std::optional<Credentials>> checkedKeys(const KeyTexts &texts, const KeyNames &names);

/// AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; nothing if they are not set.
[[nodiscard]] Result<std::optional<Credentials>> environmentCredentials(const Environment &environment);

/// An error of kind Credentials. The code is a name of ours.
[[nodiscard]] tl::unexpected<Error> credentialsError(const QString &code, const QString &message);

} // namespace aws
