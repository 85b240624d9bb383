// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/figure_spec.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace vigie {

/// The shades of a figure. Sentiment is orange, grey, blue (Okabe & Ito 2008, told apart with the common deficiencies
/// of colour vision), the map's classes are the Blues of ColorBrewer (C. Brewer, Apache 2.0) with steps as large for
/// those who see fewer colours and on a grey printer (tests/chart/test_palette.cpp). Exports are always light.
struct FigureTheme
{
    QColor background;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor axis;
    QColor noData;
    QColor border;    ///< between the territories of the map, around cells
    QColor accent;
    QColor selection;                    ///< outline of what is chosen
    std::array<QColor, 5> classes;       ///< lowest first, away from the background as the value grows
    std::array<QColor, 5> categories;    ///< of groups without a colour of their own

    /// On the background at 3:1 or more, but for what was not given.
    QColor mark(MarkColour colour) const;
    /// The text colour that stands out more against @p fill (WCAG 2 contrast ratio): near-black or white.
    static QColor textOn(const QColor& fill);
    /// After Okabe & Ito without the two of the sentiments, at 3:1 on the background or more, and moved apart until all
    /// pairs differ by a CIEDE2000 of 10 with each deficiency.
    QColor category(size_t index) const { return categories[index % categories.size()]; }
    /// Colour of class @p index of @p count, spread over all the shades.
    QColor classColour(size_t index, size_t count) const;
};

const FigureTheme& lightFigureTheme();
const FigureTheme& darkFigureTheme();
/// One of the two by the lightness of the palette's base colour, on that colour.
FigureTheme figureThemeFor(const QPalette& palette);

/// @p share of @p colour over @p background.
QColor blended(const QColor& colour, const QColor& background, double share);

}    // namespace vigie
