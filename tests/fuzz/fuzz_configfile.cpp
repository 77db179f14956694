// SPDX-License-Identifier: GPL-3.0-or-later
// ~/.aws/config and ~/.aws/credentials.
#include "core/aws/credentials/configfile.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)aws::parseConfigText(text, QStringLiteral("config"));
    return 0;
}
