// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dedicatedips/pooltable.h"

#include "ui/models/roles.h"

#include <QDropEvent>

namespace ui {

void PoolTable::acceptFrom(TableView *ips)
{
    m_ips = ips;
    ips->setDragEnabled(true);
    ips->setDragDropMode(QAbstractItemView::DragOnly);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DropOnly);
}

QString PoolTable::poolAt(QPointF position) const
{
    return indexAt(position.toPoint()).data(KeyRole).toString();
}

void PoolTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == m_ips)
        event->acceptProposedAction();
    else
        event->ignore();
}

void PoolTable::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() == m_ips && !poolAt(event->position()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void PoolTable::dropEvent(QDropEvent *event)
{
    const QString pool = poolAt(event->position());
    if (event->source() != m_ips || pool.isEmpty())
        return event->ignore();
    event->acceptProposedAction();
    Q_EMIT dropped(m_ips->selectedKeys(), pool);
}

} // namespace ui
