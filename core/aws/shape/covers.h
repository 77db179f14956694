// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aws/shape/jsonwriter.h"

namespace aws {

/// Whether everything that \a wanted says is said by \a found, which may say more; lists in any order.
[[nodiscard]] bool coversJson(const QJsonValue &found, const QJsonValue &wanted);

/// The same for two members of shapes: an absent \a wanted asks for nothing.
template<typename Found, typename Wanted>
[[nodiscard]] bool covers(const Found &found, const Wanted &wanted)
{
    if constexpr (MemberTraits<Wanted>::optional) {
        return !wanted.has_value()
            || (found.has_value()
                && coversJson(toJson(*found, JsonWriting{}), toJson(*wanted, JsonWriting{})));
    } else {
        return coversJson(toJson(found, JsonWriting{}), toJson(wanted, JsonWriting{}));
    }
}

} // namespace aws
