// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chart/colour_vision.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace vigie::test {

namespace {

using Channels = std::array<double, 3>;
using Matrix = std::array<Channels, 3>;

constexpr Matrix protanopia = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
constexpr Matrix grey = {{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};
constexpr Matrix toXyz = {
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
constexpr Channels whiteD65 = {0.95047, 1.0, 1.08883};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encoded(double channel)
{
    const double value = std::clamp(channel, 0.0, 1.0);
    return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

Channels linearOf(const QColor& colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Channels product(const Matrix& matrix, const Channels& channels)
{
    Channels result{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * channels[column];
    }
    return result;
}

const Matrix& matrixOf(Vision vision)
{
    switch (vision) {
    case Vision::Protanopia:
        return protanopia;
    case Vision::Deuteranopia:
        return deuteranopia;
    case Vision::Tritanopia:
        return tritanopia;
    case Vision::Normal:
    case Vision::Grey:
        break;
    }
    return grey;
}

Lab labOf(const QColor& colour)
{
    const Channels xyz = product(toXyz, linearOf(colour));
    Channels f{};
    for (size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / whiteD65[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double hue(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double angle = std::atan2(b, a) * 180 / std::numbers::pi;
    return angle < 0 ? angle + 360 : angle;
}

}    // namespace

QColor seen(const QColor& colour, Vision vision)
{
    if (vision == Vision::Normal)
        return colour;
    const Channels channels = product(matrixOf(vision), linearOf(colour));
    const auto byte = [](double channel) { return static_cast<int>(std::lround(encoded(channel) * 255)); };
    return {byte(channels[0]), byte(channels[1]), byte(channels[2])};
}

QImage seen(const QImage& image, Vision vision)
{
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    std::unordered_map<QRgb, QRgb> known;    // a figure has few colours
    for (int y = 0; y < result.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const auto [found, isNew] = known.try_emplace(line[x], 0);
            if (isNew)
                found->second = seen(QColor(line[x]), vision).rgb();
            line[x] = found->second;
        }
    }
    return result;
}

double colourDifference(const Lab& first, const Lab& second)
{
    const double c1 = std::hypot(first.a, first.b), c2 = std::hypot(second.a, second.b);
    const double meanC7 = std::pow((c1 + c2) / 2, 7);
    const double g = 0.5 * (1 - std::sqrt(meanC7 / (meanC7 + std::pow(25.0, 7))));
    const double a1 = (1 + g) * first.a, a2 = (1 + g) * second.a;
    const double chroma1 = std::hypot(a1, first.b), chroma2 = std::hypot(a2, second.b);
    const double hue1 = hue(a1, first.b), hue2 = hue(a2, second.b);
    const bool grey = chroma1 * chroma2 == 0;
    double hueStep = grey ? 0 : hue2 - hue1;
    if (hueStep > 180)
        hueStep -= 360;
    else if (hueStep < -180)
        hueStep += 360;
    double meanHue = hue1 + hue2;
    if (!grey) {
        const bool apart = std::abs(hue1 - hue2) > 180;
        meanHue = !apart ? meanHue / 2 : meanHue < 360 ? (meanHue + 360) / 2 : (meanHue - 360) / 2;
    }
    const double lightness = second.l - first.l, chroma = chroma2 - chroma1;
    const double hueDifference = 2 * std::sqrt(chroma1 * chroma2) * std::sin(radians(hueStep / 2));
    const double meanL = (first.l + second.l) / 2 - 50, meanChroma = (chroma1 + chroma2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(meanHue - 30)) + 0.24 * std::cos(radians(2 * meanHue)) +
                     0.32 * std::cos(radians(3 * meanHue + 6)) - 0.20 * std::cos(radians(4 * meanHue - 63));
    const double turn = 30 * std::exp(-std::pow((meanHue - 275) / 25, 2));
    const double chroma7 = std::pow(meanChroma, 7);
    const double rotation = -2 * std::sqrt(chroma7 / (chroma7 + std::pow(25.0, 7))) * std::sin(radians(2 * turn));
    const double l = lightness / (1 + 0.015 * meanL * meanL / std::sqrt(20 + meanL * meanL));
    const double c = chroma / (1 + 0.045 * meanChroma);
    const double h = hueDifference / (1 + 0.015 * meanChroma * t);
    return std::sqrt(l * l + c * c + h * h + rotation * c * h);
}

double colourDifference(const QColor& a, const QColor& b)
{
    return colourDifference(labOf(a), labOf(b));
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) { return product(grey, linearOf(colour))[0]; };
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}    // namespace vigie::test
