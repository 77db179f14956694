// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/handlers/handlers.h"
#include "core/sandbox/rules.h"
#include "core/sandbox/subscription.h"

namespace sandbox {

using namespace email;

namespace {
using Subscriptions = QList<DomainDeliverabilityTrackingOption>;

const DomainDeliverabilityTrackingOption *find(const Subscriptions &list, const QString &domain)
{
    for (const auto &option : list) {
        if (option.domain->compare(domain, Qt::CaseInsensitive) == 0)
            return &option;
    }
    return nullptr;
}

QDateTime endOfMonth(const QDateTime &now)
{
    const QDate day = now.date();
    return QDate(day.year(), day.month(), 1).addMonths(1).startOfDay(Qt::UTC);
}

aws::Result<Subscriptions> wanted(State &state, const PutDeliverabilityDashboardOption &request)
{
    Subscriptions result;
    for (DomainDeliverabilityTrackingOption option : request.subscribedDomains.value_or(Subscriptions())) {
        const QString domain = option.domain.value_or(QString()).toLower();
        if (!isDomainName(domain))
            return badRequest(QStringLiteral("Invalid domain name <%1>.").arg(domain));
        const Identity *identity = state.identities.find(domain);
        if (!identity)
            return notFound(
                QStringLiteral("Domain %1 is not an email identity of this account.").arg(domain));
        if (!identity->verification.succeeded(state.now()))
            return badRequest(QStringLiteral("Domain %1 is not verified.").arg(domain));
        if (find(result, domain))
            return badRequest(QStringLiteral("Domain %1 is given more than once.").arg(domain));
        option.domain = domain;
        if (const auto *known = find(state.dashboard.active, domain)) {
            option.subscriptionStartDate = known->subscriptionStartDate;
        } else if (const auto *ending = find(state.dashboard.pendingExpiration, domain)) {
            option.subscriptionStartDate = ending->subscriptionStartDate;
        } else {
            option.subscriptionStartDate = state.now();
        }
        result.append(option);
    }
    return result;
}
} // namespace

void expireSubscriptions(State &state)
{
    Dashboard &dashboard = state.dashboard;
    if (!dashboard.expiry.isValid() || state.now() < dashboard.expiry)
        return;
    dashboard.pendingExpiration.clear();
    dashboard.expiry = {};
}

aws::Result<void> requireSubscription(State &state, const QString &domain)
{
    expireSubscriptions(state);
    const Dashboard &dashboard = state.dashboard;
    if (!dashboard.enabled && dashboard.pendingExpiration.isEmpty())
        return badRequest(QStringLiteral("The Deliverability dashboard is not enabled for this account."));
    if (!find(dashboard.active, domain) && !find(dashboard.pendingExpiration, domain))
        return notFound(
            QStringLiteral("Domain %1 is not subscribed to the Deliverability dashboard.").arg(domain));
    return {};
}

Answer<GetDeliverabilityDashboardOptions> handle(State &state, const GetDeliverabilityDashboardOptions &)
{
    expireSubscriptions(state);
    const Dashboard &dashboard = state.dashboard;
    GetDeliverabilityDashboardOptions::Response answer;
    answer.dashboardEnabled = dashboard.enabled;
    answer.accountStatus = dashboard.enabled ? DeliverabilityDashboardAccountStatus::Active
        : dashboard.expiry.isValid()         ? DeliverabilityDashboardAccountStatus::PendingExpiration
                                             : DeliverabilityDashboardAccountStatus::Disabled;
    if (!dashboard.enabled && dashboard.expiry.isValid())
        answer.subscriptionExpiryDate = dashboard.expiry;
    answer.activeSubscribedDomains = dashboard.active;
    answer.pendingExpirationSubscribedDomains = dashboard.pendingExpiration;
    return answer;
}

Answer<PutDeliverabilityDashboardOption> handle(State &state, const PutDeliverabilityDashboardOption &request)
{
    expireSubscriptions(state);
    Dashboard &dashboard = state.dashboard;
    const auto domains = request.dashboardEnabled ? wanted(state, request) : Subscriptions();
    if (!domains)
        return tl::unexpected(domains.error());
    Subscriptions ending;
    for (const Subscriptions &list : {dashboard.active, dashboard.pendingExpiration}) {
        for (const auto &option : list) {
            if (!find(*domains, *option.domain))
                ending.append(option);
        }
    }
    const bool wasPaid = dashboard.enabled || dashboard.expiry.isValid();
    dashboard.enabled = request.dashboardEnabled;
    dashboard.active = *domains;
    dashboard.pendingExpiration = ending;
    const bool something = !ending.isEmpty() || (!dashboard.enabled && wasPaid);
    dashboard.expiry = something ? endOfMonth(state.now()) : QDateTime();
    for (const auto &option : *domains) {
        // A practice account has something to look at in a newly subscribed domain too.
        if (state.options.data == Data::Demo && !state.traffic.contains(*option.domain)) {
            Traffic traffic;
            traffic.domain = *option.domain;
            traffic.since = state.now().date();
            traffic.dailyVolume = 8000;
            state.traffic.insert(*option.domain, traffic);
        }
    }
    return {};
}

} // namespace sandbox
