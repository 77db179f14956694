// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/auditfile.h"
#include "core/activity/journal.h"
#include "ui/models/tablemodel.h"

#include <memory>

namespace ui {

/// The calls that a window has made, the latest few thousand of them, and the audit file of its changes.
class ActivityLog : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostEntries = 5000;

    /// Without \a audit changes are noted nowhere.
    explicit ActivityLog(std::shared_ptr<activity::AuditFile> audit, QObject *parent = nullptr);

    [[nodiscard]] activity::Journal *journal() const { return m_journal; }
    [[nodiscard]] TableModel<activity::Entry> *model() const { return m_model; }
    [[nodiscard]] QString auditPath() const { return m_audit ? m_audit->path() : QString(); }
    void clear();

Q_SIGNALS:
    void completed(const QString &key);
    /// A change could not be noted in the audit file; told once until it works again.
    void auditFailed(const aws::Error &error);

private:
    void add(const activity::Entry &entry);
    void note(const activity::Entry &entry);

    std::shared_ptr<activity::AuditFile> m_audit;
    activity::Journal *m_journal;
    TableModel<activity::Entry> *m_model;
    bool m_auditFails = false;
};

} // namespace ui
