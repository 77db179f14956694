// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

/// \file
/// Words on the screen. Labels show plain text only: much of it is the service's, and Qt would guess markup.
namespace ui {

enum class Voice {
    Normal,
    Title, ///< Of a dialog or of what the details are about.
    Heading, ///< Of a section.
    Muted, ///< Secondary; follows the palette.
};

/// A label of plain text that wraps. With an object name its text can be selected.
[[nodiscard]] QLabel *textLabel(const QString &text, Voice voice = Voice::Normal,
                                const QString &objectName = {});

/// What tests, settings and screen readers know a widget by; the accessible name follows the language.
void name(QWidget *widget, const QString &objectName, const QString &accessibleName);

/// Its text can be marked from when the pointer first comes to it: until then it is quick to measure.
void makeSelectableUnderPointer(QLabel *label);

/// A tooltip that stays plain text whatever it holds.
[[nodiscard]] QString plainToolTip(const QString &text);

void copyToClipboard(const QString &text);

} // namespace ui
