// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// \file
/// Domain names: published in Punycode, shown in Unicode, compared without regard to case.
namespace dns {

/// As DNS has it: lower case, Punycode, no dot at its end. Empty if it is no name.
[[nodiscard]] QString asciiName(const QString &name);

/// As people read it: "bücher.example" for "xn--bcher-kva.example". A label that would not survive the way
/// back stays as it is.
[[nodiscard]] QString unicodeName(const QString &name);

/// Whether \a name is \a zone or lies in it.
[[nodiscard]] bool isWithin(const QString &name, const QString &zone);

/// "b.c" for "a.b.c"; empty for a name of one label.
[[nodiscard]] QString parentOf(const QString &name);

} // namespace dns
