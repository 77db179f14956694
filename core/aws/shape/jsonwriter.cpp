// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/jsonwriter.h"

namespace aws::detail {

QJsonValue writeShape(const void *shape, std::span<const MemberWriter> members, const JsonWriting &writing)
{
    QJsonObject object;
    for (const MemberWriter &member : members) {
        if (writing.apiVersion < member.since)
            continue;
        const QJsonValue value = member.write(shape, writing);
        if (!value.isUndefined())
            object.insert(QLatin1StringView(member.name.data(), static_cast<qsizetype>(member.name.size())),
                          value);
    }
    return object;
}

} // namespace aws::detail
