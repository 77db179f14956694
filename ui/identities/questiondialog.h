// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

namespace ui {

/// Before something that can be undone: says what will follow from it.
class QuestionDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a name is the object name's first part; \a action is the button's text.
    QuestionDialog(const QString &name, const QString &title, const QString &consequence,
                   const QString &action, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The button was pressed. The dialog stays open, disabled, until the outcome is known.
    void confirmed();
};

} // namespace ui
