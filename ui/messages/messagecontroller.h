// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/dedicatedips.h"
#include "core/email/operations/messages.h"
#include "ui/controller.h"

namespace ui {

/// Sends a message, once. What is not known to have been sent is never sent again by itself.
class MessageController : public Controller
{
    Q_OBJECT
public:
    using Controller::Controller;

    /// What limits the account puts on a message.
    void readAccount();
    void send(const email::SendEmail &message);

Q_SIGNALS:
    void accountRead(const email::GetAccount::Response &account);
    void sent(const QString &messageId);
    /// \a unknown: it may have been sent all the same.
    void sendingFailed(const ui::Failure &failure, bool unknown);
};

} // namespace ui
