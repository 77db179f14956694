// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/daymarks.h"

#include "core/activity/auditfile.h"
#include "core/activity/notedchanges.h"
#include "ui/settings/settings.h"

#include <QPointer>
#include <QThreadPool>

namespace ui {

DayMarks::DayMarks(const Session &session, QObject *parent)
    : QObject(parent)
    , m_connection(session.name())
    , m_surroundings(session.surroundings())
{
}

void DayMarks::follow(const QString &domain)
{
    if (domain == m_domain)
        return;
    m_domain = domain;
    m_changes.clear();
    readNotes();
    Q_EMIT changed();
    refresh();
}

void DayMarks::readNotes()
{
    m_notes.clear();
    if (m_surroundings.settings)
        m_notes = activity::dayNotesFrom(m_surroundings.settings->state(activity::dayNotesName(m_domain)));
}

void DayMarks::setNote(QDate day, const QString &text)
{
    if (text.isEmpty())
        m_notes.remove(day);
    else
        m_notes.insert(day, text);
    if (m_surroundings.settings)
        m_surroundings.settings->keepState(activity::dayNotesName(m_domain), activity::textOf(m_notes));
    Q_EMIT changed();
}

void DayMarks::refresh()
{
    if (!m_surroundings.audit)
        return;
    // Some megabytes of text: not while somebody waits for the window.
    QThreadPool::globalInstance()->start([self = QPointer(this), path = m_surroundings.audit->path(),
                                          connection = m_connection, domain = m_domain] {
        QList<charts::Mark> marks;
        for (const activity::NotedChange &change : activity::readNotedChanges(path, connection, domain))
            marks.append({.day = change.when.toUTC().date(), .text = change.text});
        QCoreApplication *application = QCoreApplication::instance();
        if (!application)
            return;
        QMetaObject::invokeMethod(application, [self, domain, marks] {
            if (!self || self->m_domain != domain)
                return;
            self->m_changes = marks;
            Q_EMIT self->changed();
        });
    });
}

QList<charts::Mark> DayMarks::marks() const
{
    QList<charts::Mark> all = m_changes;
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note)
        all.append({.day = note.key(), .text = note.value(), .isNote = true});
    return all;
}

} // namespace ui
