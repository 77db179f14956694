// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/operations/configurationsets.h"

#include "core/aws/client/compiled.h"

EMAIL_CONFIGURATION_SET_OPERATIONS(AWS_COMPILED_HERE)
AWS_PAGES_COMPILED_HERE(email::ListConfigurationSets)
