// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/operations/messages.h"

#include "core/aws/client/compiled.h"

EMAIL_MESSAGE_OPERATIONS(AWS_COMPILED_HERE)
