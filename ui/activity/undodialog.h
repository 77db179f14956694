// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/reversal.h"
#include "ui/session.h"
#include "ui/widgets/formdialog.h"

namespace ui {

/// Before a change is taken back: what is sent for it, to which account.
class UndoDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a changedSince: the same thing was changed once more after the change that is to be taken back.
    UndoDialog(const Session &session, const activity::Entry &entry, const activity::Reversal &reversal,
               bool changedSince, QWidget *parent = nullptr);

Q_SIGNALS:
    void undone();

private:
    void send();

    Session m_session;
    activity::Reversal m_reversal;
    QString m_thing;
};

} // namespace ui
