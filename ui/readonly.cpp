// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readonly.h"

#include <QCoreApplication>

namespace ui {

QString readOnlyReason()
{
    return QCoreApplication::translate("ui::Session",
                                       "This connection only reads. Allow changes in the toolbar first.");
}

} // namespace ui
