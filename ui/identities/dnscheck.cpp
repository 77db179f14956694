// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/dnscheck.h"

#include "ui/identities/regionsearch.h"
#include "ui/settings/settings.h"

#include <QPointer>
#include <QTimer>
#include <chrono>
#include <functional>

namespace ui {

using namespace std::chrono_literals;

namespace {
constexpr auto settled = 700ms; // Whoever only passes by with the arrow keys asks for nothing.
constexpr auto interval = 60s; // Gentle: name servers and resolvers are other people's.

QString nameOf(const reports::IdentityRow &row) { return row.info.identityName.value_or(QString()); }
} // namespace

/// A check, ended by whoever cancels it or by the end of the controller.
struct DnsCheck::Checking {
    explicit Checking(std::stop_token whole)
        : whenClosed(std::move(whole), [this] { stop.request_stop(); })
    {
    }
    std::stop_source stop;
    std::stop_callback<std::function<void()>> whenClosed;
    Progress progress;
};

DnsCheck::DnsCheck(Session session, RegionSearch *regions, QObject *parent)
    : Controller(std::move(session), parent)
    , m_regions(regions)
    , m_resolver(this->session().surroundings().resolver)
    , m_next(new QTimer(this))
{
    if (!m_resolver)
        m_resolver = std::make_shared<dns::NetworkResolver>();
    m_next->setObjectName(QStringLiteral("nextDnsCheck"));
    m_next->setSingleShot(true);
    connect(m_regions, &RegionSearch::changed, this, &DnsCheck::changed);
    connect(m_next, &QTimer::timeout, this, [this] {
        if (isAllowed() && isPending())
            begin(aws::Priority::Background);
    });
}

bool DnsCheck::isAllowed() const
{
    if (!isPossible())
        return false;
    const auto &settings = session().surroundings().settings;
    return settings ? settings->chosen(setting::lookUpDns).toBool() : m_allowedHere;
}

void DnsCheck::allow()
{
    if (const auto &settings = session().surroundings().settings)
        settings->choose(setting::lookUpDns, true);
    m_allowedHere = true;
    Q_EMIT changed();
}

QList<dns::Server> DnsCheck::resolvers() const
{
    QList<dns::Server> chosen;
    if (const auto &settings = session().surroundings().settings)
        chosen = dns::serversFromText(settings->chosen(setting::dnsServers).toString()).value_or(chosen);
    return chosen.isEmpty() ? dns::publicResolvers() : chosen;
}

void DnsCheck::watch(const reports::IdentityRow &row)
{
    if (m_watched && nameOf(*m_watched) != nameOf(row)) {
        cancel();
        m_next->stop();
    }
    m_watched = row;
    scheduleNext();
}

void DnsCheck::unwatch()
{
    cancel();
    m_next->stop();
    m_watched.reset();
}

bool DnsCheck::isPending() const
{
    if (!m_watched || !m_watched->details
        || dns::recordsFor(nameOf(*m_watched), *m_watched->details, session().region()).isEmpty())
        return false;
    const dns::ServiceStatus status = dns::statusOf(*m_watched->details, session().region());
    const auto waits = [](dns::ServiceCheck check) {
        return check == dns::ServiceCheck::Pending || check == dns::ServiceCheck::Wavering;
    };
    if (waits(status.dkim) || waits(status.mailFrom))
        return true;
    const auto diagnosis = diagnosisOf(*m_watched);
    return diagnosis
        && std::any_of(
               diagnosis->findings.cbegin(), diagnosis->findings.cend(),
               [](const dns::Finding &finding) { return finding.verdict == dns::Verdict::NotYetVisible; });
}

void DnsCheck::scheduleNext()
{
    if (m_checking || !isAllowed() || !isPending())
        m_next->stop();
    else if (!m_next->isActive())
        m_next->start(m_results.contains(nameOf(*m_watched)) ? interval : settled);
}

void DnsCheck::check()
{
    cancel();
    begin(aws::Priority::Waiting);
}

void DnsCheck::begin(aws::Priority priority)
{
    if (!isAllowed() || m_checking || !m_watched || !m_watched->details)
        return;
    m_next->stop();
    const auto checking = m_checking = std::make_shared<Checking>(stopToken());
    const QString identity = nameOf(*m_watched);
    const dns::Servers servers{.recursive = resolvers()};
    checking->progress.all =
        static_cast<int>(dns::checkedRecordsFor(identity, *m_watched->details, session().region()).size());
    // By who is gone, nothing is told any more.
    auto progress = [self = QPointer(this), checking = std::weak_ptr(checking)] {
        const auto underWay = checking.lock();
        if (!self || !underWay || self->m_checking != underWay)
            return;
        ++underWay->progress.done;
        Q_EMIT self->changed();
    };
    start(dns::lookAtIdentity(m_resolver, identity, *m_watched->details, session().region(), servers,
                              checking->stop.get_token(), std::move(progress)),
          priority, [this, checking, identity](const dns::Seen &seen) {
              if (m_checking != checking)
                  return; // Cancelled: what came in until then is no whole picture.
              m_checking.reset();
              m_results.insert(identity, {.seen = seen, .at = now()});
              scheduleNext();
              Q_EMIT changed();
          });
    Q_EMIT changed();
}

void DnsCheck::cancel()
{
    if (!m_checking)
        return;
    std::exchange(m_checking, nullptr)->stop.request_stop();
    scheduleNext();
    Q_EMIT changed();
}

DnsCheck::Progress DnsCheck::progress() const { return m_checking ? m_checking->progress : Progress{}; }

std::optional<dns::Diagnosis> DnsCheck::diagnosisOf(const reports::IdentityRow &row) const
{
    const RegionSearch::Found elsewhere = m_regions->found(nameOf(row));
    const auto result = m_results.constFind(nameOf(row));
    if (!row.details || (result == m_results.cend() && !elsewhere.at.isValid()))
        return std::nullopt;
    dns::ServiceStatus status = dns::statusOf(*row.details, session().region());
    status.verifiedIn = dns::verifiedIn(elsewhere.answers);
    const dns::Seen seen = result == m_results.cend() ? dns::Seen() : result->seen;
    return dns::diagnose(seen.sightings, seen.delegation, status, now());
}

QDateTime DnsCheck::checkedAt(const QString &identity) const { return m_results.value(identity).at; }

QDateTime DnsCheck::now() const
{
    return QDateTime::fromMSecsSinceEpoch(session().client().options().clock().time_since_epoch().count(),
                                          Qt::UTC);
}

} // namespace ui
