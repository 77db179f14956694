// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/placementchart.h"

#include "ui/widgets/texts.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {
constexpr int fewestDays = 3;
constexpr double dragBegins = 5;
constexpr std::array allSeries{charts::Series::Rate, charts::Series::Inbox, charts::Series::Spam};
} // namespace

PlacementChart::PlacementChart(const QString &objectName, QWidget *parent)
    : ChartView(objectName, tr("Inbox and spam by day"), parent)
    , m_allDays(new QToolButton(this))
{
    m_allDays->setText(tr("All days"));
    m_allDays->setToolTip(plainToolTip(tr("Shows all days again (0)")));
    name(m_allDays, objectName + QStringLiteral("AllDays"), tr("Show all days"));
    m_allDays->hide();
    connect(m_allDays, &QToolButton::clicked, this, &PlacementChart::showAllDays);
}

void PlacementChart::setDays(const QList<charts::Day> &days)
{
    const bool sameRange =
        m_all.size() == days.size() && !days.isEmpty() && m_all.first().date == days.first().date;
    const QDate current = currentDay();
    const auto first =
        sameRange && isZoomed() ? static_cast<int>(m_all.first().date.daysTo(m_chart.days.first().date)) : 0;
    const auto count = static_cast<int>(sameRange ? m_chart.days.size() : days.size());
    m_all = days;
    showDays(first, count);
    setCurrentDay(current);
}

void PlacementChart::setMarks(const QList<charts::Mark> &marks)
{
    m_chart.marks = marks;
    tellCurrent();
    redraw();
}

QDate PlacementChart::currentDay() const { return m_current < 0 ? QDate() : m_chart.days.at(m_current).date; }

void PlacementChart::setCurrentDay(QDate day)
{
    const QList<charts::Day> &days = m_chart.days;
    const auto at = std::ranges::find(days, day, &charts::Day::date);
    setCurrent(at == days.cend() ? -1 : static_cast<int>(at - days.cbegin()));
}

void PlacementChart::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    tellCurrent();
    update();
    Q_EMIT currentDayChanged(currentDay());
}

void PlacementChart::tellCurrent()
{
    tell(m_current < 0 ? charts::describe(m_chart) : charts::describe(m_chart, m_chart.days.at(m_current)));
}

void PlacementChart::showDays(int first, int count)
{
    const QDate current = currentDay();
    m_chart.days = m_all.mid(first, count);
    m_current = -1;
    tellCurrent();
    setCurrentDay(current);
    m_allDays->setVisible(isZoomed());
    redraw();
}

void PlacementChart::zoomTo(QDate first, QDate last)
{
    if (m_all.isEmpty())
        return;
    const auto from = std::clamp<qint64>(m_all.first().date.daysTo(first), 0, m_all.size() - 1);
    const auto to = std::clamp<qint64>(m_all.first().date.daysTo(last), from, m_all.size() - 1);
    // Fewer than a few days are no course of things any more: the neighbours are shown with them.
    const qint64 count = std::min<qint64>(std::max<qint64>(to - from + 1, fewestDays), m_all.size());
    showDays(static_cast<int>(std::min<qint64>(from, m_all.size() - count)), static_cast<int>(count));
}

void PlacementChart::showAllDays() { showDays(0, static_cast<int>(m_all.size())); }

void PlacementChart::zoomBy(double factor)
{
    if (m_all.isEmpty())
        return;
    const auto shown = static_cast<double>(m_chart.days.size());
    const auto wanted =
        static_cast<qint64>(std::clamp(shown * factor, double(fewestDays), double(m_all.size())));
    const QDate middle = m_current < 0 ? m_chart.days.at(m_chart.days.size() / 2).date : currentDay();
    const QDate first = std::clamp(middle.addDays(-wanted / 2), m_all.first().date,
                                   m_all.last().date.addDays(1 - std::min<qint64>(wanted, m_all.size())));
    zoomTo(first, first.addDays(wanted - 1));
}

void PlacementChart::setShown(charts::Series series, bool shown)
{
    if (shown)
        m_chart.hidden.removeAll(series);
    else if (m_chart.hidden.size() < 2 && isShown(series)) // Something remains to be seen.
        m_chart.hidden.append(series);
    redraw();
}

charts::DayLayout PlacementChart::layoutOnScreen() const
{
    charts::DayLayout at = charts::layout(m_chart, size(), font(), colours());
    if (isZoomed())
        at.readOut.setRight(m_allDays->geometry().left() - 8);
    return at;
}

void PlacementChart::paintChart(QPainter &painter, const QSizeF &size, const charts::Colours &colours) const
{
    charts::paint(painter, m_chart, charts::layout(m_chart, size, painter.font(), colours), colours);
}

