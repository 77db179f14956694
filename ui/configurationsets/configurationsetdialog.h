// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/configurationsetsettings.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class FormField;
class TagEditor;

/// Makes a configuration set, with everything in one place, or changes one and says what becomes different.
class ConfigurationSetDialog : public FormDialog
{
    Q_OBJECT
public:
    struct Subject {
        QString name; ///< Empty for a new one.
        email::ConfigurationSetSettings settings; ///< What it has, or what a new one begins with.
        QList<email::Tag> tags;
        QStringList pools; ///< To choose from.
        bool ses = false; ///< Whether the service knows what SES v2 brought.
    };
    ConfigurationSetDialog(const QString &title, const Subject &subject, QWidget *parent = nullptr);

    /// The service's words at the field they are about.
    void showRefusal(const Failure &failure);

Q_SIGNALS:
    void submitted(const QString &name, const email::ConfigurationSetSettings &settings,
                   const QList<email::Tag> &tags);

private:
    void addSesFields();
    void check();
    void submit();
    [[nodiscard]] bool isNew() const { return m_subject.name.isEmpty(); }
    [[nodiscard]] QString setName() const;
    [[nodiscard]] email::ConfigurationSetSettings settings() const;

    Subject m_subject;
    QLineEdit *m_name;
    FormField *m_nameField;
    QCheckBox *m_sending;
    QCheckBox *m_reputation;
    QCheckBox *m_tls;
    QComboBox *m_pool;
    QLineEdit *m_domain;
    FormField *m_domainField;
    QSpinBox *m_delivery;
    FormField *m_deliveryField;
    QComboBox *m_https;
    FormField *m_httpsField;
    TagEditor *m_tags;
    QLabel *m_changes;
};

} // namespace ui
