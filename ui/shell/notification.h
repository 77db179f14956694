// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace ui {

/// Tells \a text, one sentence, on the desktop on behalf of \a window: through the desktop's own service, or
/// a tray icon where there is none.
void notifyDesktop(QWidget *window, const QString &text);

} // namespace ui
