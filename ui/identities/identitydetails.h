// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dns/records.h"
#include "core/reports/tables/identities.h"
#include "ui/models/tablemodel.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

class TableView;

/// Everything about one identity: its state, what to do next, the DNS records to publish, its settings.
class IdentityDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit IdentityDetails(const QString &region, QWidget *parent = nullptr);

    /// Nothing selected: says so.
    void clear();
    void show(const reports::IdentityRow &row);
    [[nodiscard]] QString identity() const { return m_identity; }
    /// \a reason is why deleting is not possible; empty when it is.
    void setDeletable(const QString &reason);

Q_SIGNALS:
    void deleteRequested(const QString &identity);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRecords();
    void showState(const reports::IdentityRow &row);
    void showRecords(const reports::IdentityRow &row);
    void showSettings(const reports::IdentityRow &row);
    QLabel *addFact(const QString &title, const QString &objectName);
    void copyRecord(QString dns::Record::*member);
    void paintState();

    QString m_region;
    QString m_identity;
    reports::Severity m_severity = reports::Severity::Neutral;
    QWidget *m_content;
    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_symbol;
    QLabel *m_status;
    QLabel *m_nextStep;
    QWidget *m_records;
    TableModel<dns::Record> *m_recordModel;
    TableView *m_recordTable;
    QGridLayout *m_facts;
    QLabel *m_dkim;
    QLabel *m_mailFrom;
    QLabel *m_feedback;
    QLabel *m_configurationSet;
    QLabel *m_tags;
    QPushButton *m_delete;
};

} // namespace ui
