// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/entry.h"

#include "core/activity/request.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace activity {

namespace {

QString text(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString())
        return value.toString();
    // A value that is neither object nor array is no document: taken out of a list of one.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

void compare(const QString &path, const QJsonValue &before, const QJsonValue &after, QList<Difference> &found)
{
    if (before == after)
        return;
    const bool objects =
        (before.isObject() || before.isUndefined()) && (after.isObject() || after.isUndefined());
    if (!objects) {
        found.append({path, text(before), text(after)});
        return;
    }
    const QJsonObject old = before.toObject();
    const QJsonObject now = after.toObject();
    QStringList members = old.keys();
    for (const QString &member : now.keys()) {
        if (!members.contains(member))
            members.append(member);
    }
    for (const QString &member : std::as_const(members))
        compare(path.isEmpty() ? member : path + u'.' + member, old.value(member), now.value(member), found);
}

/// The first value called \a member at any depth.
QJsonValue findMember(const QJsonObject &json, const QString &member)
{
    if (json.contains(member))
        return json.value(member);
    for (const QJsonValue value : json) {
        if (const QJsonValue inner = findMember(value.toObject(), member); !inner.isUndefined())
            return inner;
    }
    return QJsonValue::Undefined;
}

/// "SigningEnabled: true → false" of all that was asked for; without what was before where nobody knows.
QString wish(const Entry &entry)
{
    constexpr qsizetype longest = 400;
    QStringList parts;
    const QJsonObject asked = requestJson(entry.record.call);
    for (auto member = asked.begin(); member != asked.end(); ++member) {
        const QString now = text(member.value());
        if (now == entry.record.call.resource)
            continue;
        const QJsonValue before =
            entry.before ? findMember(*entry.before, member.key()) : QJsonValue(QJsonValue::Undefined);
        parts.append(before.isUndefined()
                         ? QStringLiteral("%1: %2").arg(member.key(), now)
                         : QStringLiteral("%1: %2 → %3").arg(member.key(), text(before), now));
    }
    const QString all = parts.join(QStringLiteral(", ")).simplified();
    return all.size() > longest ? all.first(longest) + u'…' : all;
}

} // namespace

QList<Difference> differences(const QJsonObject &before, const QJsonObject &after)
{
    QList<Difference> found;
    compare({}, before, after, found);
    return found;
}

QString auditLine(const Entry &entry)
{
    const aws::CallRecord &record = entry.record;
    QStringList fields{record.startedAt.toUTC().toString(Qt::ISODate),
                       QStringLiteral("%1 (%2, %3)")
                           .arg(entry.connection, entry.origin.region, email::apiText(entry.origin.api)),
                       entry.operation()};
    for (const QString &field : {record.call.resource, wish(entry)}) {
        if (!field.isEmpty())
            fields.append(field);
    }
    fields.append(record.error ? QStringLiteral("failed: %1%2")
                                     .arg(record.error->line(),
                                          record.error->outcomeUnknown ? QStringLiteral(" (outcome unknown)")
                                                                       : QString())
                               : QStringLiteral("done"));
    if (!record.requestId.isEmpty())
        fields.append(QStringLiteral("request ") + record.requestId);
    for (QString &field : fields)
        field = field.simplified(); // What the service or a person wrote stays on its line.
    return fields.join(QStringLiteral(" | "));
}

} // namespace activity
