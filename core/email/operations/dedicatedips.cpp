// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/operations/dedicatedips.h"

#include "core/aws/client/compiled.h"

EMAIL_DEDICATED_IP_OPERATIONS(AWS_COMPILED_HERE)
AWS_PAGES_COMPILED_HERE(email::ListDedicatedIpPools)
AWS_PAGES_COMPILED_HERE(email::GetDedicatedIps)
