// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dedicatedips/ipmove.h"

#include <QObject>

namespace ui {

class DedicatedIpsController;
class Page;

/// Moving IPs from pool to pool: shows what would change, asks, and offers the way back.
class IpMoving : public QObject
{
    Q_OBJECT
public:
    IpMoving(DedicatedIpsController *controller, Page *page);

    [[nodiscard]] bool canMove(const QStringList &ips, const QString &pool) const;
    void ask(const QStringList &ips, const QString &pool);

private:
    void offerUndo(const QList<IpMove> &moves);

    DedicatedIpsController *m_controller;
    Page *m_page;
};

} // namespace ui
