// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/environment.h"

#include "core/aws/tr.h"

#include <QDir>
#include <algorithm>
#include <array>

namespace aws {

namespace {

bool printable(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c <= u'~'; });
}

} // namespace

Environment::Environment(const QProcessEnvironment &variables)
    : m_variables(variables)
{
}

std::optional<QString> Environment::value(const QString &name) const
{
    const QString text = m_variables.value(name).trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> Environment::firstOf(std::initializer_list<QString> names) const
{
    for (const QString &name : names) {
        if (auto text = value(name))
            return text;
    }
    return std::nullopt;
}

QString Environment::homeFolder() const
{
#ifdef Q_OS_WIN
    const QString variable = QStringLiteral("USERPROFILE");
#else
    const QString variable = QStringLiteral("HOME");
#endif
    return value(variable).value_or(QDir::homePath());
}

QString Environment::expandedPath(const QString &path) const
{
    if (path == u"~" || path.startsWith(u"~/"))
        return homeFolder() + path.sliced(1);
    return path;
}

Result<std::optional<Credentials>> checkedKeys(const KeyTexts &texts, const KeyNames &names)
{
    if (texts.accessKeyId.isEmpty() && texts.secretAccessKey.isEmpty())
        return std::optional<Credentials>();
    if (texts.accessKeyId.isEmpty() || texts.secretAccessKey.isEmpty()) {
        const bool noSecret = texts.secretAccessKey.isEmpty();
        return credentialsError(QStringLiteral("PartialCredentials"),
                                tr("In %1 there is %2 but not %3. Set both, or neither.")
                                    .arg(names.place, noSecret ? names.accessKeyId : names.secretAccessKey,
                                         noSecret ? names.secretAccessKey : names.accessKeyId));
    }
    const std::array<std::pair<QString, QString>, 3> all{{{names.accessKeyId, texts.accessKeyId},
                                                          {names.secretAccessKey, texts.secretAccessKey},
                                                          {names.sessionToken, texts.sessionToken}}};
    for (const auto &[name, text] : all) {
        if (!printable(text))
            return credentialsError(QStringLiteral("MalformedCredentials"),
                                    tr("%1 in %2 holds a space, a line break or a character that no "
                                       "AWS key has. Copy the key again, with nothing around it.")
                                        .arg(name, names.place));
    }
    return std::optional(Credentials{.accessKeyId = texts.accessKeyId.toLatin1(),
                                     .secretAccessKey = texts.secretAccessKey.toLatin1(),
                                     .sessionToken = texts.sessionToken.toLatin1()});
}

Result<std::optional<Credentials>> environmentCredentials(const Environment &environment)
{
    const KeyNames names{.accessKeyId = QStringLiteral("AWS_ACCESS_KEY_ID"),
                         .secretAccessKey = QStringLiteral("AWS_SECRET_ACCESS_KEY"),
                         .sessionToken = QStringLiteral("AWS_SESSION_TOKEN"),
                         .place = tr("the environment")};
    return checkedKeys({.accessKeyId = environment.value(names.accessKeyId).value_or(QString()),
                        .secretAccessKey = environment.value(names.secretAccessKey).value_or(QString()),
                        .sessionToken = environment.value(names.sessionToken).value_or(QString())},
                       names);
}

tl::unexpected<Error> credentialsError(const QString &code, const QString &message)
{
    return tl::unexpected(Error{.kind = ErrorKind::Credentials, .code = code, .message = message});
}

} // namespace aws
