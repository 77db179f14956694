// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

namespace ui {

/// The pools, onto which rows of the IPs' table can be dropped.
class PoolTable : public TableView
{
    Q_OBJECT
public:
    using TableView::TableView;

    /// Rows are taken from this table only.
    void acceptFrom(TableView *ips);

Q_SIGNALS:
    void dropped(const QStringList &ips, const QString &pool);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QString poolAt(QPointF position) const;

    TableView *m_ips = nullptr;
};

} // namespace ui
