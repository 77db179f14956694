// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace ui {

/// Calls \a then once, when \a window has been painted for the first time: what takes long comes after that.
void afterFirstPaint(QWidget *window, std::function<void()> then);

} // namespace ui
