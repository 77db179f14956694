// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/page.h"

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class KeyFigure;
class StateLabel;
class SubscriptionController;
class TableProxy;
class TableView;

/// The deliverability dashboard as something that is paid for: on or off, for which domains, and what a month
/// costs.
class SubscriptionPage : public Page
{
    Q_OBJECT
public:
    explicit SubscriptionPage(const Session &session, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] bool canExport() const override;
    void exportCsv() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isIdle() const override;

    void askToEnable();
    void askToDisable();
    void askToAdd();
    void askToRemove();

Q_SIGNALS:
    /// Other parts show something else from now on.
    void subscriptionChanged();

private:
    [[nodiscard]] QWidget *makeState();
    [[nodiscard]] QWidget *makeDomains();
    /// Typed confirmation; \a act is what then happens.
    void confirm(const QString &title, const QString &consequence, const QString &word, const QString &action,
                 std::function<void()> act);
    void showSubscription();
    void showOffers();

    SubscriptionController *m_controller;
    TableProxy *m_proxy;
    TableView *m_table;
    StateLabel *m_state;
    QLabel *m_stateText;
    KeyFigure *m_bill;
    QLabel *m_prices;
    QPushButton *m_switch;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace ui
