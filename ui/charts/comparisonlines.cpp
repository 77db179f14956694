// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparisonlines.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

ComparisonLines::ComparisonLines(const QString &objectName, QWidget *parent)
    : ChartView(objectName, tr("Inbox rates compared"), parent)
{
}

void ComparisonLines::setChart(const charts::ComparisonChart &chart)
{
    m_chart = chart;
    m_current = -1;
    tell(m_chart.describe());
    redraw();
}

void ComparisonLines::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    tell(index < 0 ? m_chart.describe() : m_chart.describe(index));
    update();
}

void ComparisonLines::paintChart(QPainter &painter, const QSizeF &size, const charts::Colours &colours) const
{
    charts::paint(painter, m_chart, charts::layout(m_chart, size, painter.font(), colours), colours);
}

void ComparisonLines::paintPointed(QPainter &painter, const charts::Colours &colours) const
{
    if (m_current >= 0)
        charts::paintPointer(painter, m_chart, charts::layout(m_chart, size(), font(), colours), m_current,
                             colours);
}

void ComparisonLines::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(
        charts::layout(m_chart, size(), font(), colours()).indexAt(event->position().x(), m_chart.days()));
}

void ComparisonLines::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

void ComparisonLines::keyPressEvent(QKeyEvent *event)
{
    const int last = m_chart.days() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Escape:
        return setCurrent(-1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
