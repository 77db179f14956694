// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/diagnosis.h"

#include "core/dns/recordvalue.h"
#include "core/dns/spf.h"

#include <algorithm>

namespace dns {

namespace {
QList<Answer> decisiveOf(const QList<Answer> &answers)
{
    QList<Answer> decisive;
    std::copy_if(answers.cbegin(), answers.cend(), std::back_inserter(decisive),
                 [](const Answer &answer) { return answer.isDecisive(); });
    return decisive;
}

const Answer *firstFound(const QList<Answer> &answers)
{
    const auto found = std::find_if(answers.cbegin(), answers.cend(),
                                    [](const Answer &answer) { return answer.outcome == Outcome::Found; });
    return found == answers.cend() ? nullptr : &*found;
}

/// A domain needs no SPF record of its own, once it has a MAIL FROM domain or not.
bool mayBeAbsent(const Record &record) { return record.purpose == Purpose::Spf; }

Cause causeOf(const Record &record, const Answer &answer, const QString &region)
{
    const Cause cause = causeIn(record, answer.values(), region);
    return cause == Cause::Absent && mayBeAbsent(record) ? Cause::None : cause;
}

bool isRight(const Record &record, const Answer &answer, const QString &region)
{
    return causeOf(record, answer, region) == Cause::None;
}

std::optional<std::chrono::seconds> rememberedFor(const Answer &answer)
{
    std::optional<std::chrono::seconds> longest;
    if (answer.outcome != Outcome::Found && answer.negativeTtl)
        longest = std::chrono::seconds(*answer.negativeTtl);
    for (const ResourceRecord &record : answer.records)
        longest = std::max(longest.value_or(std::chrono::seconds(0)), std::chrono::seconds(record.ttl));
    return longest;
}

/// Nobody said anything: why.
void explainSilence(const Sighting &sighting, const Delegation &delegation, Finding &finding)
{
    finding.verdict = Verdict::Unknown;
    finding.cause = Cause::NoAnswer;
    if (delegation.isLame) {
        finding.cause = Cause::WrongNameServers;
        finding.where = delegation.atParent.join(QStringLiteral(", "));
        return;
    }
    for (const Answer &answer : sighting.responsible + sighting.recursive) {
        const Cause cause = answer.outcome == Outcome::ServerFailed ? Cause::ServerFailure
            : answer.outcome == Outcome::Refused                    ? Cause::Refused
                                                                    : Cause::NoAnswer;
        if (finding.where.isEmpty() || (finding.cause == Cause::NoAnswer && cause != Cause::NoAnswer)) {
            finding.cause = cause;
            finding.where = serverText(answer.server);
        }
    }
}

/// The record is not there; where it has gone, if that can be seen.
void explainAbsence(const Sighting &sighting, const Delegation &delegation, Finding &finding)
{
    finding.verdict = Verdict::Missing;
    if (const Answer *doubled = firstFound(sighting.doubled)) {
        finding.verdict = Verdict::Wrong;
        finding.cause = Cause::DoubledZone;
        finding.where = doubled->question.name;
        finding.found = doubled->values();
    } else if (const Answer *address = firstFound(sighting.addresses);
               address && !sighting.anyNameHasAddresses) {
        finding.verdict = Verdict::Wrong;
        finding.cause = Cause::Proxied;
        finding.found = address->values();
    } else if (delegation.isUnregistered) {
        finding.cause = Cause::Unregistered;
        finding.where = delegation.zone;
    } else if (delegation.isDisputed()) {
        finding.cause = Cause::WrongNameServers;
        finding.where = delegation.atParent.join(QStringLiteral(", "));
    } else {
        finding.cause = sighting.record.purpose == Purpose::Dmarc ? Cause::NoDmarc : Cause::Absent;
    }
}

/// Right where it counts; whether everybody sees it.
void explainVisibility(const QList<Answer> &resolvers, const QString &region, Finding &finding)
{
    finding.verdict = Verdict::Right;
    for (const Answer &answer : resolvers) {
        if (isRight(finding.record, answer, region))
            continue;
        const auto left = rememberedFor(answer);
        if (finding.verdict == Verdict::NotYetVisible && left <= finding.remaining)
            continue;
        finding.verdict = Verdict::NotYetVisible;
        finding.cause = answer.outcome == Outcome::Found ? Cause::RememberedValue : Cause::RememberedAbsence;
        finding.remaining = left;
        finding.where = serverText(answer.server);
    }
}
} // namespace

Finding diagnose(const Sighting &sighting, const Delegation &delegation, const QString &region)
{
    Finding finding{.record = sighting.record};
    finding.responsible = sighting.responsible;
    finding.recursive = sighting.recursive;
    const QList<Answer> responsible = decisiveOf(sighting.responsible);
    const QList<Answer> recursive = decisiveOf(sighting.recursive);
    const QList<Answer> &best = responsible.isEmpty() ? recursive : responsible;
    const auto right = [&](const Answer &answer) { return isRight(sighting.record, answer, region); };
    const auto rightOnes = std::count_if(best.cbegin(), best.cend(), right);
    if (const Answer *found = firstFound(best))
        finding.found = found->values();

    if (best.isEmpty()) {
        explainSilence(sighting, delegation, finding);
    } else if (rightOnes == best.size()) {
        explainVisibility(recursive, region, finding);
        if (sighting.spfLookups.value_or(0) > spf::mostLookups) {
            finding.verdict = Verdict::Wrong;
            finding.cause = Cause::TooManyLookups;
        }
    } else if (rightOnes > 0 && !responsible.isEmpty()) {
        finding.verdict = Verdict::NotYetVisible;
        finding.cause = Cause::ServersDisagree;
        finding.where = serverText(std::find_if_not(best.cbegin(), best.cend(), right)->server);
    } else if (rightOnes > 0) {
        explainVisibility(recursive, region, finding);
    } else if (const Answer *found = firstFound(best);
               found && causeOf(sighting.record, *found, region) != Cause::Absent) {
        finding.verdict = Verdict::Wrong;
        finding.cause = causeOf(sighting.record, *found, region);
        finding.where = serverText(found->server);
        finding.remaining = rememberedFor(*found);
    } else if (const Answer *ofZone = firstFound(sighting.ofZone);
               ofZone && causeOf(sighting.record, *ofZone, region) == Cause::None) {
        finding.verdict = Verdict::Right;
        finding.found = ofZone->values();
        finding.where = ofZone->question.name;
    } else {
        explainAbsence(sighting, delegation, finding);
        for (const Answer &answer : recursive) {
            if (answer.outcome != Outcome::Found)
                finding.remaining = std::max(finding.remaining, rememberedFor(answer));
        }
    }
    finding.explanation = explain(finding, delegation);
    return finding;
}

bool Diagnosis::isRight() const
{
    return !findings.isEmpty() && std::all_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.verdict == Verdict::Right;
    }) && std::all_of(notes.cbegin(), notes.cend(), [](const Note &note) {
        return note.kind == Note::Kind::MailFromNotStarted;
    });
}

} // namespace dns
