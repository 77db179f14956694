// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

namespace ui {

/// How mail landed, day by day: the inbox rate as a line above, inbox and spam as stacked bars below, on one
/// axis of days. A day without data is a gap, not a zero. The same numbers stand in a table beside it.
///
/// The arrow keys walk over the days; what the mouse shows, they show, and screen readers are told.
class PlacementChart : public QWidget
{
    Q_OBJECT
public:
    struct Day {
        QDate date;
        std::optional<qint64> inbox;
        std::optional<qint64> spam;

        [[nodiscard]] bool hasData() const { return inbox && spam; }
        [[nodiscard]] qint64 volume() const { return inbox.value_or(0) + spam.value_or(0); }
        [[nodiscard]] std::optional<double> inboxRate() const;
    };

    explicit PlacementChart(const QString &objectName, QWidget *parent = nullptr);

    /// Every day of the range in order; the days that the service does not know have no numbers.
    void setDays(const QList<Day> &days);
    /// The day that is pointed out, by the mouse or the keyboard; an invalid date for none.
    [[nodiscard]] QDate currentDay() const;
    void setCurrentDay(QDate day);

    [[nodiscard]] QSize sizeHint() const override { return {640, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void currentDayChanged(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Layout;
    [[nodiscard]] Layout layout() const;
    [[nodiscard]] QString describe(const Day &day) const;
    [[nodiscard]] int indexAt(const QPointF &position) const;
    void setCurrent(int index);
    void tellScreenReaders();

    void paintLegend(QPainter &painter, const Layout &layout) const;
    void paintRate(QPainter &painter, const Layout &layout) const;
    void paintVolume(QPainter &painter, const Layout &layout) const;
    void paintDays(QPainter &painter, const Layout &layout) const;
    void paintCurrent(QPainter &painter, const Layout &layout) const;

    QList<Day> m_days;
    int m_current = -1;
};

} // namespace ui
