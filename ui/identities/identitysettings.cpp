// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/identitysettings.h"

namespace ui {

using Details = email::GetEmailIdentity::Response;

void IdentitySettings::setSigning(const QString &identity, bool on)
{
    change(
        email::PutEmailIdentityDkimAttributes{.emailIdentity = identity, .signingEnabled = on},
        email::GetEmailIdentity{.emailIdentity = identity},
        [on](const Details &found) {
            return found.dkimAttributes && found.dkimAttributes->signingEnabled == on;
        },
        [this, identity](const aws::Result<void> &result) {
            finish(identity, tr("Could not change the DKIM signing of %1").arg(identity), result);
        });
}

void IdentitySettings::setFeedback(const QString &identity, bool on)
{
    change(
        email::PutEmailIdentityFeedbackAttributes{.emailIdentity = identity, .emailForwardingEnabled = on},
        email::GetEmailIdentity{.emailIdentity = identity},
        [on](const Details &found) { return found.feedbackForwardingStatus == on; },
        [this, identity](const aws::Result<void> &result) {
            finish(identity, tr("Could not change the feedback forwarding of %1").arg(identity), result);
        });
}

void IdentitySettings::setMailFrom(const QString &identity, const QString &domain,
                                   email::BehaviorOnMxFailure behavior)
{
    email::PutEmailIdentityMailFromAttributes request;
    request.emailIdentity = identity;
    request.behaviorOnMxFailure = behavior;
    if (!domain.isEmpty())
        request.mailFromDomain = domain;
    change(
        request, email::GetEmailIdentity{.emailIdentity = identity},
        [domain, behavior](const Details &found) {
            const auto &there = found.mailFromAttributes;
            if (domain.isEmpty())
                return !there || there->mailFromDomain.isEmpty();
            return there && there->mailFromDomain == domain && there->behaviorOnMxFailure == behavior;
        },
        [this, identity](const aws::Result<void> &result) {
            finish(identity, tr("Could not change the MAIL FROM domain of %1").arg(identity), result);
        });
}

void IdentitySettings::finish(const QString &identity, const QString &title, const aws::Result<void> &result)
{
    if (result)
        Q_EMIT done(identity);
    else
        Q_EMIT refused(describe(title, result.error()));
}

} // namespace ui
