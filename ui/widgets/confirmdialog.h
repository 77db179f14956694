// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace ui {

/// Before something that cannot be undone: names the thing and the consequence, and waits until its name is
/// typed.
class ConfirmDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a word is what has to be typed; \a action is the button's text.
    ConfirmDialog(const QString &title, const QString &consequence, const QString &word,
                  const QString &action, QWidget *parent = nullptr);

    /// Nothing is deleted: the button shows no bin.
    void deletesNothing();

Q_SIGNALS:
    /// The word was typed and the button pressed. The dialog stays open, disabled, until the outcome is
    /// known.
    void confirmed();

private:
    QLineEdit *m_typed;
};

} // namespace ui
