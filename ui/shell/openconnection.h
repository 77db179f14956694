// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/command.h"
#include "core/sandbox/server.h"
#include "ui/connections/connectionmeans.h"
#include "ui/session.h"
#include "ui/shell/callfeed.h"

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
    std::shared_ptr<CallFeed> calls;
    connections::SavedConnection saved; ///< What it was opened from; without an id when nobody has saved it.
    activity::Origin origin; ///< What a copied command says of the connection.
};

/// Opens the practice account, or the one that the environment and the profile name. Nothing is sent yet.
[[nodiscard]] aws::Result<OpenedConnection> openConnection(const ConnectionWish &wish,
                                                           const aws::Environment &environment);

/// The command line's wish as a connection that nobody has saved.
[[nodiscard]] connections::SavedConnection wishedConnection(const ConnectionWish &wish);
/// Opens \a saved. A practice account that is open already, \a practice, is opened once more as it is.
/// \a options brings the callbacks that ask a person.
[[nodiscard]] QCoro::Task<aws::Result<OpenedConnection>> openSaved(connections::SavedConnection saved,
                                                                   ConnectionMeans means,
                                                                   email::ConnectionOptions options,
                                                                   std::shared_ptr<sandbox::Server> practice);

} // namespace ui
