// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"

#include <QString>
#include <functional>

class QWidget;

namespace ui {

class Banner;

/// Asks for a place and calls \a write with it; \a banner tells what came of it. \a suggested is the file's
/// name, its ending the kind of file.
void askAndSave(QWidget *parent, const QString &title, const QString &suggested, Banner *banner,
                std::function<aws::Result<void>(const QString &path)> write);

} // namespace ui
