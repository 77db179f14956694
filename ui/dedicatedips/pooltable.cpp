// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dedicatedips/pooltable.h"

#include "ui/models/roles.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QPainter>

namespace ui {

void PoolTable::acceptFrom(TableView *ips, CanMove canMove)
{
    m_canMove = std::move(canMove);
    ips->setDefaultDropAction(Qt::MoveAction);
    setDragDropMode(DropOnly);
}

QModelIndex PoolTable::poolFor(const QDropEvent &event) const
{
    const QModelIndex pool = indexAt(event.position().toPoint());
    const QStringList ips = draggedKeys(event.mimeData());
    return !ips.isEmpty() && m_canMove && m_canMove(ips, pool.data(KeyRole).toString()) ? pool
                                                                                        : QModelIndex();
}

void PoolTable::setTarget(const QModelIndex &pool)
{
    m_target = pool;
    viewport()->update();
}

void PoolTable::dragEnterEvent(QDragEnterEvent *event)
{
    // Whether a pool takes them is seen when they are moved over it.
    event->setAccepted(!draggedKeys(event->mimeData()).isEmpty());
}

void PoolTable::dragMoveEvent(QDragMoveEvent *event)
{
    TableView::dragMoveEvent(event); // Which scrolls at the edges.
    const QModelIndex pool = poolFor(*event);
    setTarget(pool);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(pool.isValid());
}

void PoolTable::dragLeaveEvent(QDragLeaveEvent *event)
{
    TableView::dragLeaveEvent(event);
    setTarget({});
}

void PoolTable::dropEvent(QDropEvent *event)
{
    const QModelIndex pool = poolFor(*event);
    stopAutoScroll();
    setState(NoState);
    setTarget({});
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(pool.isValid());
    if (pool.isValid())
        Q_EMIT dropped(draggedKeys(event->mimeData()), pool.data(KeyRole).toString());
}

void PoolTable::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    if (!m_target.isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(1, rowViewportPosition(m_target.row()) + 1, horizontalHeader()->length() - 2,
                     rowHeight(m_target.row()) - 2);
}

} // namespace ui
