// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/page_font.h"

#include "ui/render/text_layout.h"

#include <QFontDatabase>

#include <initializer_list>

namespace vigie {

namespace {

constexpr int fontSize = 12;
constexpr double ownWidth = 100;    ///< per cent: a spacing that adds nothing

QString loadedFamily()
{
    QString family;
    for (const QString& file : {QStringLiteral("DejaVuSans-Bold.ttf"), QStringLiteral("DejaVuSans.ttf")}) {
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + file);
        family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return family;
}

}    // namespace

QFont pageFont()
{
    static const QString family = loadedFamily();
    QFont font(family);
    font.setPixelSize(fontSize);
    // What a desktop says about screens (coloured edges, hinting) has no place on paper.
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    // Letters that are spaced are not joined: "ﬁ" in a PDF would be copied and searched as one strange sign. An
    // absolute spacing grows with the resolution of a page, and lines would be longer on paper than measured.
    font.setLetterSpacing(QFont::PercentageSpacing, ownWidth);
    return pixelFont(font);
}

QString pageFontFamilies()
{
    return QStringLiteral("'DejaVu Sans', sans-serif");
}

}    // namespace vigie
