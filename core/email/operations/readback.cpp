// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/covers.h"
#include "core/email/operations.h"

/// \file
/// How a creation that was cut off is recognised as done: what is there is what was asked for. Anything else
/// may be someone else's.
namespace email {

using aws::covers;

namespace {
/// No tags asked for means that none may be there.
bool sameTags(const Some<Tag> &found, const Some<Tag> &wanted)
{
    return covers(found.value_or(QList<Tag>()), wanted.value_or(QList<Tag>()));
}
} // namespace

GetEmailIdentity CreateEmailIdentity::readBack() const { return {.emailIdentity = emailIdentity}; }

std::optional<CreateEmailIdentity::Response>
CreateEmailIdentity::confirmedBy(const GetEmailIdentity::Response &found) const
{
    const bool ownKey = dkimSigningAttributes && dkimSigningAttributes->domainSigningSelector;
    const bool ownKeyThere = found.dkimAttributes
        && found.dkimAttributes->tokens.value_or(QStringList())
            == QStringList{dkimSigningAttributes
                               ? dkimSigningAttributes->domainSigningSelector.value_or(QString())
                               : QString()};
    if (!sameTags(found.tags, tags) || !covers(found.configurationSetName, configurationSetName)
        || (ownKey && !ownKeyThere))
        return std::nullopt;
    return Response{.identityType = found.identityType,
                    .verifiedForSendingStatus = found.verifiedForSendingStatus,
                    .dkimAttributes = found.dkimAttributes};
}

GetConfigurationSet CreateConfigurationSet::readBack() const
{
    return {.configurationSetName = configurationSetName};
}

std::optional<CreateConfigurationSet::Response>
CreateConfigurationSet::confirmedBy(const GetConfigurationSet::Response &found) const
{
    const bool same = sameTags(found.tags, tags) && covers(found.trackingOptions, trackingOptions)
        && covers(found.deliveryOptions, deliveryOptions)
        && covers(found.reputationOptions, reputationOptions) && covers(found.sendingOptions, sendingOptions)
        && covers(found.suppressionOptions, suppressionOptions) && covers(found.vdmOptions, vdmOptions);
    return same ? std::optional<Response>(Response{}) : std::nullopt;
}

GetConfigurationSetEventDestinations CreateConfigurationSetEventDestination::readBack() const
{
    return {.configurationSetName = configurationSetName};
}

std::optional<CreateConfigurationSetEventDestination::Response>
CreateConfigurationSetEventDestination::confirmedBy(
    const GetConfigurationSetEventDestinations::Response &found) const
{
    for (const EventDestination &there : found.eventDestinations.value_or(QList<EventDestination>())) {
        if (there.name == eventDestinationName && covers(there, eventDestination))
            return Response{};
    }
    return std::nullopt;
}

ListDedicatedIpPools CreateDedicatedIpPool::readBack() const { return {}; }

std::optional<CreateDedicatedIpPool::Response>
CreateDedicatedIpPool::confirmedBy(const ListDedicatedIpPools::Response &found) const
{
    const bool there = found.dedicatedIpPools && found.dedicatedIpPools->contains(poolName);
    return there ? std::optional<Response>(Response{}) : std::nullopt;
}

} // namespace email
