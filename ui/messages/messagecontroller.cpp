// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagecontroller.h"

namespace ui {

void MessageController::readAccount()
{
    run(email::GetAccount{}, aws::Priority::Visible,
        [this](const aws::Result<email::GetAccount::Response> &account) {
            if (account)
                Q_EMIT accountRead(*account); // Without it a message can be sent all the same.
        });
}

void MessageController::send(const email::SendEmail &message)
{
    run(message, aws::Priority::Waiting, [this](const aws::Result<email::SendEmail::Response> &answer) {
        if (answer) {
            Q_EMIT sent(answer->messageId.value_or(QString()));
            return;
        }
        const aws::Error &error = answer.error();
        if (!error.outcomeUnknown) {
            Q_EMIT sendingFailed(describe(tr("The message was not sent"), error), false);
            return;
        }
        Failure failure = describe(tr("It is not known whether the message was sent"), error);
        failure.text =
            tr("%1 Ask a recipient or look at the events of the configuration set before it is sent again: "
               "it would arrive twice.")
                .arg(error.message.simplified());
        Q_EMIT sendingFailed(failure, true);
    });
}

} // namespace ui
