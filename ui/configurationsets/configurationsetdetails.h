// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/configurationsets.h"
#include "ui/models/tablemodel.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPushButton;

namespace ui {

class StateLabel;
class TableView;

/// Everything about one configuration set: its settings and its event destinations, with what can be done.
class ConfigurationSetDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConfigurationSetDetails(QWidget *parent = nullptr);

    void clear();
    void show(const reports::ConfigurationSetRow &row);
    /// \a reason is why nothing can be changed; empty when it can.
    void setChangeable(const QString &reason);
    [[nodiscard]] QString destination() const;
    [[nodiscard]] TableView *destinations() const { return m_table; }

Q_SIGNALS:
    void editRequested();
    void cloneRequested();
    void tagsRequested();
    void messageRequested();
    void deleteRequested();
    void newDestinationRequested();
    void destinationRequested(const QString &destination);
    void destinationRemovalRequested(const QString &destination);

private:
    QPushButton *button(const char *objectName, const char *symbol, const QString &text,
                        void (ConfigurationSetDetails::*requested)());
    QLabel *addFact(const QString &title, const char *objectName);
    QWidget *makeDestinations();
    void enableButtons();
    /// What only SES v2 tells, a line each.
    void showSesFacts(const email::GetConfigurationSet::Response &settings);

    QString m_set;
    QString m_reason;
    QWidget *m_content;
    QLabel *m_name;
    StateLabel *m_sending;
    QFormLayout *m_facts;
    QLabel *m_reputation;
    QLabel *m_tls;
    QLabel *m_pool;
    QLabel *m_domain;
    QLabel *m_ses;
    QLabel *m_tags;
    TableModel<email::EventDestination> *m_model;
    TableView *m_table;
    QPushButton *m_editDestination = nullptr;
    QPushButton *m_removeDestination = nullptr;
    QList<QPushButton *> m_changing;
};

} // namespace ui
