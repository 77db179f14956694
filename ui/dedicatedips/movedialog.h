// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dedicatedips/ipmove.h"
#include "ui/widgets/formdialog.h"

namespace ui {

/// Shows which IPs go where before they go.
class MoveDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a emptied are the pools that are left without an IP.
    MoveDialog(const QList<IpMove> &moves, const QStringList &emptied, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted();
};

} // namespace ui
