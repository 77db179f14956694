// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aws/error.h"

namespace aws {

QString Error::line() const
{
    const QString text = message.simplified();
    if (code.isEmpty())
        return text;
    return text.isEmpty() ? code : code + QStringLiteral(": ") + text;
}

tl::unexpected<Error> usageError(const QString &message)
{
    return tl::unexpected(
        Error{.kind = ErrorKind::Usage, .code = QStringLiteral("InvalidInput"), .message = message});
}

} // namespace aws
