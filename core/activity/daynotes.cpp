// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/daynotes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace activity {

QString dayNotesName(const QString &domain) { return QStringLiteral("notes-%1").arg(domain); }

QByteArray textOf(const DayNotes &notes)
{
    QJsonObject kept;
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        kept.insert(note.key().toString(Qt::ISODate), note.value());
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

DayNotes dayNotesFrom(const QByteArray &text)
{
    DayNotes notes;
    const QJsonObject kept = QJsonDocument::fromJson(text).object();
    for (auto note = kept.begin(); note != kept.end(); ++note)
        notes.insert(QDate::fromString(note.key(), Qt::ISODate), note.value().toString());
    notes.remove(QDate());
    return notes;
}

DayNotes readDayNotes(const QString &path, const QString &domain)
{
    // Where the window keeps its states.
    const QSettings file(path, QSettings::IniFormat);
    return dayNotesFrom(file.value(QStringLiteral("state/") + dayNotesName(domain)).toByteArray());
}

} // namespace activity
