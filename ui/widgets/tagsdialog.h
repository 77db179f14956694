// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"
#include "ui/session.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace ui {

class FormField;
class TagEditor;
class TagsController;

/// Changes the tags of a configuration set, a pool or an identity. The service asks for its ARN, and with it
/// for the number of the account, which only its owner can tell when it has not been seen anywhere.
class TagsDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a resource is as in the ARN: "configuration-set/newsletter". Without \a tags they are read.
    TagsDialog(const Session &session, const QString &resource, const QString &account,
               const std::optional<QList<email::Tag>> &tags, QWidget *parent = nullptr);

Q_SIGNALS:
    void applied(const QList<email::Tag> &tags);

private:
    void check();
    void submit();
    [[nodiscard]] QString arn() const;

    QString m_resource;
    TagsController *m_controller;
    std::optional<QList<email::Tag>> m_before;
    QLineEdit *m_account;
    FormField *m_accountField;
    TagEditor *m_tags;
};

} // namespace ui
