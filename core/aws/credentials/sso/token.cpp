// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/credentials/sso/token.h"

#include "core/aws/privatefolder.h"
#include "core/aws/shape/timestamp.h"
#include "core/aws/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

namespace aws::sso {

namespace {

struct Member {
    QLatin1StringView name;
    QString Token::*text = nullptr;
    QDateTime Token::*time = nullptr;
};

constexpr Member members[] = {
    {QLatin1StringView("startUrl"), &Token::startUrl, nullptr},
    {QLatin1StringView("region"), &Token::region, nullptr},
    {QLatin1StringView("accessToken"), &Token::accessToken, nullptr},
    {QLatin1StringView("expiresAt"), nullptr, &Token::expires},
    {QLatin1StringView("refreshToken"), &Token::refreshToken, nullptr},
    {QLatin1StringView("clientId"), &Token::clientId, nullptr},
    {QLatin1StringView("clientSecret"), &Token::clientSecret, nullptr},
    {QLatin1StringView("registrationExpiresAt"), nullptr, &Token::registrationExpires},
};

/// AWS's tools have written "…Z" and, earlier, "…UTC".
QDateTime timeOf(QString text)
{
    if (text.endsWith(QLatin1StringView("UTC")))
        text = text.chopped(3) + u'Z';
    return fromIso8601(text).value_or(QDateTime());
}

tl::unexpected<Error> notKept(const QString &path, const QString &reason)
{
    return tl::unexpected(
        Error{.kind = ErrorKind::Credentials,
              .code = QStringLiteral("TokenNotKept"),
              .message = tr("The sign-in could not be kept in %1: %2. It holds until Sendscope ends.")
                             .arg(QDir::toNativeSeparators(path), reason)});
}

} // namespace

QString cachePath(const Environment &environment, const Session &session)
{
    const QByteArray hash = QCryptographicHash::hash(session.cacheKey().toUtf8(), QCryptographicHash::Sha1);
    return environment.homeFolder() + QStringLiteral("/.aws/sso/cache/") + QString::fromLatin1(hash.toHex())
        + QStringLiteral(".json");
}

std::optional<Token> readToken(const QString &path)
{
    constexpr qint64 largest = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Token token;
    for (const Member &member : members) {
        const QString value = object.value(member.name).toString();
        if (member.text)
            token.*member.text = value;
        else
            token.*member.time = timeOf(value);
    }
    // A line break in the token would end up in a header.
    const bool clean = std::none_of(token.accessToken.begin(), token.accessToken.end(),
                                    [](QChar c) { return c < u' ' || c > u'~'; });
    if (token.accessToken.isEmpty() || !token.expires.isValid() || !clean)
        return std::nullopt;
    return token;
}

Result<void> writeToken(const QString &path, const Token &token)
{
    QJsonObject object;
    for (const Member &member : members) {
        if (member.text && !(token.*member.text).isEmpty())
            object.insert(member.name, token.*member.text);
        else if (member.time && (token.*member.time).isValid())
            object.insert(member.name,
                          (token.*member.time).toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")));
    }
    const QDir folder = QFileInfo(path).dir();
    if (!makePrivateFolder(folder.path()))
        return notKept(path, tr("the folder cannot be created"));
    // QTemporaryFile makes a new file with mode 0600, and a rename replaces a symbolic link instead of
    // following it.
    QTemporaryFile file(folder.filePath(QStringLiteral("sendscope-XXXXXX.tmp")));
    if (!file.open() || file.write(QJsonDocument(object).toJson()) < 0 || !file.flush())
        return notKept(path, file.errorString());
    file.close();
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return notKept(path, qt_error_string());
    file.setAutoRemove(false);
    return {};
}

} // namespace aws::sso
