// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QSpinBox;

namespace ui {

class FormField;

/// Sets how far IPs are warmed up.
class WarmupDialog : public FormDialog
{
    Q_OBJECT
public:
    WarmupDialog(const QStringList &ips, int percent, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(int percent);

private:
    QSpinBox *m_percent;
    FormField *m_field;
};

} // namespace ui
