// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablestyle.h"

#include <QApplication>

namespace ui {

// Without a name, a proxy is that of the platform's style, whichever the application has.
TableStyle::TableStyle(QObject *parent)
    : QProxyStyle(QApplication::style()->name())
{
    setParent(parent);
}

int TableStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int air = 2;
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_HeaderMargin || metric == PM_FocusFrameHMargin ? usual + air : usual;
}

} // namespace ui
