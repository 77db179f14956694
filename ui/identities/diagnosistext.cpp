// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/diagnosistext.h"

#include "core/aws/tr.h"

#include <QRegularExpression>
#include <algorithm>

namespace ui {

using dns::Cause;
using dns::Finding;
using dns::Note;
using dns::Verdict;
using reports::Severity;

namespace {
QString nameOf(Cause cause)
{
    switch (cause) {
    case Cause::None:
        return {};
    case Cause::DoubledZone:
        return tr("the domain is in the name twice");
    case Cause::ZoneInValue:
        return tr("the domain is in the value");
    case Cause::Proxied:
        return tr("a proxy stands in front");
    case Cause::Quoted:
        return tr("quotation marks in the value");
    case Cause::Blanks:
        return tr("blanks in the value");
    case Cause::TrailingWord:
        return tr("a word too many in the value");
    case Cause::OtherRegion:
        return tr("the value of another region");
    case Cause::OtherValue:
        return tr("another value");
    case Cause::SeveralMx:
        return tr("more than one MX record");
    case Cause::SeveralPolicies:
        return tr("more than one policy");
    case Cause::TooManyLookups:
        return tr("too many look-ups");
    case Cause::Absent:
        return tr("not published");
    case Cause::NoDmarc:
        return tr("no policy published");
    case Cause::WrongNameServers:
        return tr("wrong name servers");
    case Cause::Unregistered:
        return tr("the domain is not registered");
    case Cause::ServersDisagree:
        return tr("the name servers disagree");
    case Cause::RememberedAbsence:
        return tr("published, but its absence is still remembered");
    case Cause::RememberedValue:
        return tr("published, but an older value is still remembered");
    case Cause::NoAnswer:
        return tr("no answer");
    case Cause::ServerFailure:
        return tr("a name server fails");
    case Cause::Refused:
        return tr("a name server refuses to answer");
    }
    return {};
}

QString nameOf(Note::Kind kind)
{
    switch (kind) {
    case Note::Kind::ServiceWaits:
        return tr("Waiting for the service");
    case Note::Kind::ServiceGaveUp:
        return tr("The service looked too early");
    case Note::Kind::VerifiedElsewhere:
        return tr("Verified in another region");
    case Note::Kind::MailFromNotStarted:
        return tr("MAIL FROM is not set up");
    }
    return {};
}

Severity severityOf(Note::Kind kind)
{
    switch (kind) {
    case Note::Kind::ServiceWaits:
        return Severity::Waiting;
    case Note::Kind::ServiceGaveUp:
        return Severity::Bad;
    case Note::Kind::VerifiedElsewhere:
    case Note::Kind::MailFromNotStarted:
        break;
    }
    return Severity::Neutral;
}

/// "MAIL FROM MX", or "DKIM, 3 records" for several.
QString whatOf(const Finding &finding, int count)
{
    const QString purpose = dns::purposeText(finding.record.purpose);
    if (count > 1)
        return tr("%1, %n records", nullptr, count).arg(purpose);
    return finding.record.purpose == dns::Purpose::MailFrom ? purpose + u' ' + finding.record.type : purpose;
}

/// How many of \a findings have \a verdict.
int countOf(const QList<Finding> &findings, Verdict verdict)
{
    return static_cast<int>(
        std::count_if(findings.cbegin(), findings.cend(),
                      [verdict](const Finding &finding) { return finding.verdict == verdict; }));
}
} // namespace

QList<DiagnosisItem> diagnosisItems(const dns::Diagnosis &diagnosis)
{
    QList<DiagnosisItem> items;
    QList<const Finding *> told;
    for (const Finding &finding : diagnosis.findings) {
        const auto isSame = [&finding](const Finding &other) {
            return other.record.purpose == finding.record.purpose && other.verdict == finding.verdict
                && other.cause == finding.cause;
        };
        if (finding.verdict == Verdict::Right
            || std::any_of(told.cbegin(), told.cend(), [&](const Finding *other) { return isSame(*other); }))
            continue;
        told.append(&finding);
        const auto count = std::count_if(diagnosis.findings.cbegin(), diagnosis.findings.cend(), isSame);
        items.append({verdictSeverity(finding.verdict),
                      tr("%1: %2").arg(whatOf(finding, static_cast<int>(count)), nameOf(finding.cause)),
                      finding.explanation});
    }
    for (const Note &note : diagnosis.notes)
        items.append({severityOf(note.kind), nameOf(note.kind), note.explanation});
    return items;
}

QString diagnosisSummary(const dns::Diagnosis &diagnosis)
{
    const int all = static_cast<int>(diagnosis.findings.size());
    const int right = countOf(diagnosis.findings, Verdict::Right);
    if (right == all)
        return tr("All %n records are right", nullptr, all);
    if (countOf(diagnosis.findings, Verdict::Unknown) == all)
        return tr("None of the %n records could be looked up", nullptr, all);
    return tr("Not right: %1 of %n records", nullptr, all).arg(all - right);
}

Severity diagnosisSeverity(const dns::Diagnosis &diagnosis)
{
    if (countOf(diagnosis.findings, Verdict::Wrong) + countOf(diagnosis.findings, Verdict::Missing) > 0)
        return Severity::Bad;
    return countOf(diagnosis.findings, Verdict::Right) == diagnosis.findings.size() ? Severity::Good
                                                                                    : Severity::Waiting;
}

Severity verdictSeverity(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return Severity::Good;
    case Verdict::Missing:
    case Verdict::Wrong:
        return Severity::Bad;
    case Verdict::NotYetVisible:
        return Severity::Waiting;
    case Verdict::Unknown:
        break;
    }
    return Severity::Neutral;
}

QString verdictWord(Verdict verdict)
{
    QString word = dns::verdictText(verdict);
    word.replace(0, 1, word.at(0).toUpper());
    return word;
}

QString breakable(QString text)
{
    static const QRegularExpression inner(QStringLiteral("(?<=[^\\s.])\\.(?=\\S)"));
    return text.replace(inner, QStringLiteral(".\u200b"));
}

} // namespace ui
