// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/handlers/handlers.h"
#include "core/sandbox/rules.h"

namespace sandbox {

using namespace email;

namespace {
aws::Result<Identity *> identityOf(State &state, const QString &name)
{
    Identity *identity = state.identities.find(name.toLower());
    if (!identity)
        return notFound(QStringLiteral("Email identity %1 does not exist.").arg(name));
    return identity;
}

Open<IdentityType> typeOf(const Identity &identity)
{
    return identity.isDomain ? IdentityType::Domain : IdentityType::EmailAddress;
}

DkimAttributes dkimOf(const Identity &identity, const QDateTime &now)
{
    DkimAttributes dkim;
    dkim.signingEnabled = identity.isDomain && identity.signingEnabled;
    dkim.status = identity.isDomain ? identity.verification.status<DkimStatus>(now)
                                    : Open<DkimStatus>(DkimStatus::NotStarted);
    dkim.tokens = identity.dkimTokens;
    dkim.signingAttributesOrigin =
        identity.ownDkimKey ? DkimSigningAttributesOrigin::External : DkimSigningAttributesOrigin::AwsSes;
    if (identity.isDomain && !identity.ownDkimKey) {
        dkim.nextSigningKeyLength = DkimSigningKeyLength::Rsa2048Bit;
        dkim.currentSigningKeyLength = DkimSigningKeyLength::Rsa2048Bit;
        dkim.lastKeyGenerationTimestamp = identity.created;
        dkim.signingHostedZone = QStringLiteral("dkim.amazonses.com");
    }
    return dkim;
}

/// What the service found when it last looked for the records.
VerificationInfo infoOf(const Identity &identity, const QDateTime &now)
{
    VerificationInfo info;
    info.lastCheckedTimestamp = now;
    if (identity.verification.succeeded(now)) {
        info.lastSuccessTimestamp = now;
        return info;
    }
    info.errorType = identity.verification.outcome == Outcome::FailsForNow ? VerificationError::DnsServerError
        : identity.verification.outcome == Outcome::Fails                  ? VerificationError::HostNotFound
                                                                           : VerificationError::TypeNotFound;
    return info;
}

/// The domain that a MAIL FROM domain has to lie in.
QString ownDomainOf(const Identity &identity)
{
    return identity.isDomain ? identity.name.toLower() : domainOf(identity.name);
}
} // namespace

Answer<CreateEmailIdentity> handle(State &state, const CreateEmailIdentity &request)
{
    const QString &name = request.emailIdentity;
    const bool isAddress = name.contains(u'@');
    if (!(isAddress ? sandbox::isAddress(name) : isDomainName(name)))
        return badRequest((isAddress ? QStringLiteral("Invalid email address <%1>.")
                                     : QStringLiteral("Invalid domain name <%1>."))
                              .arg(name));
    const auto tags = tagsOf(request.tags);
    if (!tags)
        return tl::unexpected(tags.error());
    if (state.identities.contains(name.toLower()))
        return alreadyExists(QStringLiteral("Email identity %1 already exists.").arg(name));
    if (request.configurationSetName) {
        if (const auto set = state.configurationSet(*request.configurationSetName); !set)
            return tl::unexpected(set.error());
    }

    Identity identity;
    identity.name = isAddress ? name : name.toLower();
    identity.isDomain = !isAddress;
    identity.created = state.now();
    identity.verification = state.startCheck();
    identity.tags = *tags;
    identity.configurationSet = request.configurationSetName;
    if (request.dkimSigningAttributes && request.dkimSigningAttributes->domainSigningSelector) {
        if (isAddress)
            return badRequest(QStringLiteral("DkimSigningAttributes can only be given for a domain."));
        if (!request.dkimSigningAttributes->domainSigningPrivateKey)
            return badRequest(QStringLiteral("DomainSigningPrivateKey is missing."));
        identity.ownDkimKey = true;
        identity.dkimTokens = {*request.dkimSigningAttributes->domainSigningSelector};
    } else if (!isAddress) {
        identity.dkimTokens = state.dkimTokensFor(identity.name);
    }
    const Identity &added = state.identities.insert(name.toLower(), identity);
    const QDateTime now = state.now();
    return CreateEmailIdentity::Response{.identityType = typeOf(added),
                                         .verifiedForSendingStatus = added.verification.succeeded(now),
                                         .dkimAttributes = dkimOf(added, now)};
}

Answer<GetEmailIdentity> handle(State &state, const GetEmailIdentity &request)
{
    const auto found = identityOf(state, request.emailIdentity);
    if (!found)
        return tl::unexpected(found.error());
    const Identity &identity = **found;
    const QDateTime now = state.now();
    GetEmailIdentity::Response answer;
    answer.identityType = typeOf(identity);
    answer.feedbackForwardingStatus = identity.feedbackForwarding;
    answer.verifiedForSendingStatus = identity.verification.succeeded(now) && identity.sendingEnabled;
    answer.dkimAttributes = dkimOf(identity, now);
    if (identity.mailFrom) {
        answer.mailFromAttributes = MailFromAttributes{
            .mailFromDomain = identity.mailFrom->domain,
            .mailFromDomainStatus = identity.mailFrom->progress.status<MailFromDomainStatus>(now),
            .behaviorOnMxFailure = identity.mailFrom->behavior};
    }
    answer.policies = QMap<QString, QString>();
    answer.tags = identity.tags;
    if (identity.configurationSet)
        answer.configurationSetName = *identity.configurationSet;
    answer.verificationStatus = identity.verification.status<VerificationStatus>(now);
    if (identity.isDomain)
        answer.verificationInfo = infoOf(identity, now);
    return answer;
}

Answer<DeleteEmailIdentity> handle(State &state, const DeleteEmailIdentity &request)
{
    if (const auto found = identityOf(state, request.emailIdentity); !found)
        return tl::unexpected(found.error());
    state.identities.remove(request.emailIdentity.toLower());
    return {};
}

Answer<ListEmailIdentities> handle(State &state, const ListEmailIdentities &request)
{
    const auto page = pageOf(state.identities, state.tokens, QStringLiteral("identities"), request.nextToken,
                             request.pageSize, 1000);
    if (!page)
        return tl::unexpected(page.error());
    const QDateTime now = state.now();
    ListEmailIdentities::Response answer;
    auto &list = answer.emailIdentities.emplace();
    list.reserve(page->items.size());
    for (const Identity *identity : page->items) {
        const bool verified = identity->verification.succeeded(now);
        IdentityInfo info;
        info.identityType = typeOf(*identity);
        info.identityName = identity->name;
        info.sendingEnabled = verified && identity->sendingEnabled;
        info.verificationStatus = identity->verification.status<VerificationStatus>(now);
        list.append(info);
    }
    answer.nextToken = page->nextToken;
    return answer;
}

Answer<PutEmailIdentityDkimAttributes> handle(State &state, const PutEmailIdentityDkimAttributes &request)
{
    const auto found = identityOf(state, request.emailIdentity);
    if (!found)
        return tl::unexpected(found.error());
    if (!(*found)->isDomain)
        return badRequest(
            QStringLiteral("DKIM of %1 follows from its domain; set it there.").arg((*found)->name));
    (*found)->signingEnabled = request.signingEnabled.value_or(false);
    return {};
}

Answer<PutEmailIdentityFeedbackAttributes> handle(State &state,
                                                  const PutEmailIdentityFeedbackAttributes &request)
{
    const auto found = identityOf(state, request.emailIdentity);
    if (!found)
        return tl::unexpected(found.error());
    (*found)->feedbackForwarding = request.emailForwardingEnabled.value_or(false);
    return {};
}

Answer<PutEmailIdentityMailFromAttributes> handle(State &state,
                                                  const PutEmailIdentityMailFromAttributes &request)
{
    const auto found = identityOf(state, request.emailIdentity);
    if (!found)
        return tl::unexpected(found.error());
    Identity &identity = **found;
    const QString domain = request.mailFromDomain.value_or(QString()).toLower();
    if (domain.isEmpty()) {
        identity.mailFrom.reset();
        return {};
    }
    if (!isDomainName(domain))
        return badRequest(QStringLiteral("Invalid MAIL FROM domain name <%1>.").arg(domain));
    if (!domain.endsWith(u'.' + ownDomainOf(identity)))
        return badRequest(
            QStringLiteral("Provided MAIL-FROM domain <%1> is not subdomain of the domain of the "
                           "identity <%2>.")
                .arg(domain, identity.name));
    MailFrom mailFrom;
    // Setting the same domain again does not start its check again.
    mailFrom.progress = identity.mailFrom && identity.mailFrom->domain == domain ? identity.mailFrom->progress
                                                                                 : state.startCheck();
    mailFrom.domain = domain;
    mailFrom.behavior = request.behaviorOnMxFailure.value_or(BehaviorOnMxFailure::UseDefaultValue);
    identity.mailFrom = mailFrom;
    return {};
}

} // namespace sandbox
