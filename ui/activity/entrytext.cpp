// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/entrytext.h"

#include "core/activity/request.h"
#include "core/aws/tr.h"
#include "core/reports/cell.h"

#include <QJsonDocument>

namespace ui {

namespace {
QString indented(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed();
}

QString outcome(const activity::Entry &entry)
{
    const aws::CallRecord &record = entry.record;
    QStringList lines;
    if (record.error) {
        lines.append(record.error->line());
        if (record.error->outcomeUnknown)
            lines.append(tr("It is not known whether it was carried out."));
    } else {
        lines.append(tr("Answered with HTTP %1.").arg(record.httpStatus));
    }
    if (record.attempts > 1)
        lines.append(tr("Tried %n times.", nullptr, record.attempts));
    if (record.throttled > 0)
        lines.append(tr("The service asked %n times to slow down.", nullptr, record.throttled));
    return lines.join(u'\n');
}

QString change(const activity::Entry &entry)
{
    if (entry.record.error)
        return {};
    if (!entry.after)
        return entry.before ? tr("It has not been read again since.") : QString();
    if (entry.record.call.operation.verb == aws::Verb::Delete && entry.after->isEmpty())
        return entry.before ? tr("Deleted. It was:") + u'\n' + indented(*entry.before) : tr("Deleted.");
    if (!entry.before)
        return tr("Read afterwards:") + u'\n' + indented(*entry.after);
    const auto differences = activity::differences(*entry.before, *entry.after);
    if (differences.isEmpty())
        return tr("It reads the same as before.");
    QStringList lines;
    for (const activity::Difference &difference : differences)
        lines.append(QStringLiteral("%1: %2 → %3")
                         .arg(difference.member,
                              difference.before.isEmpty() ? tr("nothing") : difference.before,
                              difference.after.isEmpty() ? tr("nothing") : difference.after));
    return lines.join(u'\n');
}
} // namespace

QString requestText(const activity::Entry &entry)
{
    return indented(activity::requestJson(entry.record.call));
}

QString entryText(const activity::Entry &entry)
{
    QStringList parts{
        QStringLiteral("%1 · %2 · %3")
            .arg(reports::displayText(entry.record.startedAt), entry.connection, entry.origin.region),
        outcome(entry)};
    if (const QString changed = entry.isChange() ? change(entry) : QString(); !changed.isEmpty())
        parts.append(tr("Before → after") + u'\n' + changed);
    const std::string_view verb = aws::verbName(entry.record.call.operation.verb);
    QString line = QLatin1StringView(verb.data(), static_cast<qsizetype>(verb.size())) + u' '
        + QString::fromLatin1(entry.record.call.path);
    if (!entry.record.call.query.isEmpty())
        line += u'?' + QString::fromLatin1(entry.record.call.query);
    parts.append(tr("Request") + u'\n' + line + u'\n' + requestText(entry));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace ui
