// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/operations/messages.h"
#include "ui/session.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui {

class FormField;
class MessageContent;
class MessageController;
class PairTable;
class StateLabel;

/// "Send a message…": to whom, through what, and what it says. It stays open and shows the message's id, so
/// that the next one can be sent; one of which it is not known whether it was sent is never repeated unasked.
class MessageDialog : public FormDialog
{
    Q_OBJECT
public:
    MessageDialog(const Session &session, const QString &identity, const QString &configurationSet,
                  QWidget *parent = nullptr);

    [[nodiscard]] MessageContent *content() const { return m_content; }
    [[nodiscard]] bool isIdle() const;

private:
    struct Address {
        QLineEdit *edit = nullptr;
        FormField *field = nullptr;
    };
    Address makeAddress(const char *objectName, const QString &title, const QString &hint = {});
    void check();
    void submit();
    [[nodiscard]] email::SendEmail message() const;
    [[nodiscard]] QList<email::MessageTag> tags() const;
    [[nodiscard]] bool mayBeSent();

    MessageController *m_controller;
    Address m_from;
    Address m_to;
    Address m_cc;
    Address m_bcc;
    Address m_replyTo;
    QLineEdit *m_set;
    FormField *m_setField;
    PairTable *m_tags;
    FormField *m_tagsField;
    MessageContent *m_content;
    QLabel *m_limits;
    QCheckBox *m_again;
    StateLabel *m_sent;
};

} // namespace ui
