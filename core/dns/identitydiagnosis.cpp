// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/diagnosis.h"

#include "core/aws/tr.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace dns {

namespace {
constexpr int patienceHours = 72; // how long the service looks for the records

template<typename Status>
ServiceCheck checkOf(const std::optional<aws::Open<Status>> &status)
{
    const auto known = status ? status->known() : std::nullopt;
    if (!known)
        return ServiceCheck::Unknown;
    switch (*known) {
    case Status::Pending:
        return ServiceCheck::Pending;
    case Status::Success:
        return ServiceCheck::Succeeded;
    case Status::Failed:
        return ServiceCheck::GivenUp;
    case Status::TemporaryFailure:
        return ServiceCheck::Wavering;
    default:
        return ServiceCheck::NotStarted;
    }
}

/// Whether there are records for \a purpose, and all of them are right.
bool allRight(const QList<Finding> &findings, Purpose purpose)
{
    const auto ofPurpose = [purpose](const Finding &finding) { return finding.record.purpose == purpose; };
    return std::any_of(findings.cbegin(), findings.cend(), ofPurpose)
        && std::all_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
               return !ofPurpose(finding) || finding.verdict == Verdict::Right;
           });
}

QString waiting(const ServiceStatus &status, Purpose purpose, const QDateTime &now)
{
    const QString what =
        tr("The %1 records are right, but the service has not confirmed them yet.").arg(purposeText(purpose));
    if (purpose != Purpose::Dkim || !status.since)
        return what + u' ' + tr("It looks again by itself, for up to 72 hours.");
    const qint64 hours = patienceHours - status.since->secsTo(now) / 3600;
    return what + u' '
        + (hours > 0
               ? tr("It looks again by itself; %n of 72 hours are left.", nullptr, static_cast<int>(hours))
               : tr("Its 72 hours are over; if nothing changes soon, ask it to start again."));
}

void addNotes(Purpose purpose, ServiceCheck check, const ServiceStatus &status, const QDateTime &now,
              Diagnosis &diagnosis)
{
    if (!allRight(diagnosis.findings, purpose))
        return;
    if (check == ServiceCheck::Pending || check == ServiceCheck::NotStarted) {
        diagnosis.notes.append({Note::Kind::ServiceWaits, waiting(status, purpose, now)});
    } else if (check == ServiceCheck::GivenUp || check == ServiceCheck::Wavering) {
        diagnosis.notes.append(
            {Note::Kind::ServiceGaveUp,
             check == ServiceCheck::GivenUp
                 ? tr("The %1 records are right now, but the service has stopped looking for them. Ask it to "
                      "start again: switch DKIM signing off and on, or set the MAIL FROM domain anew.")
                       .arg(purposeText(purpose))
                 : tr("The %1 records are right, but the service did not see them the last time it looked. "
                      "It "
                      "looks again by itself.")
                       .arg(purposeText(purpose))});
    }
}

QCoro::Task<Sighting> counted(QCoro::Task<Sighting> looking, std::function<void()> progress)
{
    Sighting sighting = co_await std::move(looking);
    if (progress)
        progress();
    co_return sighting;
}
} // namespace

ServiceStatus statusOf(const email::GetEmailIdentity::Response &details, const QString &region)
{
    ServiceStatus status{.region = region};
    if (const auto &dkim = details.dkimAttributes) {
        status.dkim = checkOf(dkim->status);
        status.since = dkim->lastKeyGenerationTimestamp;
    }
    status.mailFrom = ServiceCheck::NotStarted;
    if (const auto &mailFrom = details.mailFromAttributes; mailFrom && !mailFrom->mailFromDomain.isEmpty())
        status.mailFrom = checkOf(std::optional(mailFrom->mailFromDomainStatus));
    return status;
}

Diagnosis diagnose(const QList<Sighting> &sightings, const Delegation &delegation,
                   const ServiceStatus &status, const QDateTime &now)
{
    Diagnosis diagnosis{.delegation = delegation};
    bool hasMailFrom = false;
    for (const Sighting &sighting : sightings) {
        diagnosis.findings.append(diagnose(sighting, delegation, status.region));
        hasMailFrom = hasMailFrom || sighting.record.purpose == Purpose::MailFrom;
    }
    addNotes(Purpose::Dkim, status.dkim, status, now, diagnosis);
    addNotes(Purpose::MailFrom, status.mailFrom, status, now, diagnosis);
    if (status.dkim != ServiceCheck::Succeeded && !status.verifiedIn.isEmpty()) {
        diagnosis.notes.append(
            {Note::Kind::VerifiedElsewhere,
             tr("The identity is verified in %1, but not in %2: each region verifies for itself, with "
                "records of its own. Work in %1 to send from there; or publish the records of %2 as well, "
                "to send from here too.")
                 .arg(status.verifiedIn.join(QStringLiteral(", ")), status.region)});
    }
    if (!hasMailFrom && status.mailFrom == ServiceCheck::NotStarted
        && allRight(diagnosis.findings, Purpose::Dkim)) {
        diagnosis.notes.append({Note::Kind::MailFromNotStarted,
                                tr("DKIM is there; a MAIL FROM domain of your own is not set up. It is "
                                   "optional, and lets SPF pass in "
                                   "the name of your domain.")});
    }
    return diagnosis;
}

QCoro::Task<Seen> lookAtIdentity(std::shared_ptr<const Resolver> resolver, QString identity,
                                 email::GetEmailIdentity::Response details, QString region, Servers servers,
                                 std::stop_token stop, std::function<void()> progress)
{
    Seen seen;
    seen.delegation = co_await findDelegation(resolver, identity.section(u'@', -1), servers, stop);
    std::vector<QCoro::Task<Sighting>> looking;
    for (const Record &record : checkedRecordsFor(identity, details, region))
        looking.push_back(counted(lookFor(resolver, record, seen.delegation, servers, stop), progress));
    for (QCoro::Task<Sighting> &task : looking)
        seen.sightings.append(co_await std::move(task));
    co_return seen;
}

QCoro::Task<Diagnosis> diagnoseIdentity(std::shared_ptr<const Resolver> resolver, QString identity,
                                        email::GetEmailIdentity::Response details, QString region,
                                        Servers servers, QDateTime now, std::stop_token stop,
                                        QStringList verifiedIn)
{
    const Seen seen = co_await lookAtIdentity(resolver, identity, details, region, servers, stop);
    ServiceStatus status = statusOf(details, region);
    status.verifiedIn = verifiedIn;
    co_return diagnose(seen.sightings, seen.delegation, status, now);
}

} // namespace dns
