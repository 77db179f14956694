// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitycolumns.h"

#include "core/aws/tr.h"

namespace ui {

namespace {
using activity::Entry;
using reports::CellValue;

QString clockTime(const Entry &entry)
{
    return entry.record.startedAt.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
}

reports::Severity severity(const Entry &entry)
{
    if (entry.record.error)
        return entry.record.error->kind == aws::ErrorKind::Cancelled ? reports::Severity::Neutral
                                                                     : reports::Severity::Bad;
    return entry.record.attempts > 1 ? reports::Severity::Waiting : reports::Severity::Good;
}
} // namespace

QString outcomeText(const Entry &entry)
{
    const auto &error = entry.record.error;
    if (!error)
        return QString::number(entry.record.httpStatus);
    if (error->kind == aws::ErrorKind::Cancelled)
        return tr("Cancelled");
    const QString code = error->code.isEmpty() ? tr("No answer") : error->code;
    return entry.record.httpStatus == 0 ? code
                                        : QStringLiteral("%1 %2").arg(entry.record.httpStatus).arg(code);
}

reports::Columns<Entry> activityColumns()
{
    return {
        {.id = QStringLiteral("operation"),
         .title = tr("Operation"),
         .value = [](const Entry &entry) { return CellValue(entry.operation()); }},
        {.id = QStringLiteral("time"),
         .title = tr("Time"),
         .value = [](const Entry &entry) { return CellValue(entry.record.startedAt); },
         .text = clockTime,
         // Two calls can begin in the same millisecond.
         .sortKey =
             [](const Entry &entry) {
                 return CellValue(entry.record.startedAt.toMSecsSinceEpoch() * 1000 + entry.number % 1000);
             }},
        {.id = QStringLiteral("resource"),
         .title = tr("Resource"),
         .value = [](const Entry &entry) { return CellValue(entry.record.call.resource); }},
        {.id = QStringLiteral("kind"),
         .title = tr("Kind"),
         .value =
             [](const Entry &entry) {
                 return CellValue(entry.isChange() ? changeMark + u' ' + tr("Change") : tr("Reading"));
             }},
        {.id = QStringLiteral("outcome"),
         .title = tr("Outcome"),
         .value = [](const Entry &entry) { return CellValue(outcomeText(entry)); },
         .severity = severity},
        {.id = QStringLiteral("tries"),
         .title = tr("Tries"),
         .value = [](const Entry &entry) { return CellValue(qint64(entry.record.attempts)); },
         .alignment = reports::numberAlignment},
        {.id = QStringLiteral("duration"),
         .title = tr("Duration (ms)"),
         .value = [](const Entry &entry) { return CellValue(qint64(entry.record.duration.count())); },
         .alignment = reports::numberAlignment},
        {.id = QStringLiteral("request-id"),
         .title = tr("Request id"),
         .value = [](const Entry &entry) { return CellValue(entry.record.requestId); }},
        {.id = QStringLiteral("connection"),
         .title = tr("Connection"),
         .value = [](const Entry &entry) { return CellValue(entry.connection); }},
    };
}

} // namespace ui
