// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "core/aws/tr.h"
#include "core/reports/fileerror.h"

#include <cerrno>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace console {

void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    // A socket with the number of stdout would get our output. What is held here refuses to be written to.
    for (int stream = 0; stream <= 2; ++stream) {
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", O_RDONLY);
    }
#endif
}

int writeOut(const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    errno = 0;
    if (std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return 0;
    const int problem = errno;
    return fail(reports::fileError(tr("Standard output"), problem, qt_error_string(problem)));
}

void writeError(const QString &text)
{
    const QByteArray line = text.simplified().toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

int fail(const aws::Error &error)
{
    QString line = error.line();
    if (error.code == QLatin1StringView("CredentialsNotFound"))
        line += u' '
            + tr("To practise without an account, run 'sendscopectl sandbox' and "
                 "give its address with --endpoint-url.");
    writeError(line);
    // A profile or keys that are not there are input too: nothing was sent.
    const bool local = error.kind == aws::ErrorKind::Usage
        || (error.kind == aws::ErrorKind::Credentials && error.httpStatus == 0);
    return local ? 2 : 1;
}

int failUsage(const QString &message) { return fail(aws::usageError(message).value()); }

} // namespace console
