// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_theme.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

/// Relative luminance of WCAG 2.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] =
        std::minmax({luminance(a), luminance(b)});    // by value: the two-argument form would dangle
    return (lighter + 0.05) / (darker + 0.05);
}

}    // namespace

QColor FigureTheme::mark(MarkColour colour) const
{
    switch (colour) {
    case MarkColour::Negative:
        return QColor(0xD5, 0x5E, 0x00);
    case MarkColour::Neutral:
        return QColor(0x94, 0x94, 0x94);
    case MarkColour::Positive:
        return background.lightness() < 128 ? QColor(0x1a, 0x86, 0xc8) : QColor(0x00, 0x72, 0xB2);
    case MarkColour::NotGiven:
        return noData;
    case MarkColour::Accent:
        return accent;
    }
    return accent;
}

QColor FigureTheme::textOn(const QColor& fill)
{
    const QColor dark(0x1a, 0x1a, 0x1a);
    const QColor light(Qt::white);
    return contrast(dark, fill) >= contrast(light, fill) ? dark : light;
}

QColor FigureTheme::classColour(size_t index, size_t count) const
{
    if (count < 2)
        return classes[classes.size() / 2];
    const double position =
        static_cast<double>(index) * static_cast<double>(classes.size() - 1) / static_cast<double>(count - 1);
    const auto below = std::min(static_cast<size_t>(position), classes.size() - 1);
    const size_t above = std::min(below + 1, classes.size() - 1);
    return blended(classes[above], classes[below], position - static_cast<double>(below));
}

const FigureTheme& lightFigureTheme()
{
    static const FigureTheme theme{Qt::white,
                                   QColor(0x1b, 0x1c, 0x22),
                                   QColor(0x5f, 0x61, 0x70),
                                   QColor(0xe8, 0xe9, 0xef),
                                   QColor(0x8d, 0x8f, 0x9c),
                                   QColor(0xe3, 0xe4, 0xe8),
                                   QColor(0xff, 0xff, 0xff),
                                   QColor(0x2b, 0x4b, 0xa8),
                                   QColor(0x1b, 0x1c, 0x22),
                                   {QColor(0xef, 0xf3, 0xff), QColor(0xaf, 0xcf, 0xe6), QColor(0x69, 0xa8, 0xd2),
                                    QColor(0x2f, 0x78, 0xb5), QColor(0x08, 0x47, 0x8f)},
                                   {QColor(0x00, 0x81, 0x65), QColor(0xb9, 0x5a, 0x90), QColor(0xa7, 0x82, 0x00),
                                    QColor(0x2c, 0x93, 0xbb), QColor(0x5e, 0x4d, 0xa1)}};
    return theme;
}

const FigureTheme& darkFigureTheme()
{
    static const FigureTheme theme{QColor(0x1e, 0x1e, 0x22),
                                   QColor(0xec, 0xec, 0xf1),
                                   QColor(0xa9, 0xab, 0xb8),
                                   QColor(0x36, 0x37, 0x40),
                                   QColor(0x7d, 0x7f, 0x8c),
                                   QColor(0x48, 0x49, 0x52),
                                   QColor(0x1e, 0x1e, 0x22),
                                   QColor(0x8f, 0xa8, 0xf0),
                                   QColor(0xff, 0xff, 0xff),
                                   {QColor(0x08, 0x47, 0x8f), QColor(0x2f, 0x78, 0xb5), QColor(0x69, 0xa8, 0xd2),
                                    QColor(0xaf, 0xcf, 0xe6), QColor(0xef, 0xf3, 0xff)},
                                   {QColor(0x00, 0xb8, 0x86), QColor(0xde, 0x9d, 0xbf), QColor(0xe6, 0x93, 0x00),
                                    QColor(0x60, 0x80, 0xe9), QColor(0xb0, 0xa2, 0xef)}};
    return theme;
}

FigureTheme figureThemeFor(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    FigureTheme theme = base.lightness() < 128 ? darkFigureTheme() : lightFigureTheme();
    theme.background = base;
    theme.border = base;
    return theme;
}

QColor blended(const QColor& colour, const QColor& background, double share)
{
    const double kept = std::clamp(share, 0.0, 1.0);
    const auto mix = [kept](int a, int b) { return static_cast<int>(std::lround(a * kept + b * (1 - kept))); };
    return {mix(colour.red(), background.red()), mix(colour.green(), background.green()),
            mix(colour.blue(), background.blue())};
}

}    // namespace vigie
