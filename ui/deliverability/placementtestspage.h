// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyState;
class PlacementResults;
class PlacementTestsController;
class TableProxy;
class TableView;
class TestComparison;

/// The inbox placement tests: which run, how they ended, and where the messages landed at each provider; two
/// of them, selected, side by side.
class PlacementTestsPage : public Page
{
    Q_OBJECT
public:
    explicit PlacementTestsPage(const Session &session, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString filterHint() const override { return tr("Filter tests"); }
    [[nodiscard]] QString filterText() const override { return m_filter; }
    void setFilterText(const QString &text) override;
    [[nodiscard]] QString createText() const override { return tr("New test…"); }
    void createNew() override;
    [[nodiscard]] bool canExport() const override;
    void exportCsv() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isIdle() const override;

private:
    void showWhatThereIs();
    void showSelected();

    PlacementTestsController *m_controller;
    TableProxy *m_proxy;
    TableView *m_table;
    PlacementResults *m_results;
    TestComparison *m_comparison;
    QStackedWidget *m_details;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QString m_filter;
    QString m_toSelect; ///< A test that was started, until it is in the list.
};

} // namespace ui
