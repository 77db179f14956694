// SPDX-License-Identifier: GPL-3.0-or-later
// The output of a credential_process, and the token of a sign-in as it lies in ~/.aws/sso/cache.
#include "core/aws/credentials/processprovider.h"
#include "core/aws/credentials/sso/token.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)aws::parseProcessOutput(text, QStringLiteral("profile fuzz"));

    static const QString path =
        QDir::temp().filePath(QStringLiteral("fuzz-token-%1.json").arg(QCoreApplication::applicationPid()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.write(text);
    file.close();
    if (const auto token = aws::sso::readToken(path)) {
        // What is kept is read again as it was.
        if (!aws::sso::writeToken(path, *token) || !aws::sso::readToken(path))
            std::abort();
    }
    file.remove();
    return 0;
}
