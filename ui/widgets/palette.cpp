// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include <array>

namespace ui {

namespace {
struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Tone. Text tones have a contrast of at least 4.5 on the window's ground.
constexpr std::array colours{
    Pair{0xff00704a, 0xff4fc79a}, // Good
    Pair{0xff8a5a00, 0xffe6b450}, // Waiting
    Pair{0xffb3261e, 0xffff8a80}, // Bad
    Pair{0xff5c6268, 0xffa3a9b0}, // Muted
    Pair{0xff0b5c8f, 0xff6cb8ea}, // Accent
    Pair{0xff2f7fb8, 0xff5aa9dd}, // Inbox
    Pair{0xffd55e00, 0xfff08a3c}, // Spam
    Pair{0xff1d2329, 0xfff2f4f6}, // Rate
    Pair{0xffdfe2e5, 0xff3d4248}, // Grid
    Pair{0xfffce8e6, 0xff4a2523}, // ErrorGround
    Pair{0xfffff4d6, 0xff453a1d}, // WarningGround
    Pair{0xffe5f1fa, 0xff1f3848}, // InfoGround
};

QPalette paletteOf(QRgb window, QRgb base, QRgb alternate, QRgb text, QRgb button, QRgb highlight,
                   QRgb disabled, QRgb link)
{
    QPalette palette(QColor::fromRgb(button), QColor::fromRgb(window));
    palette.setColor(QPalette::Window, QColor::fromRgb(window));
    palette.setColor(QPalette::Base, QColor::fromRgb(base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(alternate));
    palette.setColor(QPalette::Button, QColor::fromRgb(button));
    // Bevels and the lines around bars, which Qt would derive much too bright on a dark ground.
    palette.setColor(QPalette::Light, QColor::fromRgb(window).lighter(120));
    palette.setColor(QPalette::Midlight, QColor::fromRgb(window).lighter(110));
    palette.setColor(QPalette::Mid, QColor::fromRgb(window).darker(130));
    palette.setColor(QPalette::Dark, QColor::fromRgb(window).darker(150));
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(base));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor::fromRgb(text));
    palette.setColor(QPalette::PlaceholderText, QColor::fromRgb(disabled));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor::fromRgb(highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor::fromRgb(link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(disabled));
    return palette;
}
} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor colour(Tone tone, const QPalette &palette)
{
    const Pair &pair = colours.at(static_cast<std::size_t>(tone));
    return QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
}

Tone toneOf(reports::Severity severity)
{
    switch (severity) {
    case reports::Severity::Good:
        return Tone::Good;
    case reports::Severity::Waiting:
        return Tone::Waiting;
    case reports::Severity::Bad:
        return Tone::Bad;
    case reports::Severity::Neutral:
        break;
    }
    return Tone::Muted;
}

QPalette lightPalette()
{
    return paletteOf(0xfff5f6f7, 0xffffffff, 0xfff8f9fa, 0xff1d2329, 0xfff0f1f3, 0xff0b5c8f, 0xff868c92,
                     0xff0b5c8f);
}

QPalette darkPalette()
{
    return paletteOf(0xff25282c, 0xff1c1f22, 0xff212427, 0xffe6e8ea, 0xff32363b, 0xff1f6fa5, 0xff7d838a,
                     0xff6cb8ea);
}

} // namespace ui
