// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

/// Makes the program speak the language of \a locale, where there is a catalogue of it; else it speaks
/// English.
void installTranslation(const QLocale &locale);
