// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/providerbars.h"
#include "ui/charts/chartview.h"

namespace ui {

/// Where the messages landed at each provider, on the screen: a bar each, cut into inbox, spam and missing,
/// the worst first. The arrow keys walk over the bars, Enter or a click chooses one. The same numbers stand
/// in a table beside it.
class PlacementBars : public ChartView
{
    Q_OBJECT
public:
    explicit PlacementBars(const QString &objectName, QWidget *parent = nullptr);

    void setBars(const charts::ProviderBars &bars);
    /// The bar that is pointed out; empty for none.
    [[nodiscard]] QString currentProvider() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void providerChosen(const QString &provider);

protected:
    void paintChart(QPainter &painter, const QSizeF &size, const charts::Colours &colours) const override;
    void paintPointed(QPainter &painter, const charts::Colours &colours) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCurrent(int index);
    /// As the keyboard does it: the bar is in sight then.
    void walkTo(int index);

    charts::ProviderBars m_chart;
    int m_current = -1;
};

} // namespace ui
