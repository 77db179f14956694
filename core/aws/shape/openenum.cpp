// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/shape/openenum.h"

namespace aws::detail {

QString enumWireName(const char *enumerator)
{
    QString result;
    QChar previous;
    for (const QChar c : QString::fromLatin1(enumerator)) {
        const bool starts = c.isUpper() || (c.isDigit() && !previous.isDigit());
        if (!previous.isNull() && starts)
            result += u'_';
        result += c.toUpper();
        previous = c;
    }
    return result;
}

} // namespace aws::detail
