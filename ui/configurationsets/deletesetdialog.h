// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/configurationsets/configurationsetuses.h"
#include "ui/widgets/confirmdialog.h"

class QLabel;

namespace ui {

/// Before a configuration set is deleted: what goes with it, and which identities still have it as their
/// default.
class DeleteSetDialog : public ConfirmDialog
{
    Q_OBJECT
public:
    DeleteSetDialog(const Session &session, const QString &set, int destinations, QWidget *parent = nullptr);

private:
    void showUses();

    ConfigurationSetUses *m_uses;
    QLabel *m_text;
};

} // namespace ui
