// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/placing.h"

#include "core/aws/tr.h"

#include <QJsonDocument>
#include <QUrl>

namespace aws::detail {

namespace {
QString fromView(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

void appendQuery(QByteArray &query, std::string_view key, const QString &value)
{
    if (!query.isEmpty())
        query += '&';
    query += QByteArrayView(key.data(), static_cast<qsizetype>(key.size()));
    query += '=';
    query += QUrl::toPercentEncoding(value);
}

/// Puts \a value into the label of \a member; an empty label, "." or ".." is refused, since it would hit
/// another resource.
Result<void> fillLabel(QByteArray &path, std::string_view member, const QString &value)
{
    const QString name = fromView(member);
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
} // namespace

QString queryText(const QString &value) { return value; }
QString queryText(int value) { return QString::number(value); }
QString queryText(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }
QString queryText(const QDateTime &value) { return toIso8601(value); }

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

Result<Call> placeMembers(const Operation &operation, const void *request,
                          std::span<const RequestMember> members, int apiVersion)
{
    Call call{.operation = operation, .path = {}, .query = {}, .body = {}, .resource = {}};
    call.path = QByteArray(operation.path.data(), static_cast<qsizetype>(operation.path.size()));
    QJsonObject body;
    for (const RequestMember &member : members) {
        if (member.text && call.resource.isEmpty())
            call.resource = member.text(request);
        const bool present = member.isPresent(request);
        if (!present && apiVersion < member.requiredBefore)
            return usageError(tr("%1 is required and missing.").arg(fromView(member.name)));
        if (!present || apiVersion < member.since)
            continue;
        if (member.where == Place::Body) {
            body.insert(fromView(member.name),
                        member.write(request, {.isoTimestamps = false, .apiVersion = apiVersion}));
            continue;
        }
        for (const QString &text : member.toTexts(request)) {
            if (member.where == Place::Query)
                appendQuery(call.query, member.name, text);
            else if (auto filled = fillLabel(call.path, member.name, text); !filled)
                return tl::unexpected(std::move(filled.error()));
        }
    }
    if (operation.verb == Verb::Post || operation.verb == Verb::Put)
        call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return call;
}

Result<void> receiveMembers(void *request, std::span<const RequestMember> members, const ReceivedParts &parts)
{
    for (const RequestMember &member : members) {
        if (member.where == Place::Body)
            continue;
        bool given = false;
        for (const auto &[key, text] : member.where == Place::Path ? parts.labels : parts.query) {
            const std::string name = key.toStdString();
            if (member.where == Place::Path ? !sameLetters(name, member.name) : name != member.name)
                continue;
            if (const auto read = member.fromText(request, text, !given); !read)
                return usageError(fromView(member.name) + u' ' + read.error().message);
            given = true;
        }
        if (!given && member.required)
            return usageError(tr("%1 is required and missing.").arg(fromView(member.name)));
    }
    return {};
}

} // namespace aws::detail
