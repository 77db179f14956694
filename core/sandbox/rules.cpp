// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/rules.h"

#include <QRegularExpression>
#include <QSet>

namespace sandbox {

bool isDomainName(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                       "[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])$"),
        QRegularExpression::DontCaptureOption);
    return pattern.match(name).hasMatch();
}

bool isAddress(const QString &text)
{
    static const QRegularExpression local(QStringLiteral("^[\\x21-\\x3f\\x41-\\x7e]{1,64}$"));
    static const QRegularExpression special(QStringLiteral("[()<>,;:\\\\\"\\[\\]]"));
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0 || text.size() > 320 || !isDomainName(text.mid(at + 1)))
        return false;
    const QString name = text.left(at);
    return local.match(name).hasMatch() && !special.match(name).hasMatch() && !name.startsWith(u'.')
        && !name.endsWith(u'.') && !name.contains(QLatin1StringView(".."));
}

QString bareAddress(const QString &text)
{
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.lastIndexOf(u'>');
    return open >= 0 && close > open ? text.mid(open + 1, close - open - 1).trimmed() : text.trimmed();
}

QString domainOf(const QString &address) { return address.mid(address.lastIndexOf(u'@') + 1).toLower(); }

aws::Result<void> checkName(const QString &what, const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9_-]{1,64}\\z"));
    if (!pattern.match(name).hasMatch())
        return badRequest(
            QStringLiteral("%1 <%2> is invalid: only alphanumeric ASCII characters, '_' and '-' "
                           "are allowed, at most 64 of them.")
                .arg(what, name));
    return {};
}

aws::Result<void> checkTags(const QList<email::Tag> &tags)
{
    if (tags.size() > 50)
        return badRequest(QStringLiteral("A resource can have at most 50 tags."));
    QSet<QString> keys;
    for (const email::Tag &tag : tags) {
        if (tag.key.startsWith(QLatin1StringView("aws:"), Qt::CaseInsensitive))
            return badRequest(
                QStringLiteral("Tag key %1 is invalid: the prefix aws: is reserved.").arg(tag.key));
        if (keys.contains(tag.key))
            return badRequest(QStringLiteral("Tag key %1 is given more than once.").arg(tag.key));
        keys.insert(tag.key);
    }
    return {};
}

aws::Result<QList<email::Tag>> tagsOf(const email::Some<email::Tag> &tags)
{
    QList<email::Tag> result = tags.value_or(QList<email::Tag>());
    if (const auto good = checkTags(result); !good)
        return tl::unexpected(good.error());
    return result;
}

std::optional<Arn> readArn(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() < 6 || parts.at(0) != QLatin1StringView("arn")
        || !parts.at(1).startsWith(QLatin1StringView("aws")))
        return std::nullopt;
    return Arn{.service = parts.at(2),
               .region = parts.at(3),
               .account = parts.at(4),
               .resource = parts.mid(5).join(u':')};
}

} // namespace sandbox
