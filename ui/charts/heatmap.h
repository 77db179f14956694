// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

namespace ui {

/// The inbox rate of each mailbox provider on each day: the darker the blue, the more in the inbox; orange is
/// spam. A day without data is hatched. The arrow keys walk over the cells; what the mouse shows, they show.
class HeatMap : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        QString provider;
        QList<std::optional<double>> inboxRates; ///< In percent, one for each day.
    };

    explicit HeatMap(const QString &objectName, QWidget *parent = nullptr);

    void setRows(QDate firstDay, QList<Row> rows);
    /// The cell that is pointed out: "Gmail, 12 May 2026: 91.3 %"; empty for none.
    [[nodiscard]] QString currentText() const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF cells() const;
    [[nodiscard]] int days() const;
    [[nodiscard]] QColor colourOf(double rate) const;
    void setCurrent(QPoint cell);
    void paintScale(QPainter &painter) const;
    void paintRow(QPainter &painter, const QRectF &cells, int row) const;

    QDate m_firstDay;
    QList<Row> m_rows;
    QPoint m_current{-1, -1}; ///< Day and row.
};

} // namespace ui
