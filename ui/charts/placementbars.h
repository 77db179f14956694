// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

namespace ui {

/// Where the messages of a test landed at each provider: a bar each, cut into inbox, spam and missing, the
/// worst first. The same numbers stand in a table beside it.
class PlacementBars : public QWidget
{
    Q_OBJECT
public:
    struct Bar {
        QString provider;
        double inbox = 0; ///< In percent, like the others.
        double spam = 0;
        double missing = 0;
    };

    explicit PlacementBars(const QString &objectName, QWidget *parent = nullptr);

    void setBars(QList<Bar> bars);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const { return fontMetrics().height() + 6; }
    void paintLegend(QPainter &painter) const;
    void paintBar(QPainter &painter, const Bar &bar, const QRectF &line, double nameWidth) const;

    QList<Bar> m_bars;
};

} // namespace ui
