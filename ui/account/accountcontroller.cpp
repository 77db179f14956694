// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountcontroller.h"

#include "core/reports/readconfigurationsets.h"
#include "core/reports/readdedicatedips.h"
#include "core/reports/readidentities.h"

namespace ui {

namespace {
// A call each, and the service allows about one a second: the rest is read where it is looked at.
constexpr int mostDomainsRead = 60;

QString keyOf(const reports::Attention &item)
{
    return QStringLiteral("%1/%2/%3").arg(int(item.place)).arg(item.subject, item.finding);
}
} // namespace

AccountController::AccountController(Session session, QObject *parent)
    : Controller(std::move(session), parent)
    , m_attention(new TableModel<reports::Attention>(reports::attentionColumns(), keyOf, this))
{
}

void AccountController::refresh()
{
    const int reading = ++m_reading;
    m_gaps.clear();
    m_unreadDomains = 0;
    run(email::GetAccount{}, aws::Priority::Waiting,
        [this, reading](const aws::Result<email::GetAccount::Response> &account) {
            if (reading != m_reading)
                return;
            if (account)
                takeAccount(*account);
            else
                Q_EMIT failed(describe(tr("Could not read the account"), account.error()));
        });
    readIdentities();
    readDedicatedIps();
    readConfigurationSets();
    readDashboard();
}

void AccountController::takeAccount(const email::GetAccount::Response &account)
{
    m_facts.account = account;
    Q_EMIT accountChanged();
    findAttention();
}

void AccountController::readIdentities()
{
    start(reports::readIdentities(sending(aws::Priority::Visible), false), aws::Priority::Visible,
          [this, reading = m_reading](const aws::Result<QList<reports::IdentityRow>> &identities) {
              if (reading != m_reading)
                  return;
              if (!identities)
                  return missing(tr("identities"), identities.error());
              const QList<reports::IdentityRow> before = std::exchange(m_facts.identities, *identities);
              QHash<QString, qsizetype> known;
              for (qsizetype i = 0; i < before.size(); ++i)
                  known.insert(before.at(i).info.identityName.value_or(QString()), i);
              for (reports::IdentityRow &row : m_facts.identities) {
                  const auto at = known.constFind(row.info.identityName.value_or(QString()));
                  if (at != known.cend())
                      row.details = before.at(*at).details;
              }
              findAttention();
              readDomains();
          });
}

void AccountController::readDomains()
{
    int read = 0;
    for (const reports::IdentityRow &row : std::as_const(m_facts.identities)) {
        // SES tells the state of an address in the list; only a domain has a MAIL FROM of its own.
        if (row.info.identityType == email::IdentityType::EmailAddress && row.info.verificationStatus)
            continue;
        if (read++ >= mostDomainsRead) {
            ++m_unreadDomains;
            continue;
        }
        const QString name = row.info.identityName.value_or(QString());
        run(email::GetEmailIdentity{.emailIdentity = name}, aws::Priority::Background,
            [this, name, reading = m_reading](const aws::Result<email::GetEmailIdentity::Response> &details) {
                if (reading != m_reading || !details)
                    return;
                for (reports::IdentityRow &known : m_facts.identities) {
                    if (known.info.identityName == name)
                        known.details = *details;
                }
                findAttention();
            });
    }
    if (m_unreadDomains > 0)
        Q_EMIT factsChanged();
}

void AccountController::readConfigurationSets()
{
    start(reports::readConfigurationSets(sending(aws::Priority::Background)), aws::Priority::Background,
          [this, reading = m_reading](const aws::Result<QList<reports::ConfigurationSetRow>> &sets) {
              if (reading != m_reading)
                  return;
              if (!sets)
                  return missing(tr("configuration sets"), sets.error());
              m_facts.configurationSets = *sets;
              findAttention();
          });
}

void AccountController::readDedicatedIps()
{
    const auto send = sending(aws::Priority::Visible);
    start(reports::readDedicatedIps(send), aws::Priority::Visible,
          [this, send, reading = m_reading](const aws::Result<QList<reports::DedicatedIpRow>> &ips) {
              if (reading != m_reading)
                  return;
              if (!ips)
                  return missing(tr("dedicated IPs"), ips.error());
              m_facts.ips = *ips;
              findAttention();
              start(reports::readListings(send, *ips), aws::Priority::Visible,
                    [this, reading](const aws::Result<QList<reports::DedicatedIpRow>> &listed) {
                        if (reading != m_reading)
                            return;
                        if (!listed)
                            return missing(tr("blacklists"), listed.error());
                        m_facts.ips = *listed;
                        findAttention();
                    });
          });
}

void AccountController::readDashboard()
{
    run(email::GetDeliverabilityDashboardOptions{}, aws::Priority::Visible,
        [this, reading = m_reading](
            const aws::Result<email::GetDeliverabilityDashboardOptions::Response> &dashboard) {
            if (reading != m_reading)
                return;
            if (!dashboard)
                return missing(tr("deliverability dashboard"), dashboard.error());
            m_facts.dashboard = *dashboard;
            findAttention();
        });
}

void AccountController::missing(const QString &what, const aws::Error &error)
{
    m_gaps.append(tr("Not looked at: %1 (%2)").arg(what, describe({}, error).text));
    Q_EMIT factsChanged();
}

void AccountController::findAttention()
{
    m_attention->setRows(reports::attention(m_facts));
    Q_EMIT factsChanged();
}

void AccountController::setSending(bool on)
{
    change(
        email::PutAccountSendingAttributes{.sendingEnabled = on}, email::GetAccount{},
        [on](const email::GetAccount::Response &found) { return found.sendingEnabled == on; },
        [this, on](const aws::Result<void> &result) {
            finishChange(on ? tr("Could not switch sending on") : tr("Could not switch sending off"), result);
        });
}

void AccountController::setAutoWarmup(bool on)
{
    change(
        email::PutAccountDedicatedIpWarmupAttributes{.autoWarmupEnabled = on}, email::GetAccount{},
        [on](const email::GetAccount::Response &found) { return found.dedicatedIpAutoWarmupEnabled == on; },
        [this, on](const aws::Result<void> &result) {
            finishChange(on ? tr("Could not switch automatic warm-up on")
                            : tr("Could not switch automatic warm-up off"),
                         result);
        });
}

void AccountController::finishChange(const QString &title, const aws::Result<void> &result)
{
    if (result)
        Q_EMIT changed();
    else
        Q_EMIT changeFailed(describe(title, result.error()));
    // What the service now says counts, not what was asked for.
    run(email::GetAccount{}, aws::Priority::Waiting,
        [this](const aws::Result<email::GetAccount::Response> &account) {
            if (account)
                takeAccount(*account);
        });
}

} // namespace ui
