// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/auditfile.h"
#include "ui/connections/connectionmeans.h"
#include "ui/session.h"
#include "ui/settings/settings.h"

namespace ui {

/// What all windows of the program share, handed in by who starts it; a test hands in its own.
struct Means {
    ConnectionMeans connections;
    std::shared_ptr<activity::AuditFile> audit; ///< Null: changes are noted nowhere.
    Surroundings surroundings;
    /// The practice account is made anew with every start. Its history then does not outlive it, and lies apart.
    bool forgetsPractice = false;
};

} // namespace ui
