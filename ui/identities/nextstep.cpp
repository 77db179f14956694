// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/nextstep.h"

#include "core/aws/tr.h"

#include <algorithm>

namespace ui {

namespace {
QString nextStepOfAddress(const reports::IdentityRow &row)
{
    switch (reports::statusSeverity(row)) {
    case reports::Severity::Good:
        return tr("Verified: mail can be sent from this address.");
    case reports::Severity::Bad:
        return tr(
            "The address was not confirmed in time. Delete it and create it again to get a new message.");
    default:
        return tr(
            "The service sent a message to this address. Open the link in it, which is valid for 24 hours.");
    }
}

QString nextStepOfDkim(email::DkimStatus status, bool ownKey)
{
    switch (status) {
    case email::DkimStatus::Pending:
        return ownKey ? tr("Publish the public key of your own DKIM key as a TXT record. The service looks "
                           "for it for up to "
                           "72 hours.")
                      : tr("Publish the DNS records below at the domain's DNS provider. The service looks "
                           "for them for up to "
                           "72 hours, usually it takes minutes.");
    case email::DkimStatus::Failed:
        return tr(
            "The service did not find the DKIM records within 72 hours. Publish the records below, then "
            "delete the identity and create it again: the service starts to look anew.");
    case email::DkimStatus::TemporaryFailure:
        return tr(
            "The service cannot find the DKIM records any more, and stops signing soon. Check that all three "
            "are still published as below.");
    case email::DkimStatus::NotStarted:
        return tr("DKIM is not set up for this domain, so it cannot be verified.");
    case email::DkimStatus::Success:
        break;
    }
    return {};
}

/// What DNS says of the records that \a purpose needs; nothing where that would help nobody.
QString nextStepInDns(const std::optional<dns::Diagnosis> &diagnosis, dns::Purpose purpose)
{
    if (!diagnosis)
        return {};
    for (const dns::Note &note : diagnosis->notes) {
        if (note.kind == dns::Note::Kind::VerifiedElsewhere && purpose == dns::Purpose::Dkim)
            return tr("Verified in another region, but not in this one, see below.");
    }
    const auto count = [&](auto condition) {
        return static_cast<int>(std::count_if(
            diagnosis->findings.cbegin(), diagnosis->findings.cend(), [&](const dns::Finding &finding) {
                return finding.record.purpose == purpose && condition(finding.verdict);
            }));
    };
    const QString records = dns::purposeText(purpose);
    const int all = count([](dns::Verdict) { return true; });
    if (const int missing = count([](auto verdict) { return verdict == dns::Verdict::Missing; }); missing > 0)
        return tr("Missing in DNS: %1 of %n %2 records, see below.", nullptr, all).arg(missing).arg(records);
    if (const int wrong = count([](auto verdict) { return verdict == dns::Verdict::Wrong; }); wrong > 0)
        return tr("Published, but wrong: %1 of %n %2 records, see below what to correct.", nullptr, all)
            .arg(wrong)
            .arg(records);
    if (count([](auto verdict) { return verdict == dns::Verdict::Unknown; }) > 0)
        return tr("Whether the %1 records are published could not be found out, see below.").arg(records);
    if (count([](auto verdict) { return verdict == dns::Verdict::NotYetVisible; }) > 0)
        return tr("The %1 records are published. It takes a while until everybody sees them.").arg(records);
    for (const dns::Note &note : diagnosis->notes) {
        if (note.kind == dns::Note::Kind::ServiceWaits || note.kind == dns::Note::Kind::ServiceGaveUp)
            return tr("The %1 records are right; the service has still to confirm them, see below.")
                .arg(records);
    }
    return {};
}
} // namespace

QString nextStep(const reports::IdentityRow &row, const std::optional<dns::Diagnosis> &diagnosis)
{
    if (!row.details)
        return {};
    if (row.info.identityType == email::IdentityType::EmailAddress)
        return nextStepOfAddress(row);
    const email::GetEmailIdentity::Response &details = *row.details;
    if (const auto &dkim = details.dkimAttributes; dkim && dkim->status) {
        const bool ownKey = dkim->signingAttributesOrigin
            && *dkim->signingAttributesOrigin == email::DkimSigningAttributesOrigin::External;
        if (const auto status = dkim->status->known(); status && *status != email::DkimStatus::Success) {
            const QString inDns = nextStepInDns(diagnosis, dns::Purpose::Dkim);
            return inDns.isEmpty() ? nextStepOfDkim(*status, ownKey) : inDns;
        }
    }
    if (details.verifiedForSendingStatus == false)
        return tr("The domain is verified, but sending from it is switched off.");
    if (const auto &mailFrom = details.mailFromAttributes; mailFrom && !mailFrom->mailFromDomain.isEmpty()) {
        const auto status = mailFrom->mailFromDomainStatus.known();
        const QString inDns = nextStepInDns(diagnosis, dns::Purpose::MailFrom);
        if (status && *status != email::MailFromDomainStatus::Success && !inDns.isEmpty())
            return tr("Mail can be sent. %1").arg(inDns);
        if (status == email::MailFromDomainStatus::Pending)
            return tr(
                "Mail can be sent. The MAIL FROM domain still waits for its MX and TXT records, see below.");
        if (status && *status != email::MailFromDomainStatus::Success)
            return tr(
                "Mail can be sent, but the MAIL FROM domain failed: publish its MX and TXT records as below, "
                "and no other MX beside it.");
    }
    if (details.dkimAttributes && details.dkimAttributes->signingEnabled == false)
        return tr("Mail can be sent, but DKIM signing is off: receivers may treat it as spam.");
    return tr("Everything is in place: mail can be sent from every address of this domain.");
}

} // namespace ui
