// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/page.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace ui {

class DedicatedIpsController;
class EmptyState;
class IpMoving;
class PoolTable;
class StateLabel;
class TableProxy;
class TableView;

/// The dedicated IPs and their pools: IPs at the left, pools and the selected IP's blacklists at the right.
class DedicatedIpsPage : public Page
{
    Q_OBJECT
public:
    explicit DedicatedIpsPage(const Session &session, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString filterHint() const override;
    [[nodiscard]] QString filterText() const override { return m_filter; }
    void setFilterText(const QString &text) override;
    [[nodiscard]] QString createText() const override;
    void createNew() override;
    [[nodiscard]] bool canExport() const override;
    /// The table that was used last; the IPs at first.
    void exportCsv() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isIdle() const override;
    void select(const QString &ip) override;

    void setWarmup();
    void askToDeletePool();
    /// Shows what would change and asks.
    void move(const QStringList &ips, const QString &pool);

private:
    QWidget *makeIps();
    QWidget *makeRight();
    void showSelected();
    void showWhatThereIs();
    void fillMoveMenu();
    void enableButtons();
    void editPoolTags();
    /// Whether something can be asked for now.
    [[nodiscard]] bool canAsk() const;

    DedicatedIpsController *m_controller;
    IpMoving *m_moving;
    TableProxy *m_proxy;
    TableView *m_table;
    TableProxy *m_poolProxy;
    PoolTable *m_pools;
    TableView *m_listings;
    StateLabel *m_state;
    QLabel *m_warmup;
    QMenu *m_moveMenu;
    QPushButton *m_move;
    QPushButton *m_setWarmup;
    QPushButton *m_deletePool;
    QPushButton *m_tagPool;
    QPushButton *m_copyListing;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QString m_filter;
    QString m_toSelect; ///< Asked for before it was read.
};

} // namespace ui
