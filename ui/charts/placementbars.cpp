// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/placementbars.h"

#include <QKeyEvent>
#include <QPainter>
#include <cmath>

namespace ui {

PlacementBars::PlacementBars(const QString &objectName, QWidget *parent)
    : ChartView(objectName, tr("Inbox and spam by mailbox provider"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlacementBars::setBars(const charts::ProviderBars &bars)
{
    m_chart = bars;
    m_chart.sortWorstFirst();
    m_current = -1;
    tell(charts::describe(m_chart));
    updateGeometry();
    redraw();
}

QString PlacementBars::currentProvider() const
{
    return m_current < 0 ? QString() : m_chart.bars.at(m_current).provider;
}

QSize PlacementBars::sizeHint() const { return {360, static_cast<int>(std::ceil(m_chart.height(font())))}; }

void PlacementBars::walkTo(int index)
{
    setCurrent(index);
    if (index >= 0)
        bringIntoView(m_chart.lineOf(index, width(), font()));
}

void PlacementBars::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    tell(index < 0 ? charts::describe(m_chart) : charts::describe(m_chart.bars.at(index)));
    update();
}

void PlacementBars::paintChart(QPainter &painter, const QSizeF &size, const charts::Colours &colours) const
{
    charts::paint(painter, m_chart, size.width(), colours);
}

void PlacementBars::paintPointed(QPainter &painter, const charts::Colours &colours) const
{
    if (m_current < 0)
        return;
    QColor ground = colours.text;
    ground.setAlphaF(0.08F);
    painter.fillRect(m_chart.lineOf(m_current, width(), font()), ground);
    // The numbers stand in the line of the legend, where they hide nothing.
    const QRectF line = m_chart.lineOf(-1, width(), font()).translated(0, -4);
    const QString text = charts::describe(m_chart.bars.at(m_current));
    const QRectF place(std::max(0.0, line.right() - painter.fontMetrics().horizontalAdvance(text) - 8),
                       line.top(), line.width(), line.height());
    painter.fillRect(place, colours.ground);
    painter.setPen(colours.text);
    painter.drawText(QRectF(0, line.top(), width(), line.height()), Qt::AlignRight | Qt::AlignVCenter, text);
}

void PlacementBars::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(m_chart.indexAt(event->position().y(), font()));
}

void PlacementBars::mouseReleaseEvent(QMouseEvent *event)
{
    setCurrent(m_chart.indexAt(event->position().y(), font()));
    if (event->button() == Qt::LeftButton && m_current >= 0)
        Q_EMIT providerChosen(currentProvider());
}

void PlacementBars::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

void PlacementBars::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_chart.bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return walkTo(last < 0 ? -1 : std::max(0, m_current - 1));
    case Qt::Key_Down:
        return walkTo(std::min(last, m_current + 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT providerChosen(currentProvider());
        return;
    case Qt::Key_Escape:
        return setCurrent(-1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
