// SPDX-License-Identifier: GPL-3.0-or-later
// A message that a person chose as an .eml file.
#include "core/email/mimemessage.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)email::readMimeMessage(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
