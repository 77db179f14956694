// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/placementchart.h"

#include "core/reports/rate.h"
#include "ui/charts/axis.h"
#include "ui/charts/placementlayout.h"
#include "ui/widgets/texts.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <cmath>

namespace ui {

std::optional<double> PlacementChart::Day::inboxRate() const { return reports::ratePercent(inbox, spam); }

PlacementChart::PlacementChart(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    name(this, objectName, tr("Inbox and spam by day"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlacementChart::setDays(const QList<Day> &days)
{
    const QDate current = currentDay();
    m_days = days;
    m_current = -1;
    setCurrentDay(current);
    tellScreenReaders();
    update();
}

QDate PlacementChart::currentDay() const { return m_current < 0 ? QDate() : m_days.at(m_current).date; }

void PlacementChart::setCurrentDay(QDate day)
{
    int found = -1;
    for (int i = 0; i < m_days.size() && day.isValid(); ++i) {
        if (m_days.at(i).date == day)
            found = i;
    }
    setCurrent(found);
}

void PlacementChart::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    tellScreenReaders();
    update();
    Q_EMIT currentDayChanged(currentDay());
}

PlacementChart::Layout PlacementChart::layout() const
{
    Layout result;
    const QFontMetricsF metrics(font());
    const double line = metrics.height();
    double highest = 0;
    double lowestRate = 100;
    for (const Day &day : m_days) {
        highest = std::max(highest, static_cast<double>(day.volume()));
        if (const auto rate = day.inboxRate())
            lowestRate = std::min(lowestRate, *rate);
    }
    const double left = metrics.horizontalAdvance(QStringLiteral("1000 %")) + 10;
    const double right = width() - 8.0;
    result.legend = QRectF(0, 2, right, line + 6);
    const double top = result.legend.bottom() + 8;
    const double bottom = height() - line - 8;
    const double rateHeight = std::round((bottom - top) * 0.34);
    result.rate = QRectF(left, top, right - left, rateHeight);
    const double volumeTop = result.rate.bottom() + line + 12;
    result.volume = QRectF(left, volumeTop, right - left, bottom - volumeTop);
    result.volumeTicks =
        charts::ticksUpTo(std::max(highest, 1.0), std::max(2, static_cast<int>(result.volume.height() / 42)));
    // A line that lies between 90 and 100 tells nothing on an axis from 0: it starts at a round number below.
    result.lowestRate = std::clamp(std::floor((lowestRate - 2) / 20) * 20, 0.0, 80.0);
    result.slot = result.volume.width() / std::max(1, static_cast<int>(m_days.size()));
    return result;
}

QString PlacementChart::describe(const Day &day) const
{
    const QLocale locale;
    const QString date = locale.toString(day.date, tr("ddd d MMM yyyy", "day in the chart's read-out"));
    if (!day.hasData())
        return tr("%1: no data").arg(date);
    const auto rate = day.inboxRate();
    return tr("%1: %2 inbox, %3 spam, inbox rate %4")
        .arg(date, locale.toString(*day.inbox), locale.toString(*day.spam),
             rate ? locale.toString(*rate, 'f', 1) + QStringLiteral(" %") : tr("unknown"));
}

void PlacementChart::tellScreenReaders()
{
    if (m_current >= 0) {
        setAccessibleDescription(describe(m_days.at(m_current)));
    } else {
        const auto worst = std::min_element(m_days.cbegin(), m_days.cend(), [](const Day &a, const Day &b) {
            return a.inboxRate().value_or(101) < b.inboxRate().value_or(101);
        });
        setAccessibleDescription(
            worst != m_days.cend() && worst->hasData()
                ? tr("%n day(s). The lowest inbox rate: %1", nullptr, static_cast<int>(m_days.size()))
                      .arg(describe(*worst))
                : tr("No data"));
    }
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

int PlacementChart::indexAt(const QPointF &position) const
{
    const Layout at = layout();
    if (m_days.isEmpty() || position.x() < at.volume.left() || position.x() >= at.volume.right())
        return -1;
    return std::min(static_cast<int>((position.x() - at.volume.left()) / at.slot),
                    static_cast<int>(m_days.size()) - 1);
}

void PlacementChart::mouseMoveEvent(QMouseEvent *event) { setCurrent(indexAt(event->position())); }

void PlacementChart::mousePressEvent(QMouseEvent *event)
{
    setCurrent(indexAt(event->position()));
    QWidget::mousePressEvent(event);
}

void PlacementChart::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

void PlacementChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_days.size()) - 1;
    if (last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        setCurrent(std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Escape:
        setCurrent(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlacementChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlacementChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PlacementChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout at = layout();
    paintLegend(painter, at);
    paintRate(painter, at);
    paintVolume(painter, at);
    paintDays(painter, at);
    if (m_current >= 0)
        paintCurrent(painter, at);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

} // namespace ui
