// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deliverability/comparisoncontroller.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace documents {
struct DomainReport;
}

namespace ui {

class ChartView;
class ComparisonView;
class CoverageLine;
class DashboardController;
class DayMarks;
class EmptyState;
class FigureRow;
class HeatMap;
class PlacementBars;
class PlacementChart;
class RangeChooser;
class ReportController;
class Section;
class TableProxy;
class TableView;

/// How the mail of a domain landed: key figures, a chart by day, and the same numbers as tables, by day and
/// by mailbox provider; or the domain compared with another, or with other days. All of it as a report.
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
        Section *section = nullptr;
        QString fileWord;
    };

    QWidget *makeControls();
    QWidget *makeNarrowing();
    QWidget *makeContent();
    /// In the command palette; in the chart it is a key and in its menu.
    void offerNote();
    void connectCharts();
    void connectTables();

    void showDashboard();
    void showReport();
    void showNarrowing();
    void showMarks();
    void offerComparisons();
    void compare();
    void showComparison();
    void narrowTo(const QString &provider, QDate day);
    void writeNote(QDate day);

    [[nodiscard]] QString fileStem(const QString &word) const;
    [[nodiscard]] QString rangeText() const;
    void exportTable(const Table &table);
    void makeReport();
    void saveReport(const documents::DomainReport &report);
    void savePicture(ChartView *chart, const QString &word);

    DashboardController *m_controller;
    ComparisonController *m_comparison;
    ReportController *m_reports;
    DayMarks *m_marks;
    Table m_byDay;
    Table m_byProvider;
    PlacementChart *m_chart;
    PlacementBars *m_bars;
    HeatMap *m_heatMap;
    ComparisonView *m_compared;
    QComboBox *m_domains;
    RangeChooser *m_range;
    QComboBox *m_with;
    QToolButton *m_report;
    FigureRow *m_figures;
    CoverageLine *m_coverage;
    QWidget *m_narrowing;
    QLabel *m_narrowedTo;
    QStackedWidget *m_parts; ///< The dashboard or a comparison.
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QString m_filter;
};

} // namespace ui
