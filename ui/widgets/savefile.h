// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/error.h"

#include <QStringList>
#include <functional>

class QWidget;

namespace ui {

class Banner;

/// \a name as the name of a file on any system. Names of domains and configuration sets come from the
/// service: one with a slash in it must not lead into another folder.
[[nodiscard]] QString safeFileName(const QString &name);

/// Asks for a place and calls \a write with it; \a banner tells what came of it. \a suggested is the file's
/// name, made safe; its ending is the kind of file.
void askAndSave(QWidget *parent, const QString &title, const QString &suggested, Banner *banner,
                std::function<aws::Result<void>(const QString &path)> write);

/// The same where there is a choice of kinds of files; the ending of \a suggested is the usual one.
void askAndSave(QWidget *parent, const QString &title, const QString &suggested, const QStringList &endings,
                Banner *banner, std::function<aws::Result<void>(const QString &path)> write);

} // namespace ui
