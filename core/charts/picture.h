// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"

#include <QFont>
#include <QImage>
#include <QSizeF>
#include <functional>

/// \file
/// A chart as a picture of its own, in a file.
namespace charts {

/// Something that can be painted into a size, in units of a pixel of the screen.
struct Picture {
    QSizeF size;
    QString title; ///< SVG and PDF files carry it.
    std::function<void(QPainter &)> paint;
};

/// The letters of what is written to a file, \a pixels high: the same wherever it is painted.
[[nodiscard]] QFont fileFont(int pixels);

/// On white, with twice the pixels, so that it is sharp on any screen.
[[nodiscard]] QImage image(const Picture &picture);
/// A whole SVG file.
[[nodiscard]] QByteArray svg(const Picture &picture);

/// As PNG, SVG or PDF, as the ending of \a path says: whole or not at all.
[[nodiscard]] aws::Result<void> writePicture(const QString &path, const Picture &picture);

} // namespace charts
