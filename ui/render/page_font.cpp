// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/page_font.h"

#include "ui/render/text_layout.h"

#include <QFontDatabase>

#include <initializer_list>

namespace vigie {

namespace {

constexpr int fontSize = 12;
constexpr double noLigatures = 1 / 64.0;    ///< of a pixel: the least that is a spacing

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
    // Letters that are spaced are not joined: "ﬁ" in a PDF would be copied and searched as one strange sign.
    font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
    return pixelFont(font);
}

QString pageFontFamilies()
{
    return QStringLiteral("'DejaVu Sans', sans-serif");
}

}    // namespace vigie
