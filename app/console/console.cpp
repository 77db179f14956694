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
    return error.kind == aws::ErrorKind::Usage ? 2 : 1;
}

int failUsage(const QString &message) { return fail(aws::usageError(message).value()); }

} // namespace console
