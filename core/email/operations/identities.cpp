// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/operations/identities.h"

#include "core/aws/client/compiled.h"

EMAIL_IDENTITY_OPERATIONS(AWS_COMPILED_HERE)
AWS_PAGES_COMPILED_HERE(email::ListEmailIdentities)
