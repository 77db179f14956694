// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

#include <QPersistentModelIndex>
#include <functional>

namespace ui {

/// The pools, onto which IPs can be dropped.
class PoolTable : public TableView
{
    Q_OBJECT
public:
    using TableView::TableView;

    using CanMove = std::function<bool(const QStringList &ips, const QString &pool)>;
    /// From now on rows of \a ips can be dropped onto the pools that \a canMove allows.
    void acceptFrom(TableView *ips, CanMove canMove);

Q_SIGNALS:
    void dropped(const QStringList &ips, const QString &pool);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The pool at the event's place, when what is dragged can be moved there.
    [[nodiscard]] QModelIndex poolFor(const QDropEvent &event) const;
    void setTarget(const QModelIndex &pool);

    CanMove m_canMove;
    QPersistentModelIndex m_target; ///< Where the IPs would go if they were let go now.
};

} // namespace ui
