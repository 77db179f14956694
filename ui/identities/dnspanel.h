// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identities/recordcolumns.h"
#include "ui/models/tablemodel.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace reports {
struct IdentityRow;
}

namespace ui {

class Banner;
class DiagnosisList;
class DnsCheck;
class RecordDetails;
class StateLabel;
class TableView;

/// The DNS records of an identity: what to publish, what DNS has now, what is wrong with it, and how to hand
/// it over to whoever publishes it.
class DnsPanel : public QWidget
{
    Q_OBJECT
public:
    /// \a check belongs to the caller.
    DnsPanel(const Session &session, DnsCheck *check, QWidget *parent = nullptr);

    void show(const reports::IdentityRow &row);

Q_SIGNALS:
    /// A person asks how it stands now; the service may have looked in the meantime as well.
    void checkRequested(const QString &identity);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *makeCheck();
    QWidget *makeTable();
    QWidget *makeHandOver();
    void refresh();
    void showCheck(const std::optional<dns::Diagnosis> &diagnosis);
    void showSelected();
    void save(qsizetype format);
    void handOver();

    QString m_region;
    DnsCheck *m_check;
    std::unique_ptr<reports::IdentityRow> m_row; ///< What is shown; null before the first one.
    QList<dns::Record> m_toPublish; ///< Without those that are advice.
    TableModel<RecordRow> *m_model;
    Banner *m_banner;
    QLabel *m_consent;
    QPushButton *m_allow;
    QPushButton *m_checkNow;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    StateLabel *m_summary;
    DiagnosisList *m_diagnosis;
    TableView *m_table;
    RecordDetails *m_details;
    QWidget *m_handOver;
};

} // namespace ui
