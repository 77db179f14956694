// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace ui {

class BlacklistsController;
class EmptyState;
class StateLabel;
class TableProxy;
class TableView;

/// Which of the account's dedicated IPs are on which blacklist, since when and why.
class BlacklistsPage : public Page
{
    Q_OBJECT
public:
    explicit BlacklistsPage(const Session &session, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString filterHint() const override { return tr("Filter IPs and lists"); }
    [[nodiscard]] QString filterText() const override { return m_filter; }
    void setFilterText(const QString &text) override;
    [[nodiscard]] bool canExport() const override;
    void exportCsv() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isIdle() const override;

private:
    [[nodiscard]] static QWidget *section(const QString &title, QWidget *content);
    void showWhatThereIs();
    [[nodiscard]] QString newsText() const;

    BlacklistsController *m_controller;
    TableProxy *m_ipProxy;
    TableProxy *m_listingProxy;
    TableView *m_ips;
    TableView *m_listings;
    StateLabel *m_state;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QString m_filter;
};

} // namespace ui
