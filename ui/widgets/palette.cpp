// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include "core/charts/colours.h"

namespace ui {

namespace {
struct Pair {
    QRgb light;
    QRgb dark;
};

/// What is the same in charts comes from there.
Pair pairOf(QColor charts::Colours::*colour)
{
    return {(charts::onPaper().*colour).rgb(), (charts::onDark().*colour).rgb()};
}

// Text tones have a contrast of at least 4.5 on the window's ground.
Pair pairOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return pairOf(&charts::Colours::good);
    case Tone::Waiting:
        return {0xff8a5a00, 0xffe6b450};
    case Tone::Bad:
        return pairOf(&charts::Colours::bad);
    case Tone::Muted:
        return pairOf(&charts::Colours::muted);
    case Tone::Accent:
        return pairOf(&charts::Colours::accent);
    case Tone::Inbox:
        return pairOf(&charts::Colours::inbox);
    case Tone::Spam:
        return pairOf(&charts::Colours::spam);
    case Tone::Rate:
        return pairOf(&charts::Colours::rate);
    case Tone::Grid:
        return pairOf(&charts::Colours::grid);
    case Tone::ErrorGround:
        return {0xfffce8e6, 0xff4a2523};
    case Tone::WarningGround:
        return {0xfffff4d6, 0xff453a1d};
    case Tone::InfoGround:
        break;
    }
    return {0xffe5f1fa, 0xff1f3848};
}

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
    const Pair pair = pairOf(tone);
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
