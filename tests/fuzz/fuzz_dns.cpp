// SPDX-License-Identifier: GPL-3.0-or-later
// An answer of a DNS server.
#include "core/dns/message.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)dns::decodeMessage(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