void PlacementChart::paintPointed(QPainter &painter, const charts::Colours &colours) const
{
    const charts::DayLayout at = layoutOnScreen();
    if (m_pressedAt && std::abs(m_draggedTo - *m_pressedAt) > dragBegins) {
        QColor ground = colours.accent;
        ground.setAlphaF(0.18F);
        painter.fillRect(QRectF(QPointF(std::min(*m_pressedAt, m_draggedTo), at.upper().top()),
                                QPointF(std::max(*m_pressedAt, m_draggedTo), at.lower().bottom())),
                         ground);
    }
    if (m_current >= 0)
        charts::paintPointer(painter, m_chart, at, m_current, colours);
}

void PlacementChart::addActions(QMenu &menu)
{
    const charts::DayLayout at = layoutOnScreen();
    for (const charts::Series series : allSeries) {
        QAction *action = menu.addAction(at.legend.at(static_cast<int>(series)).title);
        action->setCheckable(true);
        action->setChecked(isShown(series));
        connect(action, &QAction::toggled, this, [this, series](bool on) { setShown(series, on); });
    }
    menu.addSeparator();
    const QDate day = currentDay();
    menu.addAction(tr("Zoom in\t+"), this, [this] { zoomBy(0.5); })
        ->setEnabled(m_chart.days.size() > fewestDays);
    menu.addAction(tr("Show all days\t0"), this, &PlacementChart::showAllDays)->setEnabled(isZoomed());
    if (day.isValid())
        menu.addAction(tr("&Note on %1…\tN").arg(locale().toString(day, QLocale::ShortFormat)), this,
                       [this, day] { Q_EMIT noteWanted(day); });
}

void PlacementChart::mouseMoveEvent(QMouseEvent *event)
{
    const charts::DayLayout at = layoutOnScreen();
    if (m_pressedAt) {
        m_draggedTo = std::clamp(event->position().x(), at.lower().left(), at.lower().right());
        update();
    }
    const auto onLegend = std::ranges::any_of(at.legend.first(allSeries.size()), [event](const auto &entry) {
        return entry.place.contains(event->position());
    });
    setCursor(onLegend ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setCurrent(at.indexAt(event->position().x(), static_cast<int>(m_chart.days.size())));
}

void PlacementChart::mousePressEvent(QMouseEvent *event)
{
    const charts::DayLayout at = layoutOnScreen();
    setCurrent(at.indexAt(event->position().x(), static_cast<int>(m_chart.days.size())));
    if (event->button() == Qt::LeftButton) {
        m_pressedAt = event->position().x();
        m_draggedTo = *m_pressedAt;
    }
    QWidget::mousePressEvent(event);
}

void PlacementChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return QWidget::mouseReleaseEvent(event);
    const double from = std::min(*m_pressedAt, m_draggedTo);
    const double to = std::max(*m_pressedAt, m_draggedTo);
    m_pressedAt.reset();
    update();
    if (to - from <= dragBegins)
        return click(event->position());
    const charts::DayLayout at = layoutOnScreen();
    const auto count = static_cast<int>(m_chart.days.size());
    const int first = std::max(0, at.indexAt(from, count));
    const int last = to >= at.lower().right() ? count - 1 : at.indexAt(to, count);
    if (last >= first)
        zoomTo(m_chart.days.at(first).date, m_chart.days.at(last).date);
}

void PlacementChart::click(const QPointF &position)
{
    const charts::DayLayout at = layoutOnScreen();
    for (const charts::Series series : allSeries) {
        if (at.legend.at(static_cast<int>(series)).place.contains(position))
            return setShown(series, !isShown(series));
    }
    if (m_current >= 0 && position.y() > at.upper().top())
        Q_EMIT dayChosen(currentDay());
}

void PlacementChart::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

bool PlacementChart::walk(int key)
{
    const int last = static_cast<int>(m_chart.days.size()) - 1;
    switch (key) {
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
        return true;
    case Qt::Key_Right:
        setCurrent(std::min(last, m_current + 1));
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(last);
        return true;
    default:
        return false;
    }
}

void PlacementChart::keyPressEvent(QKeyEvent *event)
{
    if (m_all.isEmpty() || walk(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoomBy(0.5);
    case Qt::Key_Minus:
        return zoomBy(2);
    case Qt::Key_0:
        return showAllDays();
    case Qt::Key_Escape:
        // First what was done last: away with the pointer, then back to all days.
        return m_current >= 0 ? setCurrent(-1) : showAllDays();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT dayChosen(currentDay());
        return;
    case Qt::Key_N:
        if (m_current >= 0)
            Q_EMIT noteWanted(currentDay());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlacementChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize wanted = m_allDays->sizeHint();
    m_allDays->setGeometry(width() - wanted.width() - 8, 1, wanted.width(), wanted.height());
}

} // namespace ui
