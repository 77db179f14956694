// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/colours.h"
#include "core/charts/picture.h"

#include <QPixmap>
#include <QWidget>

class QMenu;

namespace ui {

/// What a chart on the screen is painted with: follows the palette, light or dark.
[[nodiscard]] charts::Colours coloursOf(const QPalette &palette);

/// A chart of core/charts as a widget: in the window's colours, reached by the keyboard, told to screen
/// readers. Its menu copies it as a picture and asks to save it. What stands still is painted once: pointing
/// at something paints the pointer alone.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    ChartView(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    /// What stands above the chart in a picture of it: "example.com, 1 to 30 May".
    void setPictureTitle(const QString &title) { m_pictureTitle = title; }
    /// The chart on white, with its title: as it goes into a file or onto a slide.
    [[nodiscard]] charts::Picture picture() const;

Q_SIGNALS:
    void saveRequested();

protected:
    virtual void paintChart(QPainter &painter, const QSizeF &size, const charts::Colours &colours) const = 0;
    /// What is pointed out, only on the screen.
    virtual void paintPointed(QPainter &, const charts::Colours &) const { }
    /// What the menu offers before copying and saving.
    virtual void addActions(QMenu &) { }

    /// The chart shows something else from now on.
    void redraw();
    /// What screen readers say of it from now on.
    void tell(const QString &description);
    /// Scrolls to \a place, where the chart is higher than the room that there is for it.
    void bringIntoView(const QRectF &place);
    [[nodiscard]] charts::Colours colours() const { return coloursOf(palette()); }

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] const QPixmap &still(const charts::Colours &colours);

    QString m_pictureTitle;
    QPixmap m_still; ///< The chart without its pointer, once it was painted twice.
    QSize m_painted; ///< How large it was painted last; nothing when it has changed since.
};

} // namespace ui
