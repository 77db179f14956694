// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

/// Asks which domain to subscribe, says what it costs, and waits until its name is typed.
class AddDomainDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a activeDomains are subscribed already.
    AddDomainDialog(const QStringList &candidates, int activeDomains, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QString &domain);

private:
    QComboBox *m_domains;
    QLineEdit *m_typed;
};

} // namespace ui
