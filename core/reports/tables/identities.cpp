// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/tables/identities.h"

#include "core/aws/tr.h"
#include "core/reports/words.h"

namespace reports {

namespace {
/// Text, or nothing when there is none.
CellValue textOrNothing(const QString &text) { return text.isEmpty() ? CellValue() : CellValue(text); }

/// Only SES v2 tells it: the details know it better than a list read earlier.
email::Maybe<email::VerificationStatus> verification(const IdentityRow &row)
{
    if (row.details && row.details->verificationStatus)
        return row.details->verificationStatus;
    return row.info.verificationStatus;
}

/// An address is signed through its domain, and what the service says of it alone would mislead.
const email::DkimAttributes *dkim(const IdentityRow &row)
{
    if (row.info.identityType == email::IdentityType::EmailAddress)
        return nullptr;
    return row.details && row.details->dkimAttributes ? &*row.details->dkimAttributes : nullptr;
}

/// An address that was never given a MAIL FROM domain has an empty one.
const email::MailFromAttributes *mailFrom(const IdentityRow &row)
{
    return row.details && row.details->mailFromAttributes
            && !row.details->mailFromAttributes->mailFromDomain.isEmpty()
        ? &*row.details->mailFromAttributes
        : nullptr;
}

CellValue dkimValue(const IdentityRow &row)
{
    const email::DkimAttributes *attributes = dkim(row);
    // An address is signed with its domain's key: it has no state of its own.
    if (!attributes || row.info.identityType == email::IdentityType::EmailAddress)
        return {};
    if (attributes->signingEnabled == false)
        return tr("Signing off");
    return textOrNothing(words(attributes->status));
}

Severity dkimSeverity(const IdentityRow &row)
{
    const email::DkimAttributes *attributes = dkim(row);
    if (!attributes || attributes->signingEnabled == false)
        return Severity::Neutral;
    return severity(attributes->status);
}

CellValue tagsValue(const IdentityRow &row)
{
    if (!row.details || !row.details->tags || row.details->tags->isEmpty())
        return {};
    QStringList tags;
    for (const email::Tag &tag : *row.details->tags)
        tags.append(tag.value.isEmpty() ? tag.key : tag.key + u'=' + tag.value);
    return tags.join(QStringLiteral("; "));
}
} // namespace

QString statusWords(const IdentityRow &row)
{
    if (const auto status = verification(row))
        return words(*status);
    if (!row.details || !row.details->verifiedForSendingStatus)
        return {};
    return *row.details->verifiedForSendingStatus ? tr("Verified") : tr("Not verified");
}

Severity statusSeverity(const IdentityRow &row)
{
    if (const auto status = verification(row))
        return severity(*status);
    if (!row.details || !row.details->verifiedForSendingStatus)
        return Severity::Neutral;
    if (*row.details->verifiedForSendingStatus)
        return Severity::Good;
    return dkimSeverity(row) == Severity::Bad ? Severity::Bad : Severity::Waiting;
}

Columns<IdentityRow> identityColumns()
{
    using Row = IdentityRow;
    return {
        {.id = QStringLiteral("identity"),
         .title = tr("Identity"),
         .value = [](const Row &row) { return cell(row.info.identityName); }},
        {.id = QStringLiteral("type"),
         .title = tr("Type"),
         .value = [](const Row &row) { return textOrNothing(words(row.info.identityType)); }},
        {.id = QStringLiteral("status"),
         .title = tr("Status"),
         .value = [](const Row &row) { return textOrNothing(statusWords(row)); },
         .severity = statusSeverity},
        {.id = QStringLiteral("sending"),
         .title = tr("Sending"),
         .value = [](const Row &row) { return cell(row.info.sendingEnabled); }},
        {.id = QStringLiteral("dkim"), .title = tr("DKIM"), .value = dkimValue, .severity = dkimSeverity},
        {.id = QStringLiteral("mail-from-domain"),
         .title = tr("MAIL FROM domain"),
         .value =
             [](const Row &row) {
                 return mailFrom(row) ? CellValue(mailFrom(row)->mailFromDomain) : CellValue();
             }},
        {.id = QStringLiteral("mail-from-status"),
         .title = tr("MAIL FROM status"),
         .value =
             [](const Row &row) {
                 return mailFrom(row) ? textOrNothing(words(mailFrom(row)->mailFromDomainStatus))
                                      : CellValue();
             },
         .severity =
             [](const Row &row) {
                 return mailFrom(row) ? severity(mailFrom(row)->mailFromDomainStatus) : Severity::Neutral;
             }},
        {.id = QStringLiteral("feedback-forwarding"),
         .title = tr("Feedback forwarding"),
         .value =
             [](const Row &row) {
                 return row.details ? cell(row.details->feedbackForwardingStatus) : CellValue();
             }},
        {.id = QStringLiteral("tags"), .title = tr("Tags"), .value = tagsValue},
    };
}

} // namespace reports
