// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/covers.h"

#include <algorithm>

namespace aws {

bool coversJson(const QJsonValue &found, const QJsonValue &wanted)
{
    if (wanted.isObject()) {
        const QJsonObject wantedMembers = wanted.toObject();
        const QJsonObject foundMembers = found.toObject();
        for (auto it = wantedMembers.begin(); it != wantedMembers.end(); ++it) {
            if (!coversJson(foundMembers.value(it.key()), it.value()))
                return false;
        }
        return true;
    }
    if (wanted.isArray()) {
        const QJsonArray there = found.toArray();
        const QJsonArray asked = wanted.toArray();
        return there.size() == asked.size() && std::all_of(asked.begin(), asked.end(), [&](const auto &one) {
                   return std::any_of(there.begin(), there.end(),
                                      [&](const auto &other) { return coversJson(other, one); });
               });
    }
    return found == wanted;
}

} // namespace aws
