// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/diagnosis.h"

#include "core/aws/tr.h"

namespace dns {

namespace {
QString durationText(std::chrono::seconds duration)
{
    const auto minutes = static_cast<int>((duration.count() + 59) / 60);
    return minutes < 120 ? tr("%n min", nullptr, minutes) : tr("%n h", nullptr, (minutes + 30) / 60);
}

/// "It may take another 20 minutes until everybody sees the change."
QString patience(const Finding &finding)
{
    return finding.remaining && finding.remaining->count() > 0 ? u' '
            + tr("Afterwards it can take %1 until everybody sees it.").arg(durationText(*finding.remaining))
                                                               : QString();
}

QString first(const Finding &finding) { return finding.found.value(0); }
} // namespace

QString explain(const Finding &finding, const Delegation &delegation)
{
    const Record &record = finding.record;
    switch (finding.cause) {
    case Cause::None:
        if (record.purpose == Purpose::Spf && finding.found.isEmpty())
            return tr("There is no SPF record, and none is needed for this domain itself.");
        return {};
    case Cause::DoubledZone:
        return tr("The record is at %1: the provider added the domain to the name once more. Enter the name "
                  "without the domain.")
                   .arg(finding.where)
            + patience(finding);
    case Cause::ZoneInValue:
        return tr("The value became %1: the provider added the domain to it. End the value with a dot.")
                   .arg(first(finding))
            + patience(finding);
    case Cause::Proxied:
        return tr("There are addresses (%1) in place of the CNAME: a proxy is switched on for it. Set the "
                  "record "
                  "to \"DNS only\".")
                   .arg(finding.found.join(QStringLiteral(", ")))
            + patience(finding);
    case Cause::Quoted:
        return tr("The value was entered with quotation marks; enter it without.") + patience(finding);
    case Cause::Blanks:
        return tr("There are blanks around the value; enter it without.") + patience(finding);
    case Cause::TrailingWord:
        return tr("Something follows the value (%1); enter only: %2").arg(first(finding), record.value)
            + patience(finding);
    case Cause::OtherRegion:
        return tr("The value is that of another region (%1); here it is %2.")
                   .arg(first(finding), record.value)
            + patience(finding);
    case Cause::OtherValue:
        return tr("The value is %1 instead of %2.").arg(first(finding), record.value) + patience(finding);
    case Cause::SeveralMx:
        return tr("There are %n MX records; a MAIL FROM domain must have exactly one. Remove the others.",
                  nullptr, static_cast<int>(finding.found.size()))
            + patience(finding);
    case Cause::SeveralPolicies:
        return tr("There is more than one %1 record at this name, which makes all of them void. Put them "
                  "together "
                  "into one.")
                   .arg(record.purpose == Purpose::Dmarc ? QStringLiteral("DMARC") : QStringLiteral("SPF"))
            + patience(finding);
    case Cause::TooManyLookups:
        return tr("Receivers would have to look up more than 10 names for this SPF record, and give up. "
                  "Remove "
                  "includes that are not needed.")
            + patience(finding);
    case Cause::Absent:
        return tr("The domain's name servers do not have this record. Publish it as shown.")
            + patience(finding);
    case Cause::NoDmarc:
        return tr("There is no DMARC record, and large mailbox providers ask for one. A first one that "
                  "changes "
                  "nothing: %1")
                   .arg(record.value)
            + patience(finding);
    case Cause::WrongNameServers:
        return delegation.isLame ? tr("The domain is delegated to %1, and none of them is responsible for "
                                      "it. Correct the name servers "
                                      "at the registrar.")
                                       .arg(finding.where)
                                 : tr("The domain is delegated to %1, but its zone names %2. The record may "
                                      "have been published at "
                                      "servers that nobody asks; correct the name servers at the registrar.")
                                       .arg(finding.where, delegation.atZone.join(QStringLiteral(", ")));
    case Cause::Unregistered:
        return tr("The registry of .%1 does not know the domain: it is not registered, has expired, or has "
                  "no name "
                  "servers.")
            .arg(finding.where);
    case Cause::ServersDisagree:
        return tr("Some of the domain's name servers have the record, %1 does not yet. They exchange changes "
                  "among "
                  "themselves, usually within minutes.")
            .arg(finding.where);
    case Cause::RememberedAbsence:
        return finding.remaining
            ? tr("Published and right. %1 still remembers that there was nothing, for another %2.")
                  .arg(finding.where, durationText(*finding.remaining))
            : tr("Published and right. %1 does not see it yet.").arg(finding.where);
    case Cause::RememberedValue:
        return tr("Published and right. %1 still remembers an older value, for another %2.")
            .arg(finding.where, durationText(finding.remaining.value_or(std::chrono::seconds(0))));
    case Cause::NoAnswer:
        return finding.where.isEmpty()
            ? tr("No name server could be asked. Whether the record is there is not known.")
            : tr("%1 does not answer. Whether the record is there is not known; try again.")
                  .arg(finding.where);
    case Cause::ServerFailure:
        return tr("%1 reports a failure of its own. Whether the record is there is not known; if this lasts, "
                  "the "
                  "domain's name servers or its DNSSEC are broken.")
            .arg(finding.where);
    case Cause::Refused:
        return tr("%1 refuses to answer for this domain. Whether the record is there is not known.")
            .arg(finding.where);
    }
    return {};
}

QString verdictId(Verdict verdict) { return aws::Open(verdict).wire(); }
QString causeId(Cause cause) { return aws::Open(cause).wire(); }

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return tr("right");
    case Verdict::Missing:
        return tr("missing");
    case Verdict::Wrong:
        return tr("wrong");
    case Verdict::NotYetVisible:
        return tr("not yet visible");
    case Verdict::Unknown:
        return tr("unknown");
    }
    return {};
}

} // namespace dns
