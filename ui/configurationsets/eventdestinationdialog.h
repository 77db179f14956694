// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/rules.h"
#include "core/email/shapes.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace ui {

class FormField;
class PairTable;

/// Makes or changes an event destination of any of the four kinds.
class EventDestinationDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a destination is what is changed; nothing for a new one. \a account may be unknown.
    EventDestinationDialog(const QString &set, const std::optional<email::EventDestination> &destination,
                           const QString &region, const QString &account, QWidget *parent = nullptr);

    /// The service's words at the field they are about.
    void showRefusal(const Failure &failure);

Q_SIGNALS:
    void submitted(const QString &name, const email::EventDestinationDefinition &definition);

private:
    struct ArnField {
        QLineEdit *edit = nullptr;
        FormField *field = nullptr;
        email::ArnKind kind;
    };

    QWidget *makeTypes(const QList<email::Open<email::EventType>> &chosen);
    ArnField makeArn(const char *objectName, const QString &title, email::ArnKind kind, const QString &arn);
    [[nodiscard]] QList<email::CloudWatchDimensionConfiguration> dimensions() const;
    [[nodiscard]] QList<ArnField> arnsOfKind() const;
    [[nodiscard]] email::EventDestinationDefinition definition() const;
    void check();
    void submit();

    QString m_region;
    QString m_account;
    QList<email::Open<email::EventType>> m_others; ///< Types that we do not know; they are kept.
    QLineEdit *m_name;
    FormField *m_nameField;
    QCheckBox *m_enabled;
    QComboBox *m_kind;
    QStackedWidget *m_places;
    ArnField m_role;
    ArnField m_stream;
    ArnField m_topic;
    ArnField m_application;
    PairTable *m_dimensions;
    FormField *m_dimensionsField;
    QList<QCheckBox *> m_types;
    FormField *m_typesField;
};

} // namespace ui
