// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/tables/subscribeddomains.h"
#include "ui/controller.h"
#include "ui/models/tablemodel.h"

namespace ui {

/// Reads and changes the subscription of the deliverability dashboard. It is paid: the service replaces the
/// whole list of domains at once, so each change starts from what the service says at that moment.
class SubscriptionController : public Controller
{
    Q_OBJECT
public:
    using Options = email::GetDeliverabilityDashboardOptions::Response;
    using Domains = QList<email::DomainDeliverabilityTrackingOption>;

    explicit SubscriptionController(Session session, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Options> &options() const { return m_options; }
    [[nodiscard]] TableModel<reports::SubscribedDomainRow> *domains() const { return m_domains; }
    /// How many are paid for from next month on.
    [[nodiscard]] int activeDomains() const;
    /// Verified domains of the account that are not subscribed.
    [[nodiscard]] QStringList candidates() const;

    void refresh();
    void enable();
    void disable();
    void addDomain(const QString &domain);
    void removeDomain(const QString &domain);

Q_SIGNALS:
    void subscriptionRead();
    void changed();
    void changeFailed(const ui::Failure &failure);

private:
    void put(const QString &failure, bool enabled, std::function<void(Domains &)> edit);
    void send(const QString &failure, const email::PutDeliverabilityDashboardOption &wanted);
    void take(const Options &options);

    TableModel<reports::SubscribedDomainRow> *m_domains;
    std::optional<Options> m_options;
    QStringList m_verified;
};

} // namespace ui
