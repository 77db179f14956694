// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/attention.h"

#include "core/aws/tr.h"
#include "core/reports/words.h"

#include <algorithm>
#include <cmath>

namespace reports {

namespace {
void addAccount(const email::GetAccount::Response &account, QList<Attention> &found)
{
    const auto add = [&](Severity severity, const QString &finding) {
        found.append({.severity = severity, .place = Place::Account, .subject = {}, .finding = finding});
    };
    if (account.sendingEnabled == false)
        add(Severity::Bad, tr("Sending is switched off: no mail leaves this account in this region."));
    const Enforcement judged = enforcement(account.enforcementStatus.value_or(QString()));
    if (judged.severity == Severity::Bad || judged.severity == Severity::Waiting)
        add(judged.severity, judged.explanation);
    if (account.productionAccessEnabled == false)
        add(Severity::Waiting,
            tr("The account is in the service's sandbox: mail goes to verified addresses only, 200 a day. "
               "Ask "
               "AWS for production access."));
    if (const auto &quota = account.sendQuota; quota && quota->max24HourSend.value_or(0) > 0
        && quota->sentLast24Hours.value_or(0) >= 0.8 * *quota->max24HourSend) {
        const int percent = static_cast<int>(100 * *quota->sentLast24Hours / *quota->max24HourSend);
        add(percent >= 100 ? Severity::Bad : Severity::Waiting,
            tr("%1 % of the daily quota are used. What goes over it is refused.").arg(percent));
    }
}

void addIdentity(const IdentityRow &row, QList<Attention> &found)
{
    const auto add = [&](Severity severity, const QString &finding) {
        found.append({.severity = severity,
                      .place = Place::Identities,
                      .subject = row.info.identityName.value_or(QString()),
                      .finding = finding});
    };
    const bool address = row.info.identityType == email::IdentityType::EmailAddress;
    switch (statusSeverity(row)) {
    case Severity::Bad:
        add(Severity::Bad,
            address ? tr("The address was not verified in time: nothing can be sent from it.")
                    : tr("The domain's DNS records were not found: nothing can be sent from it."));
        return;
    case Severity::Waiting:
        add(Severity::Waiting,
            address ? tr("Waits for the link in the service's message to be opened.")
                    : tr("Waits for its DNS records."));
        return;
    default:
        break;
    }
    if (!row.details)
        return;
    if (const auto &mailFrom = row.details->mailFromAttributes;
        mailFrom && !mailFrom->mailFromDomain.isEmpty()) {
        const Severity state = severity(mailFrom->mailFromDomainStatus);
        if (state == Severity::Bad)
            add(Severity::Bad,
                tr("MAIL FROM domain %1 failed: its MX or TXT record is missing.")
                    .arg(mailFrom->mailFromDomain));
        else if (state == Severity::Waiting)
            add(Severity::Waiting,
                tr("MAIL FROM domain %1 waits for its DNS records.").arg(mailFrom->mailFromDomain));
    }
    if (const auto &dkim = row.details->dkimAttributes; !address && dkim && dkim->status) {
        if (severity(dkim->status) == Severity::Bad)
            add(Severity::Bad, tr("The DKIM records are not found any more: signing stops soon."));
    }
}

void addDashboard(const email::GetDeliverabilityDashboardOptions::Response &dashboard,
                  QList<Attention> &found)
{
    if (dashboard.accountStatus == email::DeliverabilityDashboardAccountStatus::PendingExpiration)
        found.append({.severity = Severity::Waiting,
                      .place = Place::Deliverability,
                      .subject = {},
                      .finding = dashboard.subscriptionExpiryDate
                          ? tr("The deliverability dashboard's subscription ends on %1.")
                                .arg(QLocale().toString(dashboard.subscriptionExpiryDate->date(),
                                                        QLocale::ShortFormat))
                          : tr("The deliverability dashboard's subscription ends soon.")});
    const auto ending = dashboard.pendingExpirationSubscribedDomains.value_or(
        QList<email::DomainDeliverabilityTrackingOption>());
    for (const email::DomainDeliverabilityTrackingOption &domain : ending)
        found.append({.severity = Severity::Waiting,
                      .place = Place::Deliverability,
                      .subject = domain.domain.value_or(QString()),
                      .finding = tr("Is no longer tracked from the end of the month on.")});
}

int rank(Severity severity) { return severity == Severity::Bad ? 0 : severity == Severity::Waiting ? 1 : 2; }

QString placeWord(Place place)
{
    switch (place) {
    case Place::Account:
        return tr("Account");
    case Place::Identities:
        return tr("Identity");
    case Place::ConfigurationSets:
        return tr("Configuration set");
    case Place::DedicatedIps:
        return tr("Dedicated IP");
    case Place::Deliverability:
        break;
    }
    return tr("Deliverability");
}
} // namespace

Enforcement enforcement(const QString &status)
{
    if (status == QLatin1StringView("HEALTHY"))
        return {.severity = Severity::Good,
                .word = tr("Healthy"),
                .explanation = tr("The service has nothing to object to: no issues with bounces or "
                                  "complaints.")};
    if (status == QLatin1StringView("PROBATION"))
        return {.severity = Severity::Waiting,
                .word = tr("Under review"),
                .explanation = tr("The account is under review, usually for too many bounces (over 5 %) or "
                                  "complaints (over 0.1 %). Mend the cause and tell AWS what was done, or "
                                  "sending may be stopped.")};
    if (status == QLatin1StringView("SHUTDOWN"))
        return {.severity = Severity::Bad,
                .word = tr("Stopped by AWS"),
                .explanation = tr("AWS has stopped sending from this account. Only a support case can lift "
                                  "this.")};
    return {
        .severity = Severity::Neutral, .word = status.isEmpty() ? tr("Not told") : status, .explanation = {}};
}

QString quotaForecast(const email::SendQuota &quota, const QLocale &locale)
{
    if (!quota.max24HourSend)
        return {};
    if (*quota.max24HourSend < 0)
        return tr("There is no daily limit.");
    const double left = qMax(0.0, *quota.max24HourSend - quota.sentLast24Hours.value_or(0));
    const QString number = locale.toString(std::llround(left));
    const double rate = quota.maxSendRate.value_or(0);
    if (left == 0 || rate <= 0)
        return tr("%1 left.").arg(number);
    const int minutes = static_cast<int>(std::ceil(left / rate / 60));
    return minutes < 120
        ? tr("%1 left. At the full rate that is %2.").arg(number, tr("%n minutes", nullptr, minutes))
        : tr("%1 left. At the full rate that is %2.")
              .arg(number, tr("%n hours", nullptr, static_cast<int>(std::lround(minutes / 60.0))));
}

QList<Attention> attention(const AccountFacts &facts)
{
    QList<Attention> found;
    if (facts.account)
        addAccount(*facts.account, found);
    for (const IdentityRow &row : facts.identities)
        addIdentity(row, found);
    for (const ConfigurationSetRow &row : facts.configurationSets) {
        if (row.settings && !isSending(*row.settings))
            found.append({.severity = Severity::Waiting,
                          .place = Place::ConfigurationSets,
                          .subject = row.name,
                          .finding = tr("Sending through it is switched off.")});
    }
    for (const DedicatedIpRow &row : facts.ips) {
        if (!row.listings || row.listings->isEmpty())
            continue;
        QStringList lists;
        for (const email::BlacklistEntry &entry : *row.listings)
            lists.append(entry.rblName.value_or(QString()));
        found.append({.severity = Severity::Bad,
                      .place = Place::DedicatedIps,
                      .subject = row.ip.ip,
                      .finding = tr("Is on a blacklist: %1").arg(lists.join(QStringLiteral(", ")))});
    }
    if (facts.dashboard)
        addDashboard(*facts.dashboard, found);
    std::stable_sort(found.begin(), found.end(), [](const Attention &a, const Attention &b) {
        return rank(a.severity) < rank(b.severity);
    });
    return found;
}

Columns<Attention> attentionColumns()
{
    return {
        {.id = QStringLiteral("finding"),
         .title = tr("Finding"),
         .value = [](const Attention &item) { return CellValue(item.finding); },
         .severity = [](const Attention &item) { return item.severity; }},
        {.id = QStringLiteral("subject"),
         .title = tr("Resource"),
         .value = [](const Attention &item) { return CellValue(item.subject); }},
        {.id = QStringLiteral("place"),
         .title = tr("What it is"),
         .value = [](const Attention &item) { return CellValue(placeWord(item.place)); }},
    };
}

} // namespace reports
