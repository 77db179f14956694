// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/attention.h"
#include "ui/session.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class AccountController;
class Gauge;
class KeyFigure;
class StateLabel;
class TableProxy;
class TableView;
struct Failure;

/// The account at a glance: whether it may send and how much, and what needs attention, with a way to each.
class AccountPage : public Page
{
    Q_OBJECT
public:
    explicit AccountPage(const Session &session, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] bool canExport() const override;
    void exportCsv() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isIdle() const override;

    /// Switches sending on, or asks before switching it off.
    void switchSending();

private:
    QWidget *makeState();
    QWidget *makeNumbers();
    QWidget *makeAttention();
    void showAccount();
    void showQuota(const email::SendQuota &quota);
    void showFacts();
    void jump();

    AccountController *m_controller;
    TableProxy *m_proxy;
    TableView *m_table;
    StateLabel *m_production;
    QLabel *m_productionText;
    StateLabel *m_standing;
    QLabel *m_standingText;
    StateLabel *m_sending;
    QLabel *m_sendingText;
    QPushButton *m_switchSending;
    QCheckBox *m_autoWarmup;
    Gauge *m_quota;
    KeyFigure *m_rate;
    KeyFigure *m_verified;
    KeyFigure *m_pending;
    KeyFigure *m_failed;
    StateLabel *m_nothing;
    QLabel *m_gaps;
    QPushButton *m_jump;
    QString m_suggested; ///< The row that is selected while nobody has chosen one.
};

} // namespace ui
