// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/command.h"

#include "core/activity/request.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace activity {

namespace {

QString nameOf(const aws::Call &call)
{
    return QString::fromLatin1(call.operation.name.data(),
                               static_cast<qsizetype>(call.operation.name.size()));
}

/// GetEmailIdentity → get-email-identity, as AWS's own tools name their commands.
QString kebabCase(const QString &name)
{
    QString result;
    for (const QChar letter : name) {
        if (letter.isUpper() && !result.isEmpty())
            result += u'-';
        result += letter.toLower();
    }
    return result;
}

QString json(const aws::Call &call)
{
    return QString::fromUtf8(QJsonDocument(requestJson(call)).toJson(QJsonDocument::Compact));
}

/// --region, --endpoint-url and --profile are called the same by both tools.
QStringList place(const Origin &origin)
{
    QStringList words{QStringLiteral("--region"), origin.region};
    if (!origin.endpoint.isEmpty())
        words << QStringLiteral("--endpoint-url") << QString::fromLatin1(origin.endpoint.toEncoded());
    if (!origin.profile.isEmpty())
        words << QStringLiteral("--profile") << origin.profile;
    return words;
}

QString line(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(shellQuoted(word));
    return quoted.join(u' ');
}

} // namespace

QString shellQuoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral(R"(\A[A-Za-z0-9_./:@%+=,-]+\z)"));
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString awsCliCommand(const aws::Call &call, const Origin &origin)
{
    QStringList words{QStringLiteral("aws"),
                      origin.api == email::Api::Pinpoint ? QStringLiteral("pinpoint-email")
                                                         : QStringLiteral("sesv2"),
                      kebabCase(nameOf(call))};
    if (const QString input = json(call); input != QLatin1StringView("{}"))
        words << QStringLiteral("--cli-input-json") << input;
    return line(words + place(origin));
}

QString sendscopectlCommand(const aws::Call &call, const Origin &origin)
{
    QStringList words{QStringLiteral("sendscopectl"), QStringLiteral("call"), nameOf(call)};
    if (const QString input = json(call); input != QLatin1StringView("{}"))
        words << QStringLiteral("--input") << input;
    words << QStringLiteral("--api") << email::apiText(origin.api);
    return line(words + place(origin));
}

} // namespace activity
