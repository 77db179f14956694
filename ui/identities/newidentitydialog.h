// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QLabel;
class QLineEdit;

namespace ui {

/// Asks for a domain or an address. What is wrong with it stands below the field while it is typed.
class NewIdentityDialog : public FormDialog
{
    Q_OBJECT
public:
    explicit NewIdentityDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    /// \a name as the service takes it. The dialog is disabled until the outcome is known.
    void submitted(const QString &name);

private:
    void check();
    void submit();

    QLineEdit *m_name;
    QLabel *m_hint;
};

} // namespace ui
