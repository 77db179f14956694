// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>

namespace activity {

/// What somebody wrote on days of a domain.
using DayNotes = QMap<QDate, QString>;

/// The name under which the settings keep those of \a domain…
[[nodiscard]] QString dayNotesName(const QString &domain);
/// …and the form in which they do.
[[nodiscard]] QByteArray textOf(const DayNotes &notes);
[[nodiscard]] DayNotes dayNotesFrom(const QByteArray &text);

/// Those in the settings file at \a path.
[[nodiscard]] DayNotes readDayNotes(const QString &path, const QString &domain);

} // namespace activity
