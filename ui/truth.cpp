// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/truth.h"

#include "core/aws/tr.h"

namespace ui {

bool isNotFound(const aws::Error &error) { return error.code == QLatin1StringView("NotFoundException"); }

aws::Error notCarriedOut(aws::Error error)
{
    error.outcomeUnknown = false;
    error.message = tr("The connection was lost on the way. The service was asked "
                       "again: the change was not carried out.");
    return error;
}

} // namespace ui
