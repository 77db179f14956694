// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/server.h"
#include "ui/session.h"

#include <memory>

namespace ui {

/// What the command line says of the account to open.
struct ConnectionWish {
    bool practice = false;
    email::ConnectionOptions options;
    bool readOnly = false;
    sandbox::Options sandbox; ///< How the practice account is made.
};

/// A session, and the practice service it talks to when it is one. The service lives as long as this.
struct OpenedConnection {
    Session session;
    std::shared_ptr<sandbox::Server> practice;
};

/// Opens the practice account, or the one that the environment and the profile name. Nothing is sent yet.
[[nodiscard]] aws::Result<OpenedConnection> openConnection(const ConnectionWish &wish,
                                                           const aws::Environment &environment);

} // namespace ui
