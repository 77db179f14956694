// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/operations/deliverability.h"

#include "core/aws/client/compiled.h"
#include "core/aws/tr.h"

namespace email {

QString statisticsRangeProblem(const QDateTime &start, const QDateTime &end)
{
    if (start.isValid() && end.isValid() && start.msecsTo(end) > 30LL * 24 * 3600 * 1000)
        return tr("EndDate is more than 30 days after StartDate; ask for at most 30 "
                  "days in one call");
    return {};
}

} // namespace email

EMAIL_DELIVERABILITY_OPERATIONS(AWS_COMPILED_HERE)
AWS_PAGES_COMPILED_HERE(email::ListDeliverabilityTestReports)
