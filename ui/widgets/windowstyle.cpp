// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/windowstyle.h"

#include "ui/widgets/palette.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace ui {

namespace {
/// Of \a palette: \a part of the text's colour on the window's ground.
QColor shade(const QPalette &palette, int percent)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const auto mix = [percent](int from, int to) { return from + (to - from) * percent / 100; };
    return {mix(ground.red(), text.red()), mix(ground.green(), text.green()),
            mix(ground.blue(), text.blue())};
}

/// Fusion derives the line around a box from the ground, darker: on a dark ground nobody sees it.
void outline(const QStyleOption &option, QPainter &painter, bool isRound)
{
    const bool hasFocus =
        (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    if (hasFocus || !isDark(option.palette))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(shade(option.palette, option.state & QStyle::State_Enabled ? 55 : 30));
    const QRectF edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound) {
        const double side = std::min(edge.width(), edge.height());
        QRectF circle(0, 0, side, side);
        circle.moveCenter(edge.center());
        painter.drawEllipse(circle);
    } else {
        painter.drawRect(edge);
    }
    painter.restore();
}

void paintScrollBar(const QStyleOptionSlider &bar, const QRect &slider, QPainter &painter)
{
    constexpr int inset = 3;
    painter.fillRect(bar.rect, shade(bar.palette, 4));
    if (!(bar.state & QStyle::State_Enabled) || bar.minimum == bar.maximum)
        return;
    const bool isTouched = bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool isHeld = isTouched && (bar.state & QStyle::State_Sunken);
    const bool isUnder = isTouched && (bar.state & QStyle::State_MouseOver);
    const bool isAcross = bar.orientation == Qt::Horizontal;
    const QRectF thumb = QRectF(slider).adjusted(isAcross ? 1 : inset, isAcross ? inset : 1,
                                                 isAcross ? -1 : -inset, isAcross ? -inset : -1);
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade(bar.palette, isHeld ? 60 : isUnder ? 48 : 34));
    painter.drawRoundedRect(thumb, radius, radius);
    painter.restore();
}

/// Without buttons at the ends, which nobody presses any more.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortest)
{
    const bool isAcross = bar.orientation == Qt::Horizontal;
    const int room = isAcross ? bar.rect.width() : bar.rect.height();
    const qint64 steps = qint64(bar.maximum) - bar.minimum;
    const qint64 wanted = steps > 0 ? bar.pageStep * qint64(room) / (steps + bar.pageStep) : room;
    const int length = static_cast<int>(std::clamp<qint64>(wanted, std::min(shortest, room), room));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      room - length, bar.upsideDown);
    const auto stretch = [&](int from, int size) {
        return isAcross ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                        : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return QStyle::visualRect(bar.direction, bar.rect, stretch(start, length));
    case QStyle::SC_ScrollBarSubPage:
        return QStyle::visualRect(bar.direction, bar.rect, stretch(0, start));
    case QStyle::SC_ScrollBarAddPage:
        return QStyle::visualRect(bar.direction, bar.rect, stretch(start + length, room - start - length));
    default:
        return {};
    }
}
} // namespace

WindowStyle::WindowStyle(const QString &base)
    : QProxyStyle(base)
    , m_isFusion(baseStyle()->name().compare(QLatin1StringView("fusion"), Qt::CaseInsensitive) == 0)
{
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int air = 2;
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const bool isOfTables = metric == PM_HeaderMargin
        || (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget));
    return isOfTables ? usual + air : usual;
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (m_isFusion && (element == PE_PanelItemViewRow || element == PE_PanelItemViewItem)) {
        // Fusion mixes a dozen colours before it finds that there is nothing to paint, for each cell.
        const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const bool isPlain = cell && !(cell->state & State_Selected);
        if (isPlain && element == PE_PanelItemViewItem && cell->backgroundBrush.style() == Qt::NoBrush)
            return;
        if (isPlain && element == PE_PanelItemViewRow && !(cell->features & QStyleOptionViewItem::Alternate))
            return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (m_isFusion && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton))
        outline(*option, *painter, element == PE_IndicatorRadioButton);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (m_isFusion && control == CC_ScrollBar && bar)
        paintScrollBar(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    return m_isFusion && control == CC_ScrollBar && bar
        ? scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget))
        : QProxyStyle::subControlRect(control, option, part, widget);
}

void wearWindowStyle(const QString &base)
{
    if (!base.isEmpty())
        QApplication::setStyle(new WindowStyle(base));
    else if (!qobject_cast<WindowStyle *>(QApplication::style()))
        QApplication::setStyle(new WindowStyle(QApplication::style()->name()));
}

} // namespace ui
