// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace vigie {

/// The font of pages and pictures that leave the program, its size in pixels: DejaVu Sans from the program itself
/// (resources/fonts), whatever is installed, so that the same figure has the same line breaks and bytes everywhere.
/// Characters that it has no glyph for come from the system. Loaded when it is first asked for; needs a
/// QGuiApplication, and its thread.
QFont pageFont();

/// What an SVG asks for: "DejaVu Sans", then any font without serifs.
QString pageFontFamilies();

}    // namespace vigie
