// SPDX-License-Identifier: GPL-3.0-or-later
// A request to the practice service, in pieces as a network brings it: the first byte says how large.
#include "core/sandbox/http/requestparser.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype piece = std::max<qsizetype>(data[0], 1);
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    sandbox::RequestParser parser;
    for (qsizetype from = 0; from < bytes.size(); from += piece) {
        auto state = parser.feed(bytes.mid(from, piece));
        (void)parser.takeExpectation();
        while (state == sandbox::RequestParser::State::Complete) {
            (void)parser.take();
            state = parser.feed({});
        }
        if (state == sandbox::RequestParser::State::Broken) {
            if (parser.status() < 400)
                std::abort();
            break;
        }
    }
    return 0;
}
