// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/comparisonchart.h"
#include "ui/charts/chartview.h"

namespace ui {

/// The inbox rates of two stretches of days, on the screen. The arrow keys walk over the days, as the mouse
/// does.
class ComparisonLines : public ChartView
{
    Q_OBJECT
public:
    explicit ComparisonLines(const QString &objectName, QWidget *parent = nullptr);

    void setChart(const charts::ComparisonChart &chart);

    [[nodiscard]] QSize sizeHint() const override { return {640, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    void paintChart(QPainter &painter, const QSizeF &size, const charts::Colours &colours) const override;
    void paintPointed(QPainter &painter, const charts::Colours &colours) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCurrent(int index);

    charts::ComparisonChart m_chart;
    int m_current = -1;
};

} // namespace ui
