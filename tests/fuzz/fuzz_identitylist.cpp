// SPDX-License-Identifier: GPL-3.0-or-later
// A table of names that a person chose to make many identities of, and a list that was pasted.
#include "ui/identities/identitylist.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto names = ui::namesInCsv(file);
    const QString text = names ? *names : QString::fromUtf8(file);
    ui::IdentityList list([](const QString &) { return false; });
    for (const ui::ListedIdentity &listed : list.read(text)) {
        // Where it stands is used to mark it in the text.
        if (listed.line < 1 || listed.place < 0 || listed.place > text.size())
            std::abort();
    }
    return 0;
}
