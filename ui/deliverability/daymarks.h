// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/daynotes.h"
#include "core/charts/daychart.h"
#include "ui/session.h"

#include <QObject>

namespace ui {

/// What happened on the days of a domain: one's own changes, out of the audit file, and the notes that
/// somebody wrote, which the settings keep.
class DayMarks : public QObject
{
    Q_OBJECT
public:
    explicit DayMarks(const Session &session, QObject *parent = nullptr);

    /// Those of \a domain from now on, read in the background; changed() tells when they are there.
    void follow(const QString &domain);
    /// Reads once more what was changed.
    void refresh();
    [[nodiscard]] QList<charts::Mark> marks() const;

    [[nodiscard]] QString note(QDate day) const { return m_notes.value(day); }
    /// An empty \a text removes the note.
    void setNote(QDate day, const QString &text);

Q_SIGNALS:
    void changed();

private:
    void readNotes();

    QString m_connection;
    Surroundings m_surroundings;
    QString m_domain;
    activity::DayNotes m_notes;
    QList<charts::Mark> m_changes;
};

} // namespace ui
