// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui {

/// The application's style with air beside the text of cells and headings: a heading on the right of its
/// column would touch the one on the left of the next.
class TableStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit TableStyle(QObject *parent);

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
};

} // namespace ui
