// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/page.h"

class QComboBox;
class QStackedWidget;

namespace ui {

class CoverageLine;
class DashboardController;
class EmptyState;
class HeatMap;
class KeyFigure;
class PlacementChart;
class RangeChooser;
class TableProxy;
class TableView;

/// How the mail of a domain landed: key figures, a chart by day, and the same numbers as tables, by day and
/// by mailbox provider.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(const Session &session, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString filterHint() const override;
    [[nodiscard]] QString filterText() const override { return m_filter; }
    void setFilterText(const QString &text) override;
    [[nodiscard]] bool canExport() const override;
    /// The table that was used last; the one by day at first.
    void exportCsv() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isIdle() const override;

Q_SIGNALS:
    /// To the place where it can be changed.
    void subscriptionWanted();

private:
    struct Table {
        TableView *view = nullptr;
        TableProxy *proxy = nullptr;
        QString title;
        QString fileWord;
    };

    QWidget *makeControls();
    QWidget *makeFigures();
    QWidget *makeTable(const Table &table, QWidget *picture = nullptr);
    void showDashboard();
    void showReport();
    void showFigures();
    void exportTable(const Table &table);

    DashboardController *m_controller;
    CoverageLine *m_coverage;
    Table m_byDay;
    Table m_byProvider;
    PlacementChart *m_chart;
    HeatMap *m_heatMap;
    QComboBox *m_domains;
    RangeChooser *m_range;
    KeyFigure *m_inboxRate;
    KeyFigure *m_spamRate;
    KeyFigure *m_volume;
    KeyFigure *m_readRate;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QString m_filter;
};

} // namespace ui
