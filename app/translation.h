// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>
#include <memory>

/// Makes the program speak the language of \a locale, where there is a catalogue of it; else it speaks
/// English.
void installTranslation(const QLocale &locale);

/// The locale of the environment. LANGUAGE says nothing where that is C, as gettext has it.
[[nodiscard]] QLocale spokenLocale();

/// While it lives, the program's texts are English, whatever it speaks: what other programs read does not
/// depend on who runs it.
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish &) = delete;
    InEnglish &operator=(const InEnglish &) = delete;

private:
    std::unique_ptr<QTranslator> m_catalogue;
};
