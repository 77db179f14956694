// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

#include <QDate>

namespace ui {

/// Asks what happened on a day; the note then stands on the time axis of the charts. An empty one goes.
class NoteDialog : public FormDialog
{
    Q_OBJECT
public:
    NoteDialog(QDate day, const QString &note, QWidget *parent = nullptr);

Q_SIGNALS:
    void noted(const QString &note);
};

} // namespace ui
