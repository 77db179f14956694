// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"
#include "ui/widgets/formdialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class FormField;

/// What is wrong with \a typed as the MAIL FROM domain of \a identity; nothing if it is right.
[[nodiscard]] QString mailFromProblem(const QString &typed, const QString &identity);

/// Sets the MAIL FROM domain of an identity, and what happens while its MX record is missing.
class MailFromDialog : public FormDialog
{
    Q_OBJECT
public:
    MailFromDialog(const QString &identity, const QString &region,
                   const std::optional<email::MailFromAttributes> &now, QWidget *parent = nullptr);

    void showRefusal(const Failure &failure);

Q_SIGNALS:
    void submitted(const QString &domain, email::BehaviorOnMxFailure behavior);

private:
    void check();
    [[nodiscard]] QString domain() const;
    [[nodiscard]] email::BehaviorOnMxFailure behavior() const;

    QString m_identity;
    QString m_region;
    QString m_domainNow;
    std::optional<email::BehaviorOnMxFailure> m_behaviorNow;
    QLineEdit *m_domain;
    FormField *m_field;
    QComboBox *m_behavior;
    QLabel *m_records;
};

} // namespace ui
