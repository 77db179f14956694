// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/attention.h"
#include "ui/controller.h"
#include "ui/models/tablemodel.h"

namespace ui {

/// Reads the account and what there is in it, and finds what needs attention. The parts come one after the
/// other; one that cannot be read is told and does not hide the others.
class AccountController : public Controller
{
    Q_OBJECT
public:
    explicit AccountController(Session session, QObject *parent = nullptr);

    [[nodiscard]] const reports::AccountFacts &facts() const { return m_facts; }
    [[nodiscard]] TableModel<reports::Attention> *attention() const { return m_attention; }
    /// Domains whose details are not looked at here, because there are too many.
    [[nodiscard]] int unreadDomains() const { return m_unreadDomains; }
    /// What could not be read, in words; empty when all could.
    [[nodiscard]] QStringList gaps() const { return m_gaps; }

    void refresh();
    void setSending(bool on);
    void setAutoWarmup(bool on);

Q_SIGNALS:
    void accountChanged();
    /// More is known of what there is in the account.
    void factsChanged();
    void changed();
    void changeFailed(const ui::Failure &failure);

private:
    void readIdentities();
    void readDomains();
    void readConfigurationSets();
    void readDedicatedIps();
    void readDashboard();
    void takeAccount(const email::GetAccount::Response &account);
    void missing(const QString &what, const aws::Error &error);
    void findAttention();
    void finishChange(const QString &title, const aws::Result<void> &result);

    reports::AccountFacts m_facts;
    TableModel<reports::Attention> *m_attention;
    QStringList m_gaps;
    int m_unreadDomains = 0;
    int m_reading = 0; ///< Which refresh counts; the answers to an older one do not.
};

} // namespace ui
