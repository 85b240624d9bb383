// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

#include <array>

// How colours look to others, and how far apart they are: for tests and the gallery.

namespace vigie::test {

enum class Vision { Normal, Protanopia, Deuteranopia, Tritanopia, Grey };
inline constexpr std::array allVisions = {Vision::Normal, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia,
                                          Vision::Grey};

/// Severity 1.0 of G. M. Machado, M. M. Oliveira & L. A. F. Fernandes 2009, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency", IEEE Trans. Vis. Comput. Graph. 15:1291-1298, their matrices on linear RGB.
/// Grey: luminance (ITU-R BT.709), as a printer without colour.
QColor seen(const QColor& colour, Vision vision);
QImage seen(const QImage& image, Vision vision);

/// CIEDE2000 difference of two sRGB colours under D65 (G. Sharma, W. Wu & E. N. Dalal 2005, "The CIEDE2000
/// color-difference formula", Color Res. Appl. 30:21-30).
double colourDifference(const QColor& a, const QColor& b);

struct Lab
{
    double l = 0, a = 0, b = 0;
};
double colourDifference(const Lab& a, const Lab& b);

/// Contrast ratio of WCAG 2, from 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

}    // namespace vigie::test
