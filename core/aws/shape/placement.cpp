// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/placement.h"

#include <QCoreApplication>
#include <QUrl>

namespace aws::detail {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("aws::Placement", text); }
} // namespace

QString queryText(const QString &value) { return value; }
QString queryText(int value) { return QString::number(value); }
QString queryText(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }
QString queryText(const QDateTime &value) { return toIso8601(value); }

void appendQuery(QByteArray &query, std::string_view key, const QString &value)
{
    if (!query.isEmpty())
        query += '&';
    query += QByteArrayView(key.data(), static_cast<qsizetype>(key.size()));
    query += '=';
    query += QUrl::toPercentEncoding(value);
}

Result<void> fillLabel(QByteArray &path, std::string_view member, const QString &value)
{
    const QString name = QString::fromLatin1(member.data(), static_cast<qsizetype>(member.size()));
    if (value.isEmpty())
        return usageError(tr("%1 must not be empty.").arg(name));
    if (value == QLatin1StringView(".") || value == QLatin1StringView(".."))
        return usageError(tr("%1 must not be \"%2\": it would name another resource.").arg(name, value));
    for (qsizetype open = path.indexOf('{'); open >= 0; open = path.indexOf('{', open + 1)) {
        const qsizetype close = path.indexOf('}', open);
        const QByteArray label = path.mid(open + 1, close - open - 1);
        if (sameLetters(label.toStdString(), member)) {
            path.replace(open, close - open + 1, QUrl::toPercentEncoding(value));
            break;
        }
    }
    return {};
}

Result<void> fromText(const QString &text, QString &out)
{
    out = text;
    return {};
}

Result<void> fromText(const QString &text, int &out)
{
    bool good = false;
    out = text.toInt(&good);
    return good ? Result<void>{} : usageError(tr("has the wrong type: expected a whole number."));
}

Result<void> fromText(const QString &text, bool &out)
{
    out = text == QLatin1StringView("true");
    return out || text == QLatin1StringView("false")
        ? Result<void>{}
        : usageError(tr("has the wrong type: expected true or false."));
}

Result<void> fromText(const QString &text, QDateTime &out)
{
    auto time = fromIso8601(text);
    if (!time) {
        bool isNumber = false;
        if (const double seconds = text.toDouble(&isNumber); isNumber)
            time = fromEpoch(seconds);
    }
    if (!time)
        return usageError(tr("is not a date."));
    out = *time;
    return {};
}

} // namespace aws::detail
