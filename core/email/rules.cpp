// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/rules.h"

#include "core/aws/shape/limits.h"
#include "core/aws/tr.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <array>

namespace email {

namespace {
constexpr int longestName = 64;
constexpr qsizetype longestDomain = 253;
constexpr qsizetype longestLabel = 63;
constexpr int mostTags = 50;
constexpr int mostDimensions = 10;

bool isAccount(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{12}$"));
    return digits.match(text).hasMatch();
}

struct ArnRule {
    QLatin1StringView service;
    QLatin1StringView resource; ///< What the resource starts with.
    bool regional = true;
    const char *example;
};

// In the order of ArnKind.
constexpr std::array arnRules{
    ArnRule{QLatin1StringView("iam"), QLatin1StringView("role/"), false,
            "arn:aws:iam::123456789012:role/mail-events"},
    ArnRule{QLatin1StringView("firehose"), QLatin1StringView("deliverystream/"), true,
            "arn:aws:firehose:%1:123456789012:deliverystream/mail-events"},
    ArnRule{QLatin1StringView("sns"), QLatin1StringView(""), true, "arn:aws:sns:%1:123456789012:mail-alarms"},
    ArnRule{QLatin1StringView("mobiletargeting"), QLatin1StringView("apps/"), true,
            "arn:aws:mobiletargeting:%1:123456789012:apps/0123456789abcdef0123456789abcdef"},
    ArnRule{QLatin1StringView("ses"), QLatin1StringView("template/"), true,
            "arn:aws:ses:%1:123456789012:template/welcome"},
};

QString bare(const QString &address)
{
    const qsizetype open = address.lastIndexOf(u'<');
    if (open < 0)
        return address.trimmed();
    return address.endsWith(u'>') ? address.mid(open + 1).chopped(1).trimmed() : QString();
}
} // namespace

QString nameProblem(const QString &name)
{
    static const QRegularExpression letters(QStringLiteral("^[A-Za-z0-9_-]*\\z"));
    if (name.isEmpty())
        return tr("A name is needed.");
    if (!letters.match(name).hasMatch())
        return tr("Only letters without accents, digits, _ and - are taken.");
    if (name.size() > longestName)
        return tr("A name has 64 characters at most; these are %1.").arg(name.size());
    return {};
}

QString domainProblem(const QString &domain)
{
    static const QRegularExpression label(QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\z"));
    static const QRegularExpression digits(QStringLiteral("^[0-9]+\\z"));
    static const QRegularExpression topLevel(QStringLiteral("^[A-Za-z].+\\z"));
    if (domain.contains(u'/') || domain.contains(u':'))
        return tr("Only the domain, without https:// and what follows it.");
    const QStringList labels = domain.split(u'.');
    if (labels.size() < 2)
        return tr("A domain has a dot in it, as in example.com.");
    if (domain.size() > longestDomain)
        return tr("A domain has 253 characters at most.");
    for (const QString &part : labels) {
        if (part.isEmpty())
            return tr("There is a dot too many.");
        if (part.size() > longestLabel)
            return tr("A part of a domain has 63 characters at most.");
        if (!label.match(part).hasMatch())
            return tr("A domain has letters, digits and inner hyphens only.");
    }
    if (digits.match(labels.last()).hasMatch())
        return tr("An IP address is no domain.");
    if (!topLevel.match(labels.last()).hasMatch())
        return tr("“.%1” is no top-level domain.").arg(labels.last());
    return {};
}

QString tagsProblem(const QList<Tag> &tags)
{
    static const QRegularExpression letters(QStringLiteral("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*\\z"));
    if (tags.size() > mostTags)
        return tr("There are %1 tags; a thing has 50 at most.").arg(tags.size());
    QSet<QString> keys;
    for (const Tag &tag : tags) {
        if (tag.key.isEmpty())
            return tr("A tag without a key is not taken.");
        if (const QString problem = aws::limitProblem(tag); !problem.isEmpty())
            return tr("The tag “%1”: %2.").arg(tag.key.left(40), problem);
        if (tag.key.startsWith(QLatin1StringView("aws:"), Qt::CaseInsensitive))
            return tr("The tag “%1”: keys that start with aws: are AWS's own.").arg(tag.key);
        if (!letters.match(tag.key).hasMatch() || !letters.match(tag.value).hasMatch())
            return tr("The tag “%1”: only letters, digits, blanks and _ . : / = + - @ are taken.")
                .arg(tag.key);
        if (keys.contains(tag.key))
            return tr("The key “%1” is there twice.").arg(tag.key);
        keys.insert(tag.key);
    }
    return {};
}

QString messageTagsProblem(const QList<MessageTag> &tags)
{
    QSet<QString> names;
    for (const MessageTag &tag : tags) {
        if (tag.name.isEmpty() || tag.value.isEmpty())
            return tr("A message tag needs a name and a value.");
        if (const QString problem = aws::limitProblem(tag); !problem.isEmpty())
            return tr("The tag “%1”: %2.").arg(tag.name.left(40), problem);
        if (names.contains(tag.name))
            return tr("The name “%1” is there twice.").arg(tag.name);
        names.insert(tag.name);
    }
    return {};
}

QString dimensionsProblem(const QList<CloudWatchDimensionConfiguration> &dimensions)
{
    if (dimensions.isEmpty())
        return tr("CloudWatch needs one dimension at least.");
    if (dimensions.size() > mostDimensions)
        return tr("CloudWatch takes 10 dimensions at most.");
    QSet<QString> names;
    for (const CloudWatchDimensionConfiguration &dimension : dimensions) {
        if (dimension.dimensionName.isEmpty() || dimension.defaultDimensionValue.isEmpty())
            return tr("A dimension needs a name and a default value.");
        if (const QString problem = aws::limitProblem(dimension); !problem.isEmpty())
            return tr("The dimension “%1”: %2.").arg(dimension.dimensionName.left(40), problem);
        if (names.contains(dimension.dimensionName))
            return tr("The dimension “%1” is there twice.").arg(dimension.dimensionName);
        names.insert(dimension.dimensionName);
    }
    return {};
}

QString addressProblem(const QString &address)
{
    static const QRegularExpression local(QStringLiteral("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}\\z"));
    const QString text = bare(address);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0)
        return tr("“%1” is no address, such as news@example.com.").arg(address.trimmed().left(60));
    const QString name = text.left(at);
    if (!local.match(name).hasMatch() || name.startsWith(u'.') || name.endsWith(u'.')
        || name.contains(QLatin1StringView("..")))
        return tr("“%1”: the part before @ is not taken.").arg(text.left(60));
    if (!domainProblem(text.mid(at + 1)).isEmpty())
        return tr("“%1”: the part after @ is no domain.").arg(text.left(60));
    return {};
}

QStringList splitAddresses(const QString &list)
{
    QStringList result;
    QString current;
    bool quoted = false;
    for (const QChar c : list + u',') {
        quoted = quoted != (c == u'"');
        if ((c == u',' || c == u';' || c == u'\n') && !quoted) {
            if (!current.trimmed().isEmpty())
                result.append(current.trimmed());
            current.clear();
        } else {
            current += c;
        }
    }
    if (!current.trimmed().isEmpty())
        result.append(current.trimmed()); // A quote that was never closed.
    return result;
}

QString addressesProblem(const QString &list)
{
    for (const QString &address : splitAddresses(list)) {
        if (const QString problem = addressProblem(address); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString templateDataProblem(const QString &json)
{
    if (json.trimmed().isEmpty())
        return {};
    QJsonParseError error;
    const QByteArray bytes = json.toUtf8();
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return tr("This is no JSON: %1, in line %2.")
            .arg(error.errorString())
            .arg(bytes.left(error.offset).count('\n') + 1);
    if (!document.isObject())
        return tr("The data is a JSON object: {\"name\": \"value\"}.");
    return aws::limitProblem(Template{.templateName = {}, .templateArn = {}, .templateData = json});
}

QString arnProblem(const QString &arn, ArnKind kind, const QString &region, const QString &account)
{
    const ArnRule &rule = arnRules.at(static_cast<std::size_t>(kind));
    const QString example =
        tr("It looks like %1")
            .arg(QString::fromLatin1(rule.example).replace(QLatin1StringView("%1"), region));
    if (arn.isEmpty())
        return tr("An ARN is needed.") + u' ' + example;
    const QStringList parts = arn.split(u':');
    if (parts.size() < 6 || parts.at(0) != QLatin1StringView("arn")
        || !parts.at(1).startsWith(QLatin1StringView("aws")))
        return tr("This is no ARN.") + u' ' + example;
    const QString resource = parts.mid(5).join(u':');
    if (parts.at(2) != rule.service || !resource.startsWith(rule.resource)
        || resource.size() <= rule.resource.size())
        return tr("This is an ARN of something else.") + u' ' + example;
    if (rule.regional && parts.at(3) != region)
        return tr("It is in %1, and this connection in %2.")
            .arg(parts.at(3).isEmpty() ? tr("no region") : parts.at(3), region);
    if (!isAccount(parts.at(4)))
        return tr("The account in it, “%1”, is not 12 digits.").arg(parts.at(4));
    if (!account.isEmpty() && parts.at(4) != account)
        return tr("It belongs to account %1, and this one is %2.").arg(parts.at(4), account);
    return {};
}

QString accountOf(const QString &arn)
{
    const QString account = arn.section(u':', 4, 4);
    return isAccount(account) ? account : QString();
}

} // namespace email
