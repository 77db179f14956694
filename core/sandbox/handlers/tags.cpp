// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/handlers/handlers.h"
#include "core/sandbox/rules.h"

namespace sandbox {

using namespace email;

namespace {
/// The tags of whatever an ARN names.
aws::Result<QList<Tag> *> taggedBy(State &state, const QString &text)
{
    const auto arn = readArn(text);
    const qsizetype slash = arn ? arn->resource.indexOf(u'/') : -1;
    if (!arn || arn->service != QLatin1StringView("ses") || arn->region.isEmpty() || slash <= 0)
        return badRequest(QStringLiteral("Invalid ARN <%1>.").arg(text));
    if (arn->account != state.options.accountId)
        return badRequest(QStringLiteral("ARN <%1> belongs to another account.").arg(text));
    const QString kind = arn->resource.left(slash);
    const QString name = arn->resource.mid(slash + 1);
    const auto missing = [&] { return notFound(QStringLiteral("Resource <%1> does not exist.").arg(text)); };
    const auto found = [&](auto *thing) -> aws::Result<QList<Tag> *> {
        if (!thing)
            return missing();
        return &thing->tags;
    };
    if (kind == QLatin1StringView("identity"))
        return found(state.identities.find(name.toLower()));
    if (kind == QLatin1StringView("dedicated-ip-pool"))
        return found(state.pools.find(name));
    if (kind == QLatin1StringView("deliverability-test-report"))
        return found(state.placementTests.find(name));
    if (kind == QLatin1StringView("configuration-set")) {
        ConfigurationSet *set = state.configurationSets.find(name);
        if (!set)
            return missing();
        if (!set->settings.tags)
            set->settings.tags.emplace();
        return &*set->settings.tags;
    }
    return badRequest(QStringLiteral("Resources of type <%1> have no tags.").arg(kind));
}
} // namespace

Answer<ListTagsForResource> handle(State &state, const ListTagsForResource &request)
{
    const auto tags = taggedBy(state, request.resourceArn);
    if (!tags)
        return tl::unexpected(tags.error());
    return ListTagsForResource::Response{.tags = **tags};
}

Answer<TagResource> handle(State &state, const TagResource &request)
{
    const auto tags = taggedBy(state, request.resourceArn);
    if (!tags)
        return tl::unexpected(tags.error());
    if (const auto good = checkTags(request.tags); !good)
        return tl::unexpected(good.error());
    QList<Tag> merged = **tags;
    for (const Tag &tag : request.tags) {
        const auto same =
            std::find_if(merged.begin(), merged.end(), [&](const Tag &old) { return old.key == tag.key; });
        if (same == merged.end())
            merged.append(tag);
        else
            same->value = tag.value;
    }
    if (const auto good = checkTags(merged); !good)
        return tl::unexpected(good.error());
    **tags = merged;
    return {};
}

Answer<UntagResource> handle(State &state, const UntagResource &request)
{
    const auto tags = taggedBy(state, request.resourceArn);
    if (!tags)
        return tl::unexpected(tags.error());
    (*tags)->removeIf([&](const Tag &tag) { return request.tagKeys.contains(tag.key); });
    return {};
}

} // namespace sandbox
