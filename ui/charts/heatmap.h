// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/heatmap.h"
#include "ui/charts/chartview.h"

#include <algorithm>

namespace ui {

/// The inbox rate of each mailbox provider on each day, on the screen. The arrow keys walk over the cells;
/// what the mouse shows, they show, and what a click chooses, Enter chooses. Scrolled, the scale and the days
/// stay in sight.
class HeatMap : public ChartView
{
    Q_OBJECT
public:
    explicit HeatMap(const QString &objectName, QWidget *parent = nullptr);

    void setMap(const charts::HeatMap &map);
    /// The cell that is pointed out: "Gmail, 12 May 2026: 91.3 %"; empty for none.
    [[nodiscard]] QString currentText() const { return m_map.describe(m_current); }

    [[nodiscard]] QSize sizeHint() const override { return {640, std::max(240, minimumSizeHint().height())}; }
    /// Every provider's name can be read: in less room it is to be scrolled.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellChosen(const QString &provider, QDate day);

protected:
    void paintChart(QPainter &painter, const QSizeF &size, const charts::Colours &colours) const override;
    void paintPointed(QPainter &painter, const charts::Colours &colours) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF cells() const { return m_map.cells(size(), font()); }
    [[nodiscard]] QPoint cellAt(const QPointF &position) const;
    void setCurrent(QPoint cell);
    void choose();

    charts::HeatMap m_map;
    QPoint m_current{-1, -1}; ///< Day and row.
};

} // namespace ui
