// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include <QKeyEvent>
#include <QPainter>
#include <cmath>

namespace ui {

HeatMap::HeatMap(const QString &objectName, QWidget *parent)
    : ChartView(objectName, tr("Inbox rate by mailbox provider and day"), parent)
{
}

void HeatMap::setMap(const charts::HeatMap &map)
{
    m_map = map;
    setCurrent({-1, -1});
    updateGeometry();
    redraw();
}

QSize HeatMap::minimumSizeHint() const
{
    return {320, std::max(90, static_cast<int>(std::ceil(m_map.leastHeight(font()))))};
}

QPoint HeatMap::cellAt(const QPointF &position) const
{
    const QRect seen = visibleRegion().boundingRect();
    return charts::isCovered(position.y(), seen.top(), seen.bottom() + 1, font())
        ? QPoint(-1, -1)
        : m_map.at(cells(), position);
}

void HeatMap::setCurrent(QPoint cell)
{
    m_current = cell;
    tell(currentText());
    update();
}

void HeatMap::choose()
{
    if (m_current.y() >= 0)
        Q_EMIT cellChosen(m_map.rows.at(m_current.y()).provider, m_map.firstDay.addDays(m_current.x()));
}

void HeatMap::paintChart(QPainter &painter, const QSizeF &size, const charts::Colours &colours) const
{
    charts::paint(painter, m_map, size, colours);
}

void HeatMap::paintPointed(QPainter &painter, const charts::Colours &colours) const
{
    const QRect seen = visibleRegion().boundingRect();
    charts::paintInSight(painter, m_map, size(), seen.top(), seen.bottom() + 1, m_current, colours);
}

void HeatMap::moveEvent(QMoveEvent *event)
{
    ChartView::moveEvent(event);
    update(); // What stands at the edges has not moved along.
}

void HeatMap::mouseMoveEvent(QMouseEvent *event) { setCurrent(cellAt(event->position())); }

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    setCurrent(cellAt(event->position()));
    choose();
}

void HeatMap::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent({-1, -1});
    QWidget::leaveEvent(event);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    QPoint step;
    switch (event->key()) {
    case Qt::Key_Left:
        step = {-1, 0};
        break;
    case Qt::Key_Right:
        step = {1, 0};
        break;
    case Qt::Key_Up:
        step = {0, -1};
        break;
    case Qt::Key_Down:
        step = {0, 1};
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    default:
        return QWidget::keyPressEvent(event);
    }
    const int days = m_map.days();
    if (days == 0)
        return;
    const QPoint to = m_current.y() < 0 ? QPoint(days - 1, 0) : m_current + step;
    setCurrent(
        {std::clamp(to.x(), 0, days - 1), std::clamp(to.y(), 0, static_cast<int>(m_map.rows.size()) - 1)});
    bringIntoView(m_map.cell(cells(), m_current.x(), m_current.y()));
}

} // namespace ui
