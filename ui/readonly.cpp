// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readonly.h"

#include "core/aws/tr.h"

namespace ui {

QString readOnlyReason() { return tr("This connection only reads. Allow changes in the toolbar first."); }

} // namespace ui
