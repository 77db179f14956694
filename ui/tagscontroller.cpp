// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tagscontroller.h"

#include <QSet>

namespace ui {

QString TagsController::arnOf(const QString &resource, const QString &account) const
{
    const QString &region = session().region();
    const QString partition = region.startsWith(QLatin1StringView("cn-")) ? QStringLiteral("aws-cn")
        : region.startsWith(QLatin1StringView("us-gov-"))                 ? QStringLiteral("aws-us-gov")
                                                                          : QStringLiteral("aws");
    return QStringLiteral("arn:%1:ses:%2:%3:%4").arg(partition, region, account, resource);
}

void TagsController::read(const QString &arn)
{
    run(email::ListTagsForResource{.resourceArn = arn}, aws::Priority::Waiting,
        [this](const aws::Result<email::ListTagsForResource::Response> &answer) {
            if (answer)
                Q_EMIT readTags(answer->tags);
            else
                Q_EMIT failed(describe(tr("Could not read the tags"), answer.error()));
        });
}

void TagsController::apply(const QString &arn, const QList<email::Tag> &before,
                           const QList<email::Tag> &after)
{
    QList<email::Tag> set;
    QSet<QString> staying;
    for (const email::Tag &tag : after) {
        staying.insert(tag.key);
        if (!before.contains(tag))
            set.append(tag);
    }
    QStringList gone;
    for (const email::Tag &tag : before) {
        if (!staying.contains(tag.key))
            gone.append(tag.key);
    }
    if (set.isEmpty())
        return remove(arn, gone, after);
    change(
        email::TagResource{.resourceArn = arn, .tags = set}, email::ListTagsForResource{.resourceArn = arn},
        [set](const email::ListTagsForResource::Response &found) {
            return std::all_of(set.cbegin(), set.cend(),
                               [&](const email::Tag &tag) { return found.tags.contains(tag); });
        },
        [this, arn, gone, after](const aws::Result<void> &result) {
            if (result)
                remove(arn, gone, after);
            else
                finish(result, after);
        });
}

void TagsController::remove(const QString &arn, const QStringList &keys, const QList<email::Tag> &after)
{
    if (keys.isEmpty())
        return finish({}, after);
    change(
        email::UntagResource{.resourceArn = arn, .tagKeys = keys},
        email::ListTagsForResource{.resourceArn = arn},
        [keys](const email::ListTagsForResource::Response &found) {
            return std::none_of(found.tags.cbegin(), found.tags.cend(),
                                [&](const email::Tag &tag) { return keys.contains(tag.key); });
        },
        [this, after](const aws::Result<void> &result) { finish(result, after); });
}

void TagsController::finish(const aws::Result<void> &result, const QList<email::Tag> &after)
{
    if (result)
        Q_EMIT applied(after);
    else
        Q_EMIT applicationFailed(describe(tr("Could not change the tags"), result.error()));
}

} // namespace ui
