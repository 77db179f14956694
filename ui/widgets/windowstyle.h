// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui {

/// What all windows wear: the style of the platform, with air beside the texts of tables, where a heading on
/// the right of its column would touch the one on the left of the next. Where that is Fusion, also with plain
/// scroll bars, and with outlines around what can be ticked that are seen on a dark ground.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT
public:
    /// \a base is a name of QStyleFactory's.
    explicit WindowStyle(const QString &base);

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget = nullptr) const override;

private:
    bool m_isFusion;
};

/// Dresses the application in it. \a base is the style below, that of the platform where it is not said.
void wearWindowStyle(const QString &base = {});

} // namespace ui
