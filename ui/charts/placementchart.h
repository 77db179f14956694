// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/daychart.h"
#include "ui/charts/chartview.h"

class QToolButton;

namespace ui {

/// How mail landed, day by day, on the screen. The arrow keys walk over the days, as the mouse does; Enter or
/// a click chooses one. Dragging, or + and −, shows fewer days, 0 or Escape all of them again. A click on the
/// legend hides a series. The same numbers stand in a table beside it.
class PlacementChart : public ChartView
{
    Q_OBJECT
public:
    explicit PlacementChart(const QString &objectName, QWidget *parent = nullptr);

    /// Every day of the range in order; the days that the service does not know have no numbers.
    void setDays(const QList<charts::Day> &days);
    void setMarks(const QList<charts::Mark> &marks);
    /// The day that is pointed out, by the mouse or the keyboard; an invalid date for none.
    [[nodiscard]] QDate currentDay() const;
    void setCurrentDay(QDate day);

    /// Shows the days from \a first to \a last only.
    void zoomTo(QDate first, QDate last);
    void showAllDays();
    [[nodiscard]] bool isZoomed() const { return m_chart.days.size() < m_all.size(); }
    [[nodiscard]] const QList<charts::Day> &shownDays() const { return m_chart.days; }
    void setShown(charts::Series series, bool shown);
    [[nodiscard]] bool isShown(charts::Series series) const { return m_chart.shows(series); }

    [[nodiscard]] QSize sizeHint() const override { return {640, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 150}; }

Q_SIGNALS:
    void currentDayChanged(QDate day);
    void dayChosen(QDate day);
    void noteWanted(QDate day);

protected:
    void paintChart(QPainter &painter, const QSizeF &size, const charts::Colours &colours) const override;
    void paintPointed(QPainter &painter, const charts::Colours &colours) const override;
    void addActions(QMenu &menu) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] charts::DayLayout layoutOnScreen() const;
    void setCurrent(int index);
    void tellCurrent();
    void showDays(int first, int count);
    /// Twice or half as many days around the one that is pointed out.
    void zoomBy(double factor);
    bool walk(int key);
    void click(const QPointF &position);

    QList<charts::Day> m_all;
    charts::DayChart m_chart; ///< With the days that are shown.
    int m_current = -1; ///< Among those.
    std::optional<double> m_pressedAt;
    double m_draggedTo = 0;
    QToolButton *m_allDays;
};

} // namespace ui
