// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitylog.h"

#include "ui/activity/activitycolumns.h"

namespace ui {

namespace {
QString numberOf(const activity::Entry &entry) { return QString::number(entry.number); }
} // namespace

ActivityLog::ActivityLog(std::shared_ptr<activity::AuditFile> audit, QObject *parent)
    : QObject(parent)
    , m_audit(std::move(audit))
    , m_journal(new activity::Journal(this))
    , m_model(new TableModel<activity::Entry>(activityColumns(), numberOf, this))
{
    connect(m_journal, &activity::Journal::added, this, &ActivityLog::add);
    connect(m_journal, &activity::Journal::completed, this, [this](const activity::Entry &entry) {
        if (!m_model->find(numberOf(entry)))
            return;
        m_model->upsert(entry);
        Q_EMIT completed(numberOf(entry));
    });
}

void ActivityLog::clear() { m_model->setRows({}); }

void ActivityLog::add(const activity::Entry &entry)
{
    if (m_model->rowCount() >= mostEntries) {
        // A fifth at once: cutting off one by one would move all rows with every call.
        m_model->setRows(m_model->rows().sliced(mostEntries / 5));
    }
    m_model->upsert(entry);
    if (entry.isChange() && entry.record.attempts > 0)
        note(entry);
}

void ActivityLog::note(const activity::Entry &entry)
{
    if (!m_audit)
        return;
    const auto noted = m_audit->append(entry);
    if (!noted && !m_auditFails)
        Q_EMIT auditFailed(noted.error());
    m_auditFails = !noted;
}

} // namespace ui
