// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include <cstdio>

namespace console {

void writeOut(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
}

void writeError(const QString &text)
{
    const QByteArray line = text.simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

int fail(const aws::Error &error)
{
    writeError(error.line());
    // A profile or keys that are not there are input too: nothing was sent.
    const bool local = error.kind == aws::ErrorKind::Usage
        || (error.kind == aws::ErrorKind::Credentials && error.httpStatus == 0);
    return local ? 2 : 1;
}

int failUsage(const QString &message) { return fail(aws::usageError(message).value()); }

} // namespace console
