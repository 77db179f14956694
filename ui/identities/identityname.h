// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What a person typed as a domain or an address, as the service takes it.
struct IdentityName {
    QString wire; ///< Punycode, a domain in lower case; empty if there is a problem.
    bool isDomain = true;
    QString problem; ///< What is wrong and what is expected; empty while nothing is typed.

    [[nodiscard]] bool isValid() const { return !wire.isEmpty(); }
};

[[nodiscard]] IdentityName readIdentityName(const QString &typed);

/// "bücher.example" for "xn--bcher-kva.example"; the name itself when it says the same.
[[nodiscard]] QString unicodeName(const QString &wire);

} // namespace ui
