// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/identitytasks.h"

#include "core/aws/tr.h"
#include "ui/truth.h"

#include <algorithm>

namespace ui {

QCoro::Task<BulkOutcome> createIdentity(Session session, email::CreateEmailIdentity request,
                                        QString mailFromDomain, AlreadyMade made)
{
    const QString name = request.emailIdentity;
    if (!made->contains(name)) {
        const auto there = co_await make(session, std::move(request));
        if (!there) {
            BulkOutcome refused = BulkOutcome::failed(tr("Could not create %1").arg(name), there.error());
            co_return refused;
        }
        made->insert(name);
    }
    if (mailFromDomain.isEmpty()) {
        BulkOutcome created = BulkOutcome::done(tr("Created"));
        co_return created;
    }
    email::PutEmailIdentityMailFromAttributes wanted;
    wanted.emailIdentity = name;
    wanted.mailFromDomain = mailFromDomain;
    const email::GetEmailIdentity reading{.emailIdentity = name};
    const auto isSet = [mailFromDomain](const aws::Result<email::GetEmailIdentity::Response> &found) {
        return found && found->mailFromAttributes
            && found->mailFromAttributes->mailFromDomain == mailFromDomain;
    };
    const auto set = co_await carryOut(session, wanted, reading, isSet);
    BulkOutcome outcome = set
        ? BulkOutcome::done(tr("Created, with the MAIL FROM domain %1").arg(mailFromDomain))
        : BulkOutcome::failed(tr("%1 is created, but its MAIL FROM domain could not be set").arg(name),
                              set.error());
    if (outcome.failure)
        outcome.failure->text = tr("Created, but without a MAIL FROM domain.") + u' ' + outcome.failure->text;
    co_return outcome;
}

QCoro::Task<BulkOutcome> deleteIdentity(Session session, QString identity)
{
    const email::DeleteEmailIdentity request{.emailIdentity = identity};
    const email::GetEmailIdentity reading{.emailIdentity = identity};
    const auto deleted = co_await carryOut(session, request, reading, IsGone());
    BulkOutcome outcome = deleted ? BulkOutcome::done(tr("Deleted"))
        : isNotFound(deleted.error())
        ? BulkOutcome::done(tr("Was gone already"))
        : BulkOutcome::failed(tr("Could not delete %1").arg(identity), deleted.error());
    co_return outcome;
}

QCoro::Task<BulkOutcome> tagIdentity(Session session, QString identity, QString arn, QList<email::Tag> set,
                                     QStringList keys)
{
    using Found = aws::Result<email::ListTagsForResource::Response>;
    const email::ListTagsForResource reading{.resourceArn = arn};
    aws::Result<void> changed;
    if (!set.isEmpty()) {
        const email::TagResource request{.resourceArn = arn, .tags = set};
        const auto areThere = [set](const Found &found) {
            return found && std::all_of(set.cbegin(), set.cend(), [&](const email::Tag &tag) {
                       return found->tags.contains(tag);
                   });
        };
        changed = co_await carryOut(session, request, reading, areThere);
    }
    if (changed && !keys.isEmpty()) {
        const email::UntagResource request{.resourceArn = arn, .tagKeys = keys};
        const auto areGone = [keys](const Found &found) {
            return found
                && std::none_of(found->tags.cbegin(), found->tags.cend(),
                                [&](const email::Tag &tag) { return keys.contains(tag.key); });
        };
        changed = co_await carryOut(session, request, reading, areGone);
    }
    BulkOutcome outcome = changed
        ? BulkOutcome::done(tr("Tags changed"))
        : BulkOutcome::failed(tr("Could not change the tags of %1").arg(identity), changed.error());
    co_return outcome;
}

} // namespace ui
