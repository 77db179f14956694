// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/email/operations/identities.h"

EMAIL_IDENTITY_OPERATIONS(AWS_COMPILED_HERE)
