// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/email/shapes.h"

#include <QStringList>

namespace reports {

/// "team=marketing; environment=test", as a cell shows tags.
[[nodiscard]] inline QString tagText(const QList<email::Tag> &tags)
{
    QStringList texts;
    for (const email::Tag &tag : tags)
        texts.append(tag.value.isEmpty() ? tag.key : tag.key + u'=' + tag.value);
    return texts.join(QStringLiteral("; "));
}

} // namespace reports
